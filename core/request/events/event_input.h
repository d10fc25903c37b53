#pragma once

#include "authorization/authorization.h"
#include "database/transaction.h"
#include "files/attachment.h"
#include "files/electronic_signature.h"
#include "request/facts.h"
#include "request/leaving_way.h"
#include "request/request.h"

namespace licet {

/// What is said of an event of a request; each event takes what concerns it.
struct EventInput
{
    QString note;               ///< remark; the reason of what turns a request back
    QString field;              ///< the draft's member that a reason is about
    QString signedBy;           ///< empty: the printed signatory
    QString reference;          ///< theirs
    std::optional<QDate> dated; ///< the date on their answer
    std::optional<ProgramNumber> programNumber;
    bool usesNoNumber = false;     ///< executed, and no program number is used
    std::vector<LineAnswer> lines; ///< a line that is not named was granted as asked
    std::vector<NewFile> files;
    std::optional<LeavingWay> way;         ///< of a sending
    std::optional<OriginalPlace> original; ///< of a sending
    bool numberFollows = false;            ///< executed; the program number comes by letter
    std::optional<QDate> replyBy;          ///< of a question or a return: KSZ's own last day
    bool signsInstead = false;             ///< the paper was signed by somebody else than it names
    QString signsFor;                      ///< of several who must sign: the one for whom it was instead
    QString contacted;                     ///< with whom one spoke
    std::optional<QDate> promisedUntil;    ///< of a contact: by when they promised it
    SignatureReader readSignatures;        ///< of a form that is signed; without it every file is a scan
};

/// What an executed line did to an authorization.
enum class LineEffect {
    Made,
    Changed,
    Ended,
    EndedBefore, ///< the end was recorded already; its day and reason stay as they are
    NotGranted,
    Follows ///< by letter
};

struct LineDone
{
    int line = 0; ///< of the draft's services, from 0
    LineEffect effect = LineEffect::NotGranted;
    Id<Authorization> authorization;   ///< not set where nothing was granted
    std::optional<QDate> endedOn = {}; ///< first day on which it was no longer in force, for EndedBefore

    bool operator==(const LineDone &) const = default;
};

/// What recording an event did beside it.
struct EventOutcome
{
    RequestState state = RequestState::Draft;
    std::optional<QDate> earlierThan; ///< the day lies before this one, on which the state before it began
    std::vector<LineDone> lines;      ///< one for each line, of an execution
    std::vector<Id<Authorization>> authorizations; ///< made, changed or ended
    std::optional<QDate> changesFrom = {};         ///< a change that stands from a day to come
    bool isEntitled = true;                        ///< who signed held the mandate for it on that day
    bool isSignerKnown = true;                     ///< who signed is a person of the institution
    QStringList stillToSign = {};                  ///< of several who must, after this signature
    QStringList electronicSigners = {};            ///< by their certificates, of the form as it was frozen
    QStringList otherSigners = {}; ///< of a file that is not the form as it was frozen: a scan
    bool awaitsLetter = false;     ///< an execution after which a number or the answer on a line follows
};

/// One event being recorded, within its transaction: the event's own function completes `after`.
struct EventWork
{
    RequestEvent event;
    Transaction &transaction;
    const Request &before;
    const Request &then; ///< as it stood on the day of a contact, which may be noted late; else as before
    Request &after;
    const EventInput &input;
    const Facts &facts; ///< of the day on which it happened
    const Stamp &stamp;
    EventOutcome &recorded;
};
using EventWriting = Result<void>(EventWork &work);

} // namespace licet
