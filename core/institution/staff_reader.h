#pragma once

#include "history/register_as_of.h"
#include "institution/staff.h"

namespace licet {

Result<Staff> readStaff(const RegisterAsOf &from, Id<Institution> institution);

} // namespace licet
