#pragma once

#include "base/result.h"

namespace licet {

/// A program number, allotted by the KSZ security service alone (P20): exactly 11 digits, leading zeros kept.
/// Read also in groups, "009 0123 4567", "009-0123-4567"; never with a decimal.
/// Never refused on check digits: no source says that it has any (domain 3).
class ProgramNumber
{
public:
    /// NotAProgramNumber with the text as given.
    static Result<ProgramNumber> parse(QStringView text);

    [[nodiscard]] const QString &digits() const { return m_digits; }

    bool operator==(const ProgramNumber &) const = default;

private:
    explicit ProgramNumber(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

} // namespace licet
