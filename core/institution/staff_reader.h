#pragma once

#include "history/register_as_of.h"
#include "institution/staff.h"

namespace licet {

Result<Staff> readStaff(const RegisterAsOf &from, Id<Institution> institution);
/// The institutions with their people; `only` not set: all of them.
Result<std::vector<StaffedInstitution>> readStaffed(const RegisterAsOf &from, Id<Institution> only = {});

} // namespace licet
