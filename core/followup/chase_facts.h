#pragma once

#include "calendar/working_calendar.h"
#include "followup/envelope.h"
#include "followup/letter_template.h"
#include "request/chase.h"

namespace licet {

/// A service of a request, for whose number or answer a letter is waited for.
struct AwaitedLine
{
    QString service;
    QString version;
};

/// What a chase says of one request.
struct ChasedRequest
{
    Id<Request> id;
    QString theirReference; ///< of their last answer, or empty
    QDate sentOn;           ///< the last time that it was sent; not valid where nobody knows the day
    std::optional<QDate> acknowledgedOn;
    int workingDays = 0;         ///< waited, from the day on which the present state began
    std::vector<QDate> earlier;  ///< reminders in writing to the same office since that day, oldest first
    bool isForTelephone = false; ///< chased so often in writing that a call is next
    bool isDayUnknown = false;   ///< on which the present state began: nothing is said of how long was waited
    std::optional<QDate> executedOn = {};  ///< a letter was to follow, which is waited for since
    std::vector<QDate> calls = {};         ///< contacts with that office since then, which are no reminders
    std::vector<AwaitedLine> numbers = {}; ///< whose program number that letter is to bring
    std::vector<AwaitedLine> answers = {}; ///< on which the answer itself follows
};

/// One chase of one office: what it says, and the papers that go along.
struct ChasedEnvelope
{
    Envelope envelope;                 ///< its recipient is whom one chases
    std::vector<ChasedRequest> chased; ///< in the order of the envelope's requests
    QDate day;
    std::optional<LetterTemplate> own; ///< the user's words in the envelope's language
};

/// Whether an office is to answer, so that it can be chased.
constexpr bool canBeChased(RequestState state)
{
    return state == RequestState::Sent || state == RequestState::Acknowledged;
}

/// The same of a request: what did not arrive is to be sent again first, and after an execution a letter may
/// follow.
inline bool canBeChased(const Request &request)
{
    return (canBeChased(request.state) && !request.undeliveredOn) ||
           (request.state == RequestState::Executed && request.letterAwaitedSince);
}

/// Whose code is chased: before acknowledgement the form's recipient, after it the security service (domain
/// 1). NotPending, NotFound.
Result<Recipient> whomToChase(const Database &database, const Request &request, const SnapshotContent &frozen,
                              QDate day);

/// One envelope for each recipient, sender and language, in the order in which the requests are given; one
/// from outside goes without a paper. NotPending, NotFinalised, NotFound.
Result<std::vector<ChasedEnvelope>> packChases(const Database &database,
                                               const std::vector<Id<Request>> &requests, QDate day);

/// The user's words for a letter, or nothing.
Result<std::optional<LetterTemplate>> ownLetter(const Database &database, const QString &letter,
                                                Language language);

} // namespace licet
