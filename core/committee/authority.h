#pragma once

#include "committee/decision.h"

namespace licet {

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

/// Whose number it is, else the committee under its name on that day: where nobody said who decided.
Authority authorityOf(const QString &deliberation, QDate decidedOn);
/// As recorded, else the same of the first step; a pending dossier goes to the committee of its filing, or of
/// `today`.
Authority authorityOf(const DecisionWithSteps &one, QDate today);

} // namespace licet
