#pragma once

#include <QDate>
#include <QString>

namespace licet {

/// A day that somebody keeps in a calendar of their own. Calendars are shared and lie on others' machines:
/// numbers and names only, no purposes, reasons or notes.
struct CalendarEntry
{
    QString identifier; ///< the same each time for the same thing in the same register
    QDate day;
    QString title;
    QString text; ///< may be empty

    bool operator==(const CalendarEntry &) const = default;
};

} // namespace licet
