#pragma once

#include "database/columns.h"

namespace licet {

/// The user's own: a text and a day, on any record or on none.
struct Reminder
{
    Id<Reminder> id;
    RecordRef record; ///< not set: on none
    QString text;
    QDate day;
    std::optional<QDate> doneOn;

    bool operator==(const Reminder &) const = default;
};
template <>
struct Columns<Reminder>
{
    static constexpr const char *table = "reminder";
    static constexpr const char *key = "text day about";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(
            Member{"record", QT_TRANSLATE_NOOP("Members", "Record"), MemberKind::About},
            [](auto &one) -> auto & { return one.record.kind; });
        visit(
            Member{"record_id", QT_TRANSLATE_NOOP("Members", "Number of the record"), MemberKind::About},
            [](auto &one) -> auto & { return one.record.id; });
        visit(Member{"text", QT_TRANSLATE_NOOP("Members", "Text"), MemberKind::Needed}, &Reminder::text);
        visit(Member{"day", QT_TRANSLATE_NOOP("Members", "Day"), MemberKind::Needed}, &Reminder::day);
        visit(Member{"done_on", QT_TRANSLATE_NOOP("Members", "Done on")}, &Reminder::doneOn);
    }
};

} // namespace licet
