#pragma once

#include "authorization/authorization.h"
#include "database/transaction.h"
#include "history/event_kind.h"

namespace licet {

struct Stamp;

/// Whether an event of this kind can be told not to have happened: what somebody records by hand, and that
/// KSZ confirmed a transfer.
bool isRevocableOfAuthorization(const EventKind &kind);

/// The authorization as it stands without one of its events; nothing is written. NotFound when it is none of
/// this authorization; StaysAsNoted of what came with an answer or an import, and of other kinds;
/// EventDidNotHappen when that was said already; RestsOnEvent names the newest that rests on it.
Result<Authorization> withoutEvent(const Database &database, Id<Authorization> id, qint64 event);

/// The event stays in the history, with the reason why it does not count; state and days are as the other
/// events left them. Errors as of `withoutEvent`, and ReasonMissing.
Result<void> revokeEvent(Transaction &transaction, Id<Authorization> id, qint64 event, const QString &reason,
                         const Stamp &stamp);
Result<void> revokeEvent(Database &database, Id<Authorization> id, qint64 event, const QString &reason,
                         const Stamp &stamp);

/// It happened on another day. As `correctDay` of authorizations, and of a transfer as `correctTransfer`.
Result<void> correctDayOfEvent(Database &database, Id<Authorization> id, qint64 event, QDate day,
                               const QString &reason, QDate today, const Stamp &stamp);

} // namespace licet
