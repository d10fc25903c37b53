#pragma once

#include "followup/due_calculator.h"
#include "register/register.h"

namespace licet {

/// Reads what is needed for any day near the present; `only` not set: all institutions. May run on another
/// thread over a Register of its own.
Result<DueFacts> readDueFacts(const Register &from, Id<Institution> only = {});

/// Both steps at once.
Result<std::vector<DueItem>> readDueItems(const Register &from, QDate day, Id<Institution> only = {});

} // namespace licet
