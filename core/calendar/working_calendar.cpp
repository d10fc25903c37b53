#include "calendar/working_calendar.h"

#include "calendar/belgian_holidays.h"

#include <algorithm>

namespace licet {

namespace {

QChar digit(int value)
{
    return QChar(u'0' + value);
}

} // namespace

WorkingCalendar::WorkingCalendar(std::vector<ClosedOn> closedOn) : m_closedOn(std::move(closedOn)) {}

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    if (isWeekend(day) || isBelgianHoliday(day))
        return false;
    if (m_closedOn.empty())
        return true;
    const QChar signs[] = {digit(day.month() / 10), digit(day.month() % 10), u'-', digit(day.day() / 10),
                           digit(day.day() % 10)};
    const QStringView yearly(signs, std::size(signs));
    return std::none_of(m_closedOn.begin(), m_closedOn.end(), [&](const ClosedOn &closed) {
        return closed.date == day || closed.yearly == yearly;
    });
}

QDate WorkingCalendar::nextWorkingDay(QDate day) const
{
    for (int step = 0; step < farthestDays && !isWorkingDay(day); ++step)
        day = day.addDays(1);
    return day;
}

Deadline WorkingCalendar::deadline(QDate from, int workingDays) const
{
    Deadline sum{from, workingDays, from, {}};
    int counted = 0;
    for (int step = 0; step < farthestDays && counted < workingDays; ++step) {
        sum.day = sum.day.addDays(1);
        if (isWorkingDay(sum.day))
            ++counted;
        else if (!isWeekend(sum.day))
            sum.skipped.push_back(sum.day);
    }
    return sum;
}

int WorkingCalendar::workingDaysBetween(QDate from, QDate until) const
{
    if (until < from)
        return -workingDaysBetween(until, from);
    int days = 0;
    for (auto day = from.addDays(1); day <= until; day = day.addDays(1))
        days += isWorkingDay(day) ? 1 : 0;
    return days;
}

} // namespace licet
