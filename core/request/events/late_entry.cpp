#include "request/events/late_entry.h"

#include "history/correction.h"
#include "history/history_query.h"
#include "history/json_members.h"
#include "history/noted_late.h"
#include "history/record_store.h"
#include "request/known_day.h"
#include "request/requests_as_of.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// As it stood by the end of a day; nothing where it was not there.
Result<std::optional<Request>> byTheEndOf(const Database &database, Id<Request> id, QDate day)
{
    auto then = requestAsOf(RegisterAsOf(database, {}, day), id);
    if (!then && then.error().kind == ErrorKind::NotFound)
        return std::optional<Request>();
    if (!then)
        return then.error();
    return std::optional(*std::move(then));
}

/// What led it on, on that day or later.
Result<std::optional<LateEntry>> followed(const Database &database, const Request &then, QDate from)
{
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(then.id)));
    const auto next = std::find_if(changes.begin(), changes.end(), [&](const RecordChange &one) {
        return one.day >= from && one.kind.as<RequestEvent>() &&
               (one.values.contains(u"state"_s) || one.values.contains(u"state_since"_s));
    });
    if (next == changes.end())
        return std::optional<LateEntry>();
    LateEntry late{then, next->sequence, *next->kind.as<RequestEvent>(), then.state, next->day};
    if (const auto state = next->values.value(u"state"_s); state.isString()) {
        LICET_ASSIGN(late.nextState, parseCode<RequestState>(state.toString()));
    }
    return std::optional(std::move(late));
}

} // namespace

Result<std::optional<LateEntry>> lateEntry(const Database &database, const Request &now, RequestEvent event,
                                           QDate day)
{
    const bool isNext = day > now.stateSince || (day == now.stateSince && stateAfter(now, event));
    if (!mayBeNotedLate(event) || isDayUnknown(now) || isNext)
        return std::optional<LateEntry>();
    const auto isPossible = [event](const std::optional<Request> &then) {
        return then && stateAfter(*then, event) &&
               (event != RequestEvent::Send || then->state == RequestState::Sent);
    };
    LICET_ASSIGN(const auto atItsEnd, byTheEndOf(database, now.id, day));
    if (isPossible(atItsEnd))
        return followed(database, *atItsEnd, day.addDays(1));
    // On the day of the answer it still waited in the morning.
    LICET_ASSIGN(const auto asItBegan, byTheEndOf(database, now.id, day.addDays(-1)));
    if (isPossible(asItBegan))
        return followed(database, *asItBegan, day);
    return std::optional<LateEntry>();
}

Result<void> checkFollowed(const LateEntry &late, const Request &after)
{
    const bool isPossible = std::any_of(transitions.begin(), transitions.end(), [&](const Transition &one) {
        return one.from == after.state && one.event == late.next && one.to == late.nextState;
    });
    return isPossible ? Result<void>()
                      : Error{ErrorKind::BeforeLaterEvent, u"request "_s + codeOf(late.next),
                              late.nextDay.toString(Qt::ISODate), QString::number(late.followedBy)};
}

QJsonObject saidLate(const LateEntry &late, const Request &after)
{
    const auto whole = recordJson(after);
    auto left = changedValues(recordJson(late.then), whole);
    for (const auto &column : left.keys())
        if (tellsOfEntering(column))
            left.remove(column);
    // By these it ends when the next one begins.
    for (const auto &column : {u"state"_s, u"state_since"_s})
        left.insert(column, whole.value(column));
    auto said = saidUntilThen(left);
    said.insert(followedByName, late.followedBy);
    return said;
}

Result<QJsonObject> saidOfEarlierLetter(const Database &database, RequestEvent event, const Request &before,
                                        const Request &after, QDate day)
{
    const auto answer = u"answer"_s;
    if (event != RequestEvent::NumberReceived)
        return QJsonObject();
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(before.id)));
    if (toldForLater(changes, {answer}, day).isEmpty())
        return QJsonObject();
    LICET_ASSIGN(const auto then, byTheEndOf(database, before.id, day));
    if (!then || then->state != before.state)
        return QJsonObject();
    const auto stood = recordJson(*then);
    QJsonObject left{{answer, toldOf(event, recordJson(before).value(answer), recordJson(after).value(answer),
                                     stood.value(answer))}};
    // Until the later one a letter was awaited still.
    const auto awaited = u"letter_awaited_since"_s;
    if (!toldForLater(changes, {awaited}, day).isEmpty())
        left.insert(awaited, stood.value(awaited));
    return saidUntilThen(left);
}

} // namespace licet
