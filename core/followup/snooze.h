#pragma once

#include "followup/due_item.h"

namespace licet {

/// Something due that is left alone until a day; one for a kind and record, the last one counts.
struct Snooze
{
    Id<Snooze> id;
    DueKind kind = DueKind::Reminder;
    QString record; ///< table name
    qint64 recordId = 0;
    QDate snoozedOn;
    QDate until; ///< on this day it is back
    QString reason;

    bool operator==(const Snooze &) const = default;
};
template <>
struct Columns<Snooze>
{
    static constexpr const char *table = "snooze";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("kind", &Snooze::kind);
        visit("record", &Snooze::record);
        visit("record_id", &Snooze::recordId);
        visit("snoozed_on", &Snooze::snoozedOn);
        visit("until", &Snooze::until);
        visit("reason", &Snooze::reason);
    }
};

} // namespace licet
