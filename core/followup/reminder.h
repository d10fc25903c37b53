#pragma once

#include "database/columns.h"

namespace licet {

/// The user's own: a text and a day, on any record or on none.
struct Reminder
{
    Id<Reminder> id;
    QString record; ///< table name; empty: on none
    qint64 recordId = 0;
    QString text;
    QDate day;
    std::optional<QDate> doneOn;

    bool operator==(const Reminder &) const = default;
};
template <>
struct Columns<Reminder>
{
    static constexpr const char *table = "reminder";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("record", &Reminder::record);
        visit("record_id", &Reminder::recordId);
        visit("text", &Reminder::text);
        visit("day", &Reminder::day);
        visit("done_on", &Reminder::doneOn);
    }
};

} // namespace licet
