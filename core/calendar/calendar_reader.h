#pragma once

#include "calendar/working_calendar.h"
#include "history/register_as_of.h"

namespace licet {

/// The days on which the whole register is closed.
Result<std::vector<ClosedOn>> readClosingDays(const RegisterAsOf &from);
/// The working days that they leave.
Result<WorkingCalendar> readCalendar(const RegisterAsOf &from);

} // namespace licet
