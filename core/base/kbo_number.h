#pragma once

#include "base/result.h"

namespace licet {

/// A KBO/BCE enterprise number: 10 digits, the first 0 or 1, the last two = 97 − (first eight mod 97).
/// A nine-digit old form gets its leading 0; its groups (4-3-3) may be parted by dots, spaces, dashes, and
/// "BE", "(0)" may stand before them. Source: domain 3.
class KboNumber
{
public:
    /// NotAKboNumber with the text as given.
    static Result<KboNumber> parse(QStringView text);

    /// "0403019261"
    [[nodiscard]] const QString &digits() const { return m_digits; }
    /// "0403.019.261"
    [[nodiscard]] QString printed() const;

    bool operator==(const KboNumber &) const = default;

private:
    explicit KboNumber(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

} // namespace licet
