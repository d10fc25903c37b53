#pragma once

#include "calendar/working_calendar.h"

namespace licet {

/// Why an office is closed on a day, for the picture of a year.
enum class Closure { None, Weekend, Holiday, Once, Yearly };
/// The strongest reason: weekend, holiday, yearly, once.
Closure closureOn(const std::vector<ClosedOn> &closedOn, QDate day);

/// Whether a year has a working day left: terms need one.
bool hasWorkingDay(const std::vector<ClosedOn> &closedOn, int year);

/// The entry that closes `day`, once or yearly, or nothing.
std::optional<ClosedOn> closingEntry(const std::vector<ClosedOn> &closedOn, QDate day);

} // namespace licet
