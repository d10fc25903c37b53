#pragma once

#include "base/result.h"
#include "database/database.h"
#include "followup/calendar_entry.h"

#include <QDateTime>

#include <set>

namespace licet {

/// What a file of days says of the whole.
struct CalendarHead
{
    QString name;         ///< of the calendar, in the user's language
    QString registerCode; ///< `registerCodeOf`: what identifiers end in
    QDateTime writtenAt;  ///< UTC; a later file wins over an earlier one
    QDate today = {};     ///< alarms are for this day and later ones; not set: the day of writing
};

/// 32 hexadecimal digits that tell this register from every other: the beginning of its history's first link.
/// Copies and extracts of a register have the same. Corrupt when there is no history.
Result<QString> registerCodeOf(const Database &database);

/// An iCalendar file (RFC 5545; without METHOD, which would ask for an organizer): each entry a whole day,
/// which leaves its day free, under a stable UID, with an alarm at nine where that day is not past when it is
/// written. The order is that of the entries. `done` are entries of an earlier file: they stay as cancelled,
/// without alarm, for an importing calendar removes nothing that a file is merely silent about.
Result<QByteArray> calendarFile(const std::vector<CalendarEntry> &entries, const CalendarHead &head,
                                const std::vector<CalendarEntry> &done = {});

/// The entries of an earlier file of the same register, cancelled ones too; none where it is another's or no
/// calendar at all.
std::vector<CalendarEntry> entriesIn(const QByteArray &file, const CalendarHead &head);

/// Writes `entries`; an existing file at `path` is replaced, and what it held that is no longer among
/// `pending` (identifiers of everything that waits, also where `entries` leaves some of it out) is cancelled,
/// for a year after its day. FileUnreadable, FileUnwritable; then what was there is as it was.
Result<void> writeCalendarFile(const QString &path, const std::vector<CalendarEntry> &entries,
                               const std::set<QString> &pending, const CalendarHead &head);

} // namespace licet
