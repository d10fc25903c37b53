#include "calendar/closing_year.h"

#include "calendar/belgian_holidays.h"

#include <algorithm>

namespace licet {

std::optional<ClosedOn> closingEntry(const std::vector<ClosedOn> &closedOn, QDate day)
{
    const auto yearly = day.toString(QStringLiteral("MM-dd"));
    for (const auto &one : closedOn)
        if (one.date ? *one.date == day : one.yearly == yearly)
            return one;
    return {};
}

Closure closureOn(const std::vector<ClosedOn> &closedOn, QDate day)
{
    if (day.dayOfWeek() > Qt::Friday)
        return Closure::Weekend;
    if (isBelgianHoliday(day))
        return Closure::Holiday;
    if (const auto entry = closingEntry(closedOn, day))
        return entry->date ? Closure::Once : Closure::Yearly;
    return Closure::None;
}

bool hasWorkingDay(const std::vector<ClosedOn> &closedOn, int year)
{
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        if (closureOn(closedOn, day) == Closure::None)
            return true;
    return false;
}

} // namespace licet
