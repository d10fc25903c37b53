#pragma once

#include "calendar/closing_day.h"

#include <vector>

namespace licet {

/// A deadline that knows how it was computed.
struct Deadline
{
    QDate from;                 ///< the day that starts the term; not counted itself
    int workingDays = 0;        ///< the term
    QDate day;                  ///< the last working day of the term
    std::vector<QDate> skipped; ///< holidays and closing days from Monday to Friday passed over

    bool operator==(const Deadline &) const = default;
};

/// So that a calendar with every day closed comes to an end.
inline constexpr int farthestDays = 3660;

inline bool isWeekend(QDate day)
{
    return day.dayOfWeek() > Qt::Friday;
}

/// Working days (Mon–Fri) less the ten Belgian holidays and the closing days given (domain 4).
class WorkingCalendar
{
public:
    explicit WorkingCalendar(std::vector<ClosedOn> closedOn = {});

    [[nodiscard]] bool isWorkingDay(QDate day) const;
    /// `day` itself when it is one.
    [[nodiscard]] QDate nextWorkingDay(QDate day) const;
    /// 0 days gives `from` itself. Stops with the day reached when ten years hold too few working days.
    [[nodiscard]] Deadline deadline(QDate from, int workingDays) const;
    /// Working days after `from`, up to and with `until`; negative when `until` lies before.
    [[nodiscard]] int workingDaysBetween(QDate from, QDate until) const;

private:
    std::vector<ClosedOn> m_closedOn;
};

} // namespace licet
