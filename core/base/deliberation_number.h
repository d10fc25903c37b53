#pragma once

#include "base/result.h"

#include <QDate>

namespace licet {

/// A decision's number. The committee for social security writes year/number, "12/081"; the sectoral
/// committees of the federal authority and of the National Register wrote number/year, "AF n° 05/2013",
/// "RR nr 83/2016". Stays the same through amendments; compared as (series, year, integer), so "12/81" equals
/// "12/081", and shown as typed. Source: domain 3.
class DeliberationNumber
{
public:
    enum class Series {
        YearFirst,       ///< 12/081
        NumberFirst,     ///< 05/2013, without saying whose
        Federal,         ///< AF, FO
        NationalRegister ///< RR, RN
    };

    /// Two or four digits of a year and a number of 1 to 4 digits around a slash, as decisions are cited:
    /// "nr. 12/081", "Beraadslaging nr 12/081 van 6 november 2012", "délibération n° 12/081 du …".
    /// NotADeliberationNumber with the text as given.
    static Result<DeliberationNumber> parse(QStringView text);

    [[nodiscard]] const QString &asTyped() const { return m_text; }
    /// The number alone, "12/081", and the letters before it, "AF"; both as typed.
    [[nodiscard]] const QString &digits() const { return m_digits; }
    [[nodiscard]] const QString &letters() const { return m_letters; }
    [[nodiscard]] Series series() const { return m_series; }
    /// Of four digits; two typed ones are meant between 1990 and 2089.
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] bool hasShortYear() const { return m_hasShortYear; }
    [[nodiscard]] int number() const { return m_number; }

    /// The number of a decision taken on `day`: two digits of a year are of that day's century.
    [[nodiscard]] DeliberationNumber decidedOn(QDate day) const;
    /// Whether both name one decision: a series that is not said fits both that write so, and of two years of
    /// two digits only these count.
    [[nodiscard]] bool names(const DeliberationNumber &other) const;

    bool operator==(const DeliberationNumber &other) const
    {
        return m_series == other.m_series && m_year == other.m_year && m_number == other.m_number;
    }

private:
    DeliberationNumber() = default;

    QString m_text;
    QString m_digits;
    QString m_letters;
    Series m_series = Series::YearFirst;
    int m_year = 0;
    bool m_hasShortYear = false;
    int m_number = 0;
};

/// A dossier number for comparing: "scszg 13/169", "SCSZG/13/169" and the French "CSSSS/13/169" are one, in
/// capitals. Empty when the text has not that shape.
QString dossierKey(QStringView text);

} // namespace licet
