#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> basisCovers(const Draft &draft, const Facts &facts)
{
    const auto *cited = citedDecision(draft, facts);
    if (!cited || !facts.institution)
        return holds;
    const auto scope = scopeOn(*cited, startDay(draft, facts), facts.settings, workingCalendar(facts));
    const auto number = cited->decision.deliberation;
    if (!scope.covers(*facts.institution))
        return {{QStringLiteral("institution"), {number, facts.institution->name}}};
    std::vector<Fault> faults;
    for (int index = 0; index < int(draft.services.size()); ++index) {
        const auto &name = draft.services[size_t(index)].name;
        if (!isBlank(name) && !scope.coversService(name))
            faults.push_back({QStringLiteral("service"), {number, name}, index});
    }
    return faults;
}

} // namespace licet::rules
