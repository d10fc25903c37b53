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
        visit("date", &ClosedOn::date);
        visit("yearly", &ClosedOn::yearly);
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
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("date", &ClosingDay::date);
        visit("yearly", &ClosingDay::yearly);
    }
};

} // namespace licet
