#include "request/events/passing_on.h"

#include "base/stamp.h"
#include "history/record_store.h"
#include "institution/merging.h"
#include "request/answer/asked_line.h"

namespace licet::events_of_requests {

Result<std::optional<RightInTransfer>> rightToPassOn(const EventWork &work)
{
    const auto none = std::optional<RightInTransfer>();
    const auto from = work.before.preparedFrom;
    if (work.before.draft.kind != RequestKind::New || !from.isSet())
        return none;
    const auto &database = work.transaction.database();
    const auto right = RecordStore<Authorization>::get(database, from);
    if (!right && right.error().kind == ErrorKind::NotFound)
        return none;
    if (!right)
        return right.error();
    if (right->institution == work.before.institution || right->environment != work.before.draft.environment)
        return none;
    LICET_ASSIGN(auto open, transferOf(database, *right, work.stamp.happenedOn));
    if (!open || open->state == TransferState::Confirmed)
        return none;
    LICET_ASSIGN(const auto successor, standingFor(database, right->institution, work.stamp.happenedOn));
    return successor == work.before.institution ? open : none;
}

Result<void> askTransfer(EventWork &work)
{
    LICET_ASSIGN(const auto open, rightToPassOn(work));
    if (!open || open->transfer.askedOn)
        return {};
    auto transfer = open->transfer;
    transfer.askedOn = work.stamp.happenedOn;
    transfer.request = work.before.id;
    LICET_ASSIGN([[maybe_unused]] const auto kept, keepTransfer(work.transaction, transfer, work.stamp));
    return {};
}

Result<std::optional<Authorization>> passOn(EventWork &work, int line)
{
    LICET_ASSIGN(const auto open, rightToPassOn(work));
    if (!open || !isOfService(work.before.draft.services[size_t(line)], open->right))
        return std::optional<Authorization>();
    auto transfer = open->transfer;
    transfer.confirmedOn = work.stamp.happenedOn;
    transfer.request = work.before.id;
    transfer.reference = work.input.reference;
    LICET_ASSIGN([[maybe_unused]] const auto kept, keepTransfer(work.transaction, transfer, work.stamp));
    LICET_ASSIGN(auto right, RecordStore<Authorization>::get(work.transaction.database(), open->right.id));
    return std::optional(std::move(right));
}

} // namespace licet::events_of_requests
