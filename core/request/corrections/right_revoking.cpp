#include "request/corrections/right_revoking.h"

#include "authorization/authorization_event.h"
#include "authorization/authorization_service.h"
#include "base/stamp.h"
#include "history/import_mark.h"
#include "history/record_store.h"
#include "history/revocation.h"
#include "request/corrections/transfer_correcting.h"
#include "request/request_state.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Whether an answer to a request wrote it: the request's own event follows at the same go.
Result<bool> cameWithAnswer(const Database &database, const Event &event)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT record, kind FROM event WHERE sequence > :event AND "
                                              "entered_at = (SELECT entered_at FROM event WHERE sequence = "
                                              ":event) ORDER BY sequence"_s));
    statement.bind(u"event"_s, event.sequence);
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return false;
        LICET_ASSIGN(const auto record, statement.read<QString>(0));
        LICET_ASSIGN(const auto kind, statement.read<QString>(1));
        if (record == codeOf(RecordKind::Authorization) ||
            record == codeOf(RecordKind::ReceivedProgramNumber))
            continue;
        statement.finish();
        return record == codeOf(RecordKind::Request) &&
               (kind == codeOf(RequestEvent::Execute) || kind == codeOf(RequestEvent::AnswerAmended));
    }
}

Result<void> checkRecordedByHand(const Database &database, const Event &event)
{
    LICET_TRY(checkHappened(database, event));
    if (!isRevocableOfAuthorization(event.kind))
        return Error{ErrorKind::StaysAsNoted, event.kind.code()};
    LICET_ASSIGN(const bool brought, isOfImport(database, event.sequence));
    if (brought)
        return Error{ErrorKind::StaysAsNoted, codeOf(RecordEvent::Imported)};
    LICET_ASSIGN(const bool answered, cameWithAnswer(database, event));
    return answered ? Error{ErrorKind::StaysAsNoted, codeOf(RequestEvent::Execute)} : Result<void>();
}

/// What followed must have been possible without it, each from the state that is then there.
Result<void> checkFollowing(const std::vector<RecordChange> &changes, qint64 event)
{
    auto state = AuthorizationState::Active;
    for (const auto &one : changes) {
        const auto kind = one.kind.as<AuthorizationEvent>();
        if (one.isOf(event))
            continue;
        const auto told = one.values.value(u"state"_s).toString();
        if (!kind || one.begins) {
            if (!told.isEmpty()) {
                LICET_ASSIGN(state, parseCode<AuthorizationState>(told));
            }
            continue;
        }
        const auto next = stateAfter(state, *kind);
        if (!next)
            return Error{ErrorKind::RestsOnEvent, u"authorization "_s + one.kind.code(),
                         one.told.toString(Qt::ISODate), QString::number(one.sequence)};
        state = *next;
    }
    return {};
}

/// A right that passed on once more is first put right there.
Result<void> checkLastPassing(const std::vector<RecordChange> &changes, qint64 event)
{
    for (const auto &one : changes)
        if (one.sequence > event && one.kind == AuthorizationEvent::Transfer)
            return Error{ErrorKind::RestsOnEvent, u"authorization "_s + one.kind.code(),
                         one.told.toString(Qt::ISODate), QString::number(one.sequence)};
    return {};
}

} // namespace

bool isRevocableOfAuthorization(const EventKind &kind)
{
    return hasDayToCorrect(kind) || kind == AuthorizationEvent::Transfer;
}

Result<Authorization> withoutEvent(const Database &database, Id<Authorization> id, qint64 event)
{
    LICET_ASSIGN(const auto before, RecordStore<Authorization>::get(database, id));
    const auto found = eventAt(database, event);
    if (!found || found->record != RecordRef::of(id))
        return Error{ErrorKind::NotFound, u"event"_s, QString::number(event)};
    LICET_TRY(checkRecordedByHand(database, *found));
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(id)));
    LICET_TRY(checkFollowing(changes, event));
    if (found->kind == AuthorizationEvent::Transfer)
        LICET_TRY(checkLastPassing(changes, event));
    return recordWithout(database, before, event);
}

Result<void> revokeEvent(Transaction &transaction, Id<Authorization> id, qint64 event, const QString &reason,
                         const Stamp &stamp)
{
    const auto &database = transaction.database();
    LICET_ASSIGN([[maybe_unused]] const auto after, withoutEvent(database, id, event));
    const auto said = reason.trimmed();
    // Nobody writes a reason for what cannot be.
    if (said.isEmpty())
        return Error{ErrorKind::ReasonMissing, codeOf(RecordEvent::Corrected)};
    const auto found = eventAt(database, event);
    if (found && found->kind == AuthorizationEvent::Transfer) {
        LICET_ASSIGN(const auto transfer, transferOfEvent(database, id, event));
        return revokeConfirmation(transaction, transfer.id, said, stamp);
    }
    return revokeIn(transaction, id, event, said, stamp);
}

Result<void> revokeEvent(Database &database, Id<Authorization> id, qint64 event, const QString &reason,
                         const Stamp &stamp)
{
    return writeTogether(database, [&](Transaction &transaction) {
        return revokeEvent(transaction, id, event, reason, stamp);
    });
}

Result<void> correctDayOfEvent(Database &database, Id<Authorization> id, qint64 event, QDate day,
                               const QString &reason, QDate today, const Stamp &stamp)
{
    const auto found = eventAt(database, event);
    if (!found || found->kind != AuthorizationEvent::Transfer)
        return AuthorizationService(database).correctDay(id, event, day, reason, today, stamp);
    LICET_ASSIGN(auto transfer, transferOfEvent(database, id, event));
    transfer.confirmedOn = day;
    return correctTransfer(database, transfer, reason, stamp);
}

} // namespace licet
