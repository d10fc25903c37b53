#pragma once

#include "followup/due_calculator.h"
#include "history/record_store.h"

namespace licet {

/// Reads what the items of `day` are computed from; `only` not set: of all institutions. May run on another
/// thread over a Register of its own.
Result<DueFacts> readDueFacts(const Database &from, QDate day, Id<Institution> only = {});

/// Both steps at once.
Result<std::vector<DueItem>> readDueItems(const Database &from, QDate day, Id<Institution> only = {});

} // namespace licet
