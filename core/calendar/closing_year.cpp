#include "calendar/closing_year.h"

#include "calendar/belgian_holidays.h"

#include <algorithm>
#include <set>

namespace licet {

using namespace Qt::StringLiterals;

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
    if (isWeekend(day))
        return Closure::Weekend;
    if (isBelgianHoliday(day))
        return Closure::Holiday;
    if (const auto entry = closingEntry(closedOn, day))
        return entry->date ? Closure::Once : Closure::Yearly;
    return Closure::None;
}

Result<void> checkYearlyDay(const QString &yearly, const QString &subject)
{
    const auto inLeapYear = QDate::fromString(u"2000-"_s + yearly, Qt::ISODate);
    if (yearly.size() == 5 && inLeapYear.isValid())
        return {};
    return Error{ErrorKind::NotADate, subject, yearly, u"MM-DD"_s};
}

Result<void> checkClosingDays(const std::vector<ClosedOn> &closedOn)
{
    for (auto one = closedOn.begin(); one != closedOn.end(); ++one)
        if (std::find(one + 1, closedOn.end(), *one) != closedOn.end())
            return Error{ErrorKind::ClosedTwice, one->date ? one->date->toString(Qt::ISODate) : one->yearly};
    const WorkingCalendar calendar(closedOn);
    std::set<int> years{2027, 2028}; // for what is closed every year, and 29 February may be open
    for (const auto &one : closedOn)
        if (one.date)
            years.insert(one.date->year());
    for (const int year : years)
        if (calendar.nextWorkingDay(QDate(year, 1, 1)).year() != year)
            return Error{ErrorKind::NeverOpen, QString::number(year)};
    return {};
}

} // namespace licet
