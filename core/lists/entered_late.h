#pragma once

#include "calendar/working_calendar.h"
#include "history/history.h"

namespace licet {

/// The day on which it was entered, here.
QDate enteredOn(const Event &event);

/// Entered more than five working days after it happened: then both days are shown (domain 5).
bool isEnteredLate(const Event &event, const WorkingCalendar &calendar);

} // namespace licet
