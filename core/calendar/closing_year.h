#pragma once

#include "calendar/working_calendar.h"

namespace licet {

/// Why an office is closed on a day, for the picture of a year.
enum class Closure { None, Weekend, Holiday, Once, Yearly };
/// The strongest reason: weekend, holiday, yearly, once.
Closure closureOn(const std::vector<ClosedOn> &closedOn, QDate day);

/// Whether "MM-DD" is a day of some year: 29 February is. NotADate with `subject`. For what is entered: in an
/// older register there may be another one, which closes nothing.
Result<void> checkYearlyDay(const QString &yearly, const QString &subject);
/// ClosedTwice where a day is closed twice, NeverOpen where a year has
/// no working day left: terms need one.
Result<void> checkClosingDays(const std::vector<ClosedOn> &closedOn);

/// The entry that closes `day`, once or yearly, or nothing.
std::optional<ClosedOn> closingEntry(const std::vector<ClosedOn> &closedOn, QDate day);

} // namespace licet
