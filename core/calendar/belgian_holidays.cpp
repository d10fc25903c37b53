#include "calendar/belgian_holidays.h"

#include <algorithm>

namespace licet {

QDate easterSunday(int year)
{
    // The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

std::array<QDate, 10> belgianHolidays(int year)
{
    const auto easter = easterSunday(year);
    std::array holidays{QDate(year, 1, 1),   easter.addDays(1),  QDate(year, 5, 1),  easter.addDays(39),
                        easter.addDays(50),  QDate(year, 7, 21), QDate(year, 8, 15), QDate(year, 11, 1),
                        QDate(year, 11, 11), QDate(year, 12, 25)};
    std::sort(holidays.begin(), holidays.end());
    return holidays;
}

bool isBelgianHoliday(QDate day)
{
    const auto isOn = [&](int month, int date) { return day.day() == date && day.month() == month; };
    if (isOn(1, 1) || isOn(5, 1) || isOn(7, 21) || isOn(8, 15) || isOn(11, 1) || isOn(11, 11) || isOn(12, 25))
        return true;
    // Easter Monday to Whit Monday.
    if (day.month() < 3 || 6 < day.month())
        return false;
    const auto afterEaster = easterSunday(day.year()).daysTo(day);
    return afterEaster == 1 || afterEaster == 39 || afterEaster == 50;
}

} // namespace licet
