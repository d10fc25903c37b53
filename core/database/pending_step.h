#pragma once

#include "database/transaction.h"

namespace licet {

/// Whether an upgrade left this for the next opening for writing (table pending_step).
Result<bool> isPending(const Database &database, const QString &step);
/// It is done.
Result<void> takeStep(Transaction &transaction, const QString &step);

} // namespace licet
