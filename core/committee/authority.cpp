#include "committee/authority.h"

#include "base/deliberation_number.h"

namespace licet {

Authority authorityOf(const QString &deliberation, QDate decidedOn)
{
    if (const auto number = DeliberationNumber::parse(deliberation)) {
        if (number->series() == DeliberationNumber::Series::Federal)
            return Authority::FederalAuthority;
        if (number->series() == DeliberationNumber::Series::NationalRegister)
            return Authority::NationalRegister;
    }
    return authorityOn(decidedOn);
}

Authority authorityOf(const DecisionWithSteps &one, QDate today)
{
    if (one.decision.authority)
        return *one.decision.authority;
    const auto decided = one.steps.empty() ? std::optional<QDate>() : one.steps.front().decidedOn;
    return authorityOf(one.decision.deliberation, decided.value_or(one.decision.filedOn.value_or(today)));
}

} // namespace licet
