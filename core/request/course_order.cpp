#include "request/course_order.h"

#include "history/correction.h"
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

/// Whatever was entered before it: a contact, a reminder, and what was noted once its followers were known.
bool standsByItsDay(const Event &event)
{
    return event.kind == RequestEvent::Contacted || event.kind == RecordEvent::Chased ||
           event.after.contains(leftThenName);
}

/// Whether their order says anything: an office can be contacted before it acknowledges and after, and twice.
bool crosses(const Event &one, const Event &other)
{
    const auto isContact = [](const Event &event) {
        return event.kind == RequestEvent::Contacted || event.kind == RecordEvent::Chased;
    };
    const auto leavesItWaiting = [&](const Event &event) {
        return isContact(event) || event.kind == RequestEvent::Acknowledge;
    };
    return !(isContact(one) && leavesItWaiting(other)) && !(isContact(other) && leavesItWaiting(one));
}

/// Whether `one` followed `event`, by their days; on the same day what begins the waiting comes first, and
/// what ends it last.
bool follows(const Event &one, QDate its, const Event &event, QDate day)
{
    if (its != day)
        return its > day;
    const auto begins = [](const Event &of) {
        return of.kind == RequestEvent::Send || of.kind == RequestEvent::AnswerInformation;
    };
    if (standsByItsDay(one) == standsByItsDay(event))
        return one.sequence > event.sequence;
    return standsByItsDay(one) ? begins(event) : !begins(one);
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
        if (!crosses(event, one))
            continue;
        const bool isOrdered = !standsByItsDay(event) && !standsByItsDay(one);
        const bool followed = isOrdered ? one.sequence > event.sequence : follows(one, other, event, now);
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
