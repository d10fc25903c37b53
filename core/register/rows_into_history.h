#pragma once

#include "database/database.h"

namespace licet {

/// Earlier versions wrote some rows past the history: versions that became void, and columns that an upgrade
/// filled. Gives each such row the event that it lacks, once, after the upgrade that asks for it; nothing
/// otherwise. What became void did so on its day; what was filled was so from the record's beginning.
Result<void> bringRowsIntoHistory(Database &database);

} // namespace licet
