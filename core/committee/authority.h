#pragma once

#include "committee/decision.h"

namespace licet {

/// Who decided (domain 1): the committee under one of its names, or one of the sectoral committees beside it.
enum class Authority {
    Supervisory,
    Sectoral,
    Information,
    FederalAuthority, ///< for the federal authority, until 2018: "AF n° 05/2013"
    NationalRegister  ///< until 2018: "RR nr 83/2016"
};
template <>
struct EnumCodes<Authority>
{
    static constexpr std::array all{EnumCode<Authority>{Authority::Supervisory, "supervisory"},
                                    EnumCode<Authority>{Authority::Sectoral, "sectoral"},
                                    EnumCode<Authority>{Authority::Information, "information"},
                                    EnumCode<Authority>{Authority::FederalAuthority, "federal-authority"},
                                    EnumCode<Authority>{Authority::NationalRegister, "national-register"}};
};

/// The committee's name on a day: supervisory until the end of 2003 ("about 2003"), information security
/// committee from 10 September 2018.
constexpr Authority authorityOnDay(int year, int month, int day)
{
    if (year < 2004)
        return Authority::Supervisory;
    const bool before = year < 2018 || (year == 2018 && (month < 9 || (month == 9 && day < 10)));
    return before ? Authority::Sectoral : Authority::Information;
}
inline Authority authorityOn(QDate day)
{
    return authorityOnDay(day.year(), day.month(), day.day());
}

/// Whose number it is, else the committee under its name on that day.
Authority authorityOf(const QString &deliberation, QDate decidedOn);
/// The same of the first step; a pending dossier goes to the committee of its filing, or of `today`.
Authority authorityOf(const DecisionWithSteps &one, QDate today);

} // namespace licet
