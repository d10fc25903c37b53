#include "request/corrections/transfer_correcting.h"

#include "authorization/authorization_event.h"
#include "authorization/transferring.h"
#include "base/stamp.h"
#include "history/history_query.h"
#include "history/record_store.h"
#include "history/revocation.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Of a right the events by which it passed on, the newest last; those that did not happen left out.
Result<std::vector<RecordChange>> passings(const Database &database, Id<Authorization> right)
{
    LICET_ASSIGN(auto changes, changesOf(database, RecordRef::of(right)));
    std::erase_if(changes, [](const RecordChange &one) { return one.kind != AuthorizationEvent::Transfer; });
    return changes;
}

Result<void> revokePassing(Transaction &transaction, const Transfer &transfer, const QString &reason,
                           const Stamp &stamp)
{
    const auto &database = transaction.database();
    LICET_ASSIGN(const auto right, RecordStore<Authorization>::get(database, transfer.authorization));
    LICET_ASSIGN(const auto passed, passings(database, right.id));
    if (!transfer.confirmedOn || passed.empty())
        return Error{ErrorKind::NothingToTransfer, right.service};
    LICET_ASSIGN(const auto newest, transferOfEvent(database, right.id, passed.back().sequence));
    if (newest.id != transfer.id)
        return Error{ErrorKind::RestsOnEvent, u"authorization "_s + passed.back().kind.code(),
                     passed.back().told.toString(Qt::ISODate), QString::number(passed.back().sequence)};
    if (reason.isEmpty())
        return Error{ErrorKind::ReasonMissing, codeOf(RecordEvent::Corrected)};
    return revokeIn(transaction, right.id, passed.back().sequence, reason, stamp);
}

} // namespace

Result<Transfer> transferOfEvent(const Database &database, Id<Authorization> right, qint64 event)
{
    LICET_ASSIGN(const auto all, RecordStore<Transfer>::where(database, u"authorization_id"_s, right));
    LICET_ASSIGN(const auto passed, passings(database, right));
    // A right passes on once for a merger, in the order of their events.
    std::vector<Transfer> confirmed;
    std::copy_if(all.begin(), all.end(), std::back_inserter(confirmed),
                 [](const Transfer &one) { return one.confirmedOn.has_value(); });
    std::sort(confirmed.begin(), confirmed.end(),
              [](const Transfer &one, const Transfer &other) { return one.confirmedOn < other.confirmedOn; });
    for (size_t index = 0; index < std::min(passed.size(), confirmed.size()); ++index)
        if (passed[index].sequence == event)
            return confirmed[index];
    return Error{ErrorKind::NotFound, u"event"_s, QString::number(event)};
}

Result<void> revokeConfirmation(Transaction &transaction, Id<Transfer> id, const QString &reason,
                                const Stamp &stamp)
{
    LICET_ASSIGN(auto transfer, RecordStore<Transfer>::get(transaction.database(), id));
    LICET_TRY(revokePassing(transaction, transfer, reason.trimmed(), stamp));
    return forgetConfirmation(transaction, std::move(transfer), reason.trimmed(), stamp);
}

Result<void> forgetConfirmation(Transaction &transaction, Transfer transfer, const QString &reason,
                                const Stamp &stamp)
{
    if (!transfer.askedOn)
        return RecordStore<Transfer>::takeBack(transaction, transfer, stamp, reason);
    transfer.confirmedOn.reset();
    transfer.reference.clear();
    transfer.formerApplication = {};
    return RecordStore<Transfer>::update(transaction, transfer, stamp, RecordEvent::Corrected, reason);
}

Result<void> revokeConfirmation(Database &database, Id<Transfer> id, const QString &reason,
                                const Stamp &stamp)
{
    return writeTogether(database, [&](Transaction &transaction) {
        return revokeConfirmation(transaction, id, reason, stamp);
    });
}

Result<void> correctTransfer(Transaction &transaction, const Transfer &right, const QString &reason,
                             const Stamp &stamp)
{
    LICET_ASSIGN(auto before, RecordStore<Transfer>::get(transaction.database(), right.id));
    const bool isOtherConfirmation = before.confirmedOn && right.confirmedOn != before.confirmedOn;
    const bool isOtherAsking = before.askedOn && right.askedOn != before.askedOn;
    if (!right.askedOn && !right.confirmedOn) {
        if (before.confirmedOn)
            LICET_TRY(revokePassing(transaction, before, reason.trimmed(), stamp));
        return RecordStore<Transfer>::takeBack(transaction, before, stamp, reason.trimmed());
    }
    if (isOtherConfirmation && !right.confirmedOn)
        return revokeConfirmation(transaction, right.id, reason, stamp);
    if (isOtherConfirmation)
        LICET_TRY(revokePassing(transaction, before, reason.trimmed(), stamp));
    // A further day is news, another one puts right what was noted.
    const bool corrects = isOtherConfirmation || isOtherAsking;
    LICET_ASSIGN(
        [[maybe_unused]] const auto kept,
        keepTransfer(transaction, right, stamp, corrects ? std::optional(reason.trimmed()) : std::nullopt));
    return {};
}

Result<void> correctTransfer(Database &database, const Transfer &right, const QString &reason,
                             const Stamp &stamp)
{
    return writeTogether(database, [&](Transaction &transaction) {
        return correctTransfer(transaction, right, reason, stamp);
    });
}

} // namespace licet
