#pragma once

#include "followup/due_calculator.h"
#include "history/register_as_of.h"

namespace licet {

/// Reads what the items of `day` are computed from; `only` not set: of all institutions. Of a day that is
/// past the register is asked as it was on it. May run on another thread over a Register of its own.
Result<DueFacts> readDueFacts(const RegisterAsOf &from, QDate day, Id<Institution> only = {});

/// Both steps at once.
Result<std::vector<DueItem>> readDueItems(const RegisterAsOf &from, QDate day, Id<Institution> only = {});

} // namespace licet
