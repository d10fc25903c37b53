#pragma once

#include "base/stamp.h"
#include "database/transaction.h"
#include "exchange/file_objects.h"
#include "exchange/record_names.h"

namespace licet {

/// Sets what a register's file names of the settings, and only that: it may be a part of one, and the rest is
/// the user's. `There`: they were so already; not set where the file names none.
Result<std::optional<Fate>> takeSettings(Transaction &transaction, const RecordNames &names,
                                         const QJsonObject &file, const Stamp &stamp);

} // namespace licet
