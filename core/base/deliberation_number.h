#pragma once

#include "base/result.h"

namespace licet {

/// A committee's deliberation number, such as "12/081": stays the same through amendments.
/// Compared as (year, integer), so "12/81" equals "12/081"; shown as typed. Source: domain 3.
class DeliberationNumber
{
public:
    /// Two or four digits of year, a slash, 1 to 4 digits; a leading "nr" or "n°" is ignored.
    /// NotADeliberationNumber with the text as given.
    static Result<DeliberationNumber> parse(QStringView text);

    [[nodiscard]] const QString &asTyped() const { return m_text; }
    /// Two digits, as printed by the committee.
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int number() const { return m_number; }

    bool operator==(const DeliberationNumber &other) const
    {
        return m_year == other.m_year && m_number == other.m_number;
    }

private:
    DeliberationNumber(QString text, int year, int number)
        : m_text(std::move(text))
        , m_year(year)
        , m_number(number)
    {
    }
    QString m_text;
    int m_year;
    int m_number;
};

} // namespace licet
