#pragma once

#include "database/database.h"
#include "request/request.h"

namespace licet {

/// An event that is noted once its followers were known: it is told of the request as it stood then, and
/// leaves what it is now.
struct LateEntry
{
    Request then;          ///< before it
    qint64 followedBy = 0; ///< sequence of what had followed
    RequestEvent next;     ///< by which it was followed, and to which state
    RequestState nextState = RequestState::Draft;
    QDate nextDay;
};

/// Whether it can be noted after what followed it: what an office let us know, or the post, and what we sent
/// them then. That a form left for the first time is never late: whatever followed says so.
constexpr bool mayBeNotedLate(RequestEvent event)
{
    return event == RequestEvent::Acknowledge || event == RequestEvent::AskInformation ||
           event == RequestEvent::NotDelivered || event == RequestEvent::AnswerInformation ||
           event == RequestEvent::Send;
}

/// Without which it can't be late: an answer without their question, a second sending without a first that
/// did not arrive. Nothing for what needs none.
constexpr std::optional<RequestEvent> lateOnlyAfter(RequestEvent event)
{
    if (event == RequestEvent::AnswerInformation)
        return RequestEvent::AskInformation;
    return event == RequestEvent::Send ? std::optional(RequestEvent::NotDelivered) : std::nullopt;
}

/// Where the event is told of a day before the present state began, and was possible then. Not set: it is
/// recorded as what happens next, or refused so.
Result<std::optional<LateEntry>> lateEntry(const Database &database, const Request &now, RequestEvent event,
                                           QDate day);
/// BeforeLaterEvent where what followed could not have happened after it.
Result<void> checkFollowed(const LateEntry &late, const Request &after);
/// What the event says of itself, for the history (history/correction.h).
QJsonObject saidLate(const LateEntry &late, const Request &after);
/// What a letter says that is noted once a later one was: what the answer was with it until then. Nothing
/// where none was, or where the event is no letter.
Result<QJsonObject> saidOfEarlierLetter(const Database &database, RequestEvent event, const Request &before,
                                        const Request &after, QDate day);

} // namespace licet
