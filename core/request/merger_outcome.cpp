#include "request/merger_outcome.h"

#include "authorization/authorization_event.h"
#include "history/revocation.h"
#include "institution/application_reader.h"
#include "institution/merging.h"
#include "institution/staff_reader.h"
#include "request/request_name.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<UnsentForm>> unsentForms(const Database &database, Id<Institution> institution)
{
    LICET_ASSIGN(const auto requests,
                 RecordStore<Request>::where(database, u"institution_id"_s, institution));
    std::vector<UnsentForm> forms;
    for (const auto &one : requests)
        if (isUnsent(one.state))
            forms.push_back({one.id, codedName(one), one.state});
    return forms;
}

Result<std::vector<Connection>> cardsOf(const Database &database, Id<Institution> institution)
{
    LICET_ASSIGN(const auto applications, applicationsOf(database, institution));
    std::vector<Connection> cards;
    for (const auto &application : applications) {
        LICET_ASSIGN(const auto its, connectionsOf(database, application.id));
        cards.insert(cards.end(), its.begin(), its.end());
    }
    return cards;
}

/// What recording the merger changed of mandates: the events right after its own.
Result<void> revokeEnds(Transaction &transaction, const Merger &merger, const QString &reason,
                        const Stamp &stamp)
{
    const auto &database = transaction.database();
    LICET_ASSIGN(const auto itself, changesOf(database, RecordRef::of(merger.id)));
    // A row may bear a number that one before it had.
    const auto begun =
        std::find_if(itself.rbegin(), itself.rend(), [](const RecordChange &one) { return one.begins; });
    const auto added = begun == itself.rend() ? itself.front().sequence : begun->sequence;
    LICET_ASSIGN(const auto staff, readStaff(database, merger.predecessor));
    const auto last = added + qint64(staff.mandates.size());
    for (const auto &mandate : staff.mandates) {
        LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(mandate.id)));
        for (const auto &one : changes)
            if (added < one.sequence && one.sequence <= last && !one.begins &&
                one.values.contains(u"valid_until"_s))
                LICET_TRY(revokeIn(transaction, mandate.id, one.sequence, reason, stamp));
    }
    return {};
}

} // namespace

Result<void> revokeMerger(Transaction &transaction, Id<Merger> id, const QString &reason, const Stamp &stamp)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::ReasonMissing, codeOf(RecordEvent::TakenBack)};
    const auto &database = transaction.database();
    LICET_ASSIGN(const auto merger, RecordStore<Merger>::get(database, id));
    LICET_ASSIGN(const auto transfers, RecordStore<Transfer>::where(database, u"merger_id"_s, id));
    for (const auto &one : transfers) {
        LICET_ASSIGN(const auto right, RecordStore<Authorization>::get(database, one.authorization));
        if (one.confirmedOn)
            return Error{ErrorKind::RightWentOn, right.service, one.confirmedOn->toString(Qt::ISODate),
                         codeOf(AuthorizationEvent::Transfer)};
        LICET_TRY(RecordStore<Transfer>::takeBack(transaction, one, stamp, reason.trimmed()));
    }
    LICET_TRY(revokeEnds(transaction, merger, reason.trimmed(), stamp));
    return RecordStore<Merger>::takeBack(transaction, merger, stamp, reason.trimmed());
}

Result<void> revokeMerger(Database &database, Id<Merger> id, const QString &reason, const Stamp &stamp)
{
    return writeTogether(
        database, [&](Transaction &transaction) { return revokeMerger(transaction, id, reason, stamp); });
}

Result<void> correctMerger(Transaction &transaction, const Merger &right, const QString &reason,
                           const Stamp &stamp)
{
    LICET_ASSIGN(const auto asked,
                 RecordStore<Transfer>::where(transaction.database(), u"merger_id"_s, right.id));
    LICET_TRY(revokeMerger(transaction, right.id, reason, stamp));
    auto anew = right;
    anew.id = {};
    LICET_ASSIGN(const auto id, recordMerger(transaction, anew, stamp));
    for (auto transfer : asked) {
        transfer.id = {};
        transfer.merger = id;
        LICET_ASSIGN([[maybe_unused]] const auto kept, keepTransfer(transaction, transfer, stamp));
    }
    return {};
}

Result<void> correctMerger(Database &database, const Merger &right, const QString &reason, const Stamp &stamp)
{
    return writeTogether(
        database, [&](Transaction &transaction) { return correctMerger(transaction, right, reason, stamp); });
}

bool isUnsent(RequestState state)
{
    return state == RequestState::Draft || state == RequestState::Finalised || state == RequestState::Signed;
}

Result<MergerOutcome> mergerOutcome(const Database &database, const Merger &merger, QDate day)
{
    MergerOutcome outcome;
    const auto counted = std::max(day, merger.holdsFrom);
    LICET_ASSIGN(outcome.mandates, mandatesEndedBy(database, merger));
    LICET_ASSIGN(outcome.forms, unsentForms(database, merger.predecessor));
    LICET_ASSIGN(outcome.rights, rightsInTransfer(RegisterAsOf(database), merger, counted));
    std::erase_if(outcome.rights,
                  [](const RightInTransfer &one) { return one.state == TransferState::Confirmed; });
    LICET_ASSIGN(outcome.cards, cardsOf(database, merger.predecessor));
    LICET_ASSIGN(outcome.certificates,
                 RecordStore<Certificate>::where(database, u"institution_id"_s, merger.predecessor));
    std::erase_if(outcome.certificates, [&](const Certificate &one) {
        return (one.removedOn && *one.removedOn <= counted) || (one.validUntil && *one.validUntil < counted);
    });
    return outcome;
}

} // namespace licet
