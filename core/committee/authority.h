#pragma once

#include "committee/decision.h"

namespace licet {

/// Under which name the committee decided (domain 1).
enum class Authority { Supervisory, Sectoral, Information };
template <>
struct EnumCodes<Authority>
{
    static constexpr std::array all{EnumCode<Authority>{Authority::Supervisory, "supervisory"},
                                    EnumCode<Authority>{Authority::Sectoral, "sectoral"},
                                    EnumCode<Authority>{Authority::Information, "information"}};
};

/// Supervisory until the end of 2003 ("about 2003"), information security committee from 10 September 2018.
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
/// Under which name the committee decided the first step; a pending dossier goes to the one of its filing, or
/// of `today`.
inline Authority authorityOf(const DecisionWithSteps &one, QDate today)
{
    if (!one.steps.empty() && one.steps.front().decidedOn)
        return authorityOn(*one.steps.front().decidedOn);
    return authorityOn(one.decision.filedOn.value_or(today));
}

} // namespace licet
