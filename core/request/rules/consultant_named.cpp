#include "institution/signatory.h"
#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> consultantNamed(const Draft &draft, const Facts &facts)
{
    if (!facts.institution)
        return holds;
    const auto day = signingDay(draft, facts);
    const auto consultants = consultantsOn(*facts.institution, facts.staff, day);
    if (consultants.empty())
        return {{QStringLiteral("none"), {facts.institution->name, iso(day)}}};
    const auto &first = consultants.front().person;
    if (isBlank(first.email) && isBlank(first.telephone))
        return {{QStringLiteral("unreachable"), {first.name}}};
    return holds;
}

} // namespace licet::rules
