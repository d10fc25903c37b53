#pragma once

#include "institution/staff.h"

namespace licet {

class RegisterAsOf;

/// The people of an institution, and from the day on which it merged those of the one of which it is a part
/// since: by their mandates there they act for it too (domain 6).
Result<Staff> readStaffThroughMergers(const RegisterAsOf &from, Id<Institution> institution);

} // namespace licet
