#pragma once

#include "calendar/closing_day.h"

namespace licet {

/// A day of every year as people write it, "02/11", from "MM-DD" as it is stored; and back. Nothing when the
/// text is no day of a year.
QString shownYearlyDay(const QString &stored);
std::optional<QString> readYearlyDay(const QString &typed);

/// "24/12/2026", or "02/11" for every year.
std::optional<ClosedOn> readClosedOn(const QString &typed);
QString shownClosedOn(const std::optional<QDate> &date, const QString &yearly);

} // namespace licet
