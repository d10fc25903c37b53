#include "request/corrections/revoking.h"

#include "history/import_mark.h"
#include "history/revocation.h"
#include "request/corrections/correcting.h"
#include "request/corrections/later_letters.h"
#include "request/corrections/replay.h"
#include "request/corrections/revoked_records.h"
#include "request/request_writing.h"

#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkRevocable(const Database &database, const Event &event)
{
    LICET_TRY(checkHappened(database, event));
    LICET_ASSIGN(const bool brought, isOfImport(database, event.sequence));
    if (brought)
        return Error{ErrorKind::StaysAsNoted, codeOf(RecordEvent::Imported)};
    return isRevocable(event.kind) ? Result<void>() : Error{ErrorKind::StaysAsNoted, event.kind.code()};
}

} // namespace

bool isRevocable(const EventKind &kind)
{
    if (kind == RecordEvent::Chased)
        return true;
    const auto event = kind.as<RequestEvent>();
    return event && *event != RequestEvent::Finalise && *event != RequestEvent::Decline &&
           *event != RequestEvent::Reopen;
}

Result<Revoked> revokeEvent(Transaction &transaction, Id<Request> id, qint64 event, const QString &reason,
                            const Stamp &stamp)
{
    auto &database = transaction.database();
    LICET_ASSIGN(const auto before, RecordStore<Request>::get(database, id));
    const auto found = eventAt(database, event);
    if (!found || found->record != RecordRef::of(id))
        return Error{ErrorKind::NotFound, u"event"_s, QString::number(event)};
    LICET_TRY(checkRevocable(database, *found));
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(id)));
    LICET_TRY(checkReplay(changes, id, event));
    const auto said = reason.trimmed();
    // Nobody writes a reason for what cannot be.
    if (said.isEmpty())
        return Error{ErrorKind::ReasonMissing, codeOf(RecordEvent::Corrected)};
    Revoked revoked;
    revoked.event = found->kind;
    LICET_ASSIGN(const auto trail, events(database, std::numeric_limits<int>::max(), RecordRef::of(id)));
    revoked.happenedOn = asCorrected(trail, *found).happenedOn.value_or(found->happenedOn);
    revoked.before = before.state;
    LICET_ASSIGN(auto after, recordWithout(database, before, event));
    const auto kind = found->kind.as<RequestEvent>();
    if (kind && bringsNumber(*kind)) {
        LICET_TRY(checkLaterLetters(trail, event, before.answer, after.answer));
        awaitAgain(changes, event, after);
    }
    revoked.state = after.state;
    RevokedRecords records{transaction, before, *found, said, stamp, revoked};
    LICET_TRY(records.read());
    LICET_TRY(replayRequest(transaction, before, std::move(after), event, said, stamp));
    LICET_TRY(records.write());
    return revoked;
}

} // namespace licet
