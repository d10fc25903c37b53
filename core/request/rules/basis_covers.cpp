#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> basisCovers(const Draft &draft, const Facts &facts)
{
    const auto *cited = citedDecision(draft, facts);
    const auto calendar = committeeCalendar(facts);
    const auto day = startDay(draft, facts);
    // What is not in force covers nothing: the finding of basis-in-force says so.
    if (!cited || !facts.institution || !isInForceOn(*cited, day, facts.settings, calendar))
        return holds;
    const auto scope = scopeOn(*cited, day, facts.settings, calendar);
    const auto number = numberOf(*cited);
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
