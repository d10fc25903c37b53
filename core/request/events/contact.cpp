#include "history/record_store.h"
#include "request/chase.h"
#include "request/event_doer.h"
#include "request/events/events.h"

namespace licet::events_of_requests {

using namespace Qt::StringLiterals;

namespace {

/// The code of the office on which the request waits (domain 1).
QString officeAwaited(const EventWork &work)
{
    const auto &request = work.then;
    if (request.state == RequestState::Draft)
        return request.question.askedWhom;
    if (request.state != RequestState::Sent)
        return securityServiceCode;
    const auto named = request.draft.recipient.trimmed();
    return named.isEmpty() ? work.facts.form.recipient : named;
}

} // namespace

/// Counts as a reminder of that day at the office on which the request waits; what they promised is awaited
/// until their day. PromiseBeforeContact.
Result<void> contact(EventWork &work)
{
    const auto &promised = work.input.promisedUntil;
    if (promised && *promised < work.stamp.happenedOn)
        return Error{ErrorKind::PromiseBeforeContact, {}, promised->toString(Qt::ISODate)};
    const Chase chase{
        {}, work.before.id, work.stamp.happenedOn, ChaseWay::Telephone, officeAwaited(work), promised};
    LICET_ASSIGN([[maybe_unused]] const auto id,
                 RecordStore<Chase>::insert(work.transaction, chase, work.stamp));
    return {};
}

} // namespace licet::events_of_requests
