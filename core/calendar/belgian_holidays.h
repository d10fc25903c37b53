#pragma once

#include <QDate>

#include <array>

namespace licet {

/// Easter Sunday of the Gregorian calendar.
QDate easterSunday(int year);

/// The ten legal holidays of Belgium, in the order of the year (domain 4).
std::array<QDate, 10> belgianHolidays(int year);

bool isBelgianHoliday(QDate day);

} // namespace licet
