#include "request/rules/line_citations.h"

namespace licet::rules {

std::vector<Fault> basisCovers(const Draft &draft, const Facts &facts)
{
    if (!facts.institution)
        return holds;
    const auto calendar = committeeCalendar(facts);
    const auto day = startDay(draft, facts);
    // What is not in force covers nothing: the finding of basis-in-force says so.
    auto faults = faultsOfCited(draft, facts, [&](const DecisionWithSteps &cited) -> std::optional<Fault> {
        if (!isInForceOn(cited, day, facts.settings, calendar) ||
            coversInstitution(scopeOn(cited, day, facts.settings, calendar), facts, day))
            return {};
        return Fault{QStringLiteral("institution"), {numberOf(cited), facts.institution->name}};
    });
    for (const auto &one : decisiveCitations(draft, facts)) {
        if (!one.decision || one.line < 0 || !isInForceOn(*one.decision, day, facts.settings, calendar))
            continue;
        const auto scope = scopeOn(*one.decision, day, facts.settings, calendar);
        const auto &name = draft.services[size_t(one.line)].name;
        if (coversInstitution(scope, facts, day) && !isBlank(name) && !scope.coversService(name))
            faults.push_back({QStringLiteral("service"), {numberOf(*one.decision), name}, one.line});
    }
    return faults;
}

} // namespace licet::rules
