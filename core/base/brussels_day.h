#pragma once

#include <QDate>
#include <QDateTime>

namespace licet {

/// Days are Brussels days, wherever the machine thinks it stands: the same register gives the same answers.
QDate brusselsDay(const QDateTime &instant);
/// The first instant (UTC) that no longer belongs to the day.
QDateTime endOfBrusselsDay(QDate day);
/// As it is shown to people; UTC texts of the history and of exports stay as they are.
QDateTime brusselsTime(const QDateTime &instant);

} // namespace licet
