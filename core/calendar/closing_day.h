#pragma once

#include "database/columns.h"

namespace licet {

/// A day on which an office is closed: one date, or every year on "MM-DD"; exactly one of the two.
struct ClosedOn
{
    std::optional<QDate> date;
    QString yearly;

    bool operator==(const ClosedOn &) const = default;
};
template <>
struct JsonFields<ClosedOn>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit(Member{"date", QT_TRANSLATE_NOOP("Members", "Day")}, &ClosedOn::date);
        visit(Member{"yearly", QT_TRANSLATE_NOOP("Members", "Every year on")}, &ClosedOn::yearly);
    }
};

/// A closing day of the whole register.
struct ClosingDay
{
    Id<ClosingDay> id;
    std::optional<QDate> date;
    QString yearly;

    bool operator==(const ClosingDay &) const = default;
};
template <>
struct Columns<ClosingDay>
{
    static constexpr const char *table = "closing_day";
    static constexpr const char *key = "date|yearly";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"date", QT_TRANSLATE_NOOP("Members", "Day")}, &ClosingDay::date);
        visit(Member{"yearly", QT_TRANSLATE_NOOP("Members", "Every year on")}, &ClosingDay::yearly);
    }
};

} // namespace licet
