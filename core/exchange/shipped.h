#pragma once

#include "base/record_ref.h"
#include "database/database.h"

namespace licet {

/// Whether nobody changed a record that was shipped with the register: the offices of the published
/// procedure and the catalogue stand in every one, and a file brings the user's own facts.
Result<bool> isAsShipped(const Database &database, const RecordRef &record);

} // namespace licet
