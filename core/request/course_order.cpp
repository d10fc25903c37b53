#include "request/course_order.h"

#include "history/revocation.h"
#include "request/corrections/correcting.h"

#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString named(const EventKind &kind)
{
    return u"request "_s + kind.code();
}

/// What did not happen on `day`, for `other` happened on its own.
Error outOfOrder(ErrorKind why, const EventKind &kind, QDate day, const EventKind &other, QDate otherDay)
{
    return {why, named(kind), day.toString(Qt::ISODate),
            named(other) + u' ' + otherDay.toString(Qt::ISODate)};
}

bool leadsOn(const Event &event)
{
    return event.kind.as<RequestEvent>().has_value();
}

Result<std::vector<Event>> trailOf(const Database &database, Id<Request> request)
{
    return events(database, std::numeric_limits<int>::max(), RecordRef::of(request));
}

/// As last put right.
QDate dayIn(const std::vector<Event> &trail, const Event &event)
{
    return asCorrected(trail, event).happenedOn.value_or(event.happenedOn);
}

} // namespace

Result<void> checkChasedDay(const Database &database, Id<Request> request, QDate day)
{
    LICET_ASSIGN(const auto trail, trailOf(database, request));
    for (const auto &one : trail) {
        if (one.kind != RequestEvent::Send || revocationOf(trail, one.sequence))
            continue;
        const auto sent = dayIn(trail, one);
        return day < sent ? outOfOrder(ErrorKind::BeforeWhatLed, RecordEvent::Chased, day, one.kind, sent)
                          : Result<void>();
    }
    return {};
}

Result<void> checkCourse(const Database &database, Id<Request> request, const Event &event, QDate day)
{
    if (!leadsOn(event) && event.kind != RecordEvent::Chased)
        return {};
    LICET_ASSIGN(const auto trail, trailOf(database, request));
    const auto now = dayIn(trail, event);
    for (const auto &one : trail) { // the newest first
        if (!leadsOn(one) || one.sequence == event.sequence || revocationOf(trail, one.sequence))
            continue;
        const auto other = dayIn(trail, one);
        const bool followed = one.sequence > event.sequence;
        // An old list may have brought them out of order: that stays as it is.
        const bool wasInOrder = followed ? now <= other : other <= now;
        if (wasInOrder && !followed && day < other)
            return outOfOrder(ErrorKind::BeforeWhatLed, event.kind, day, one.kind, other);
        if (wasInOrder && followed && other < day)
            return outOfOrder(ErrorKind::AfterWhatFollowed, event.kind, day, one.kind, other);
    }
    return {};
}

} // namespace licet
