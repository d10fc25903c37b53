#pragma once

#include "database/database.h"
#include "institution/staff.h"

namespace licet {

Result<Staff> readStaff(const Database &database, Id<Institution> institution);

} // namespace licet
