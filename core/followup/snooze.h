#pragma once

#include "followup/due_item.h"

namespace licet {

/// Something due that is left alone until a day; one for a kind and record, the last one counts.
struct Snooze
{
    Id<Snooze> id;
    DueKind kind = DueKind::Reminder;
    RecordRef record;
    QDate snoozedOn;
    QDate until; ///< on this day it is back
    QString reason;

    bool operator==(const Snooze &) const = default;
};
template <>
struct Columns<Snooze>
{
    static constexpr const char *table = "snooze";
    static constexpr const char *key = "kind about";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"kind", QT_TRANSLATE_NOOP("Members", "Kind"), MemberKind::Needed}, &Snooze::kind);
        visit(
            Member{"record", QT_TRANSLATE_NOOP("Members", "Record"), MemberKind::About},
            [](auto &one) -> auto & { return one.record.kind; });
        visit(
            Member{"record_id", QT_TRANSLATE_NOOP("Members", "Number of the record"), MemberKind::About},
            [](auto &one) -> auto & { return one.record.id; });
        visit(Member{"snoozed_on", QT_TRANSLATE_NOOP("Members", "Snoozed on"), MemberKind::Needed},
              &Snooze::snoozedOn);
        visit(Member{"until", QT_TRANSLATE_NOOP("Members", "Until"), MemberKind::Needed}, &Snooze::until);
        visit(Member{"reason", QT_TRANSLATE_NOOP("Members", "Reason"), MemberKind::Needed}, &Snooze::reason);
    }
};

} // namespace licet
