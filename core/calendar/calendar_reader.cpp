#include "calendar/calendar_reader.h"

#include "calendar/closing_day.h"

namespace licet {

Result<std::vector<ClosedOn>> readClosingDays(const RegisterAsOf &from)
{
    LICET_ASSIGN(const auto days, from.all<ClosingDay>());
    std::vector<ClosedOn> closed;
    closed.reserve(days.size());
    for (const auto &day : days)
        closed.push_back({day.date, day.yearly});
    return closed;
}

Result<WorkingCalendar> readCalendar(const RegisterAsOf &from)
{
    LICET_ASSIGN(auto closed, readClosingDays(from));
    return WorkingCalendar(std::move(closed));
}

} // namespace licet
