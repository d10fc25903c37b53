#pragma once

#include "authorization/transfer.h"
#include "database/transaction.h"

namespace licet {

struct Stamp;

/// KSZ did not confirm the transfer: the right is the predecessor's as before, and stays to be transferred.
/// What was asked stays asked. NothingToTransfer where none was confirmed; RestsOnEvent where it passed on
/// once more since; ReasonMissing.
Result<void> revokeConfirmation(Transaction &transaction, Id<Transfer> transfer, const QString &reason,
                                const Stamp &stamp);
Result<void> revokeConfirmation(Database &database, Id<Transfer> transfer, const QString &reason,
                                const Stamp &stamp);

/// The same of the transfer alone, where the right is put back otherwise.
Result<void> forgetConfirmation(Transaction &transaction, Transfer transfer, const QString &reason,
                                const Stamp &stamp);

/// What is right of a transfer that was noted: other days, another reference, and without any day that
/// nothing was asked. As `keepTransfer`, and as `revokeConfirmation` where the confirmation was of another
/// day.
Result<void> correctTransfer(Transaction &transaction, const Transfer &right, const QString &reason,
                             const Stamp &stamp);
Result<void> correctTransfer(Database &database, const Transfer &right, const QString &reason,
                             const Stamp &stamp);

/// The transfer that an event "transferred" of a right wrote. NotFound where none did.
Result<Transfer> transferOfEvent(const Database &database, Id<Authorization> right, qint64 event);

} // namespace licet
