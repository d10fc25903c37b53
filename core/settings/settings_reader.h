#pragma once

#include "history/register_as_of.h"
#include "settings/settings.h"

namespace licet {

/// The one row, so that a register which did not exist yet has the usual ones.
Result<Settings> readSettings(const RegisterAsOf &from);

} // namespace licet
