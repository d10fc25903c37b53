#include "request/rules/line_citations.h"

namespace licet::rules {

std::vector<Fault> purposeMatchesBasis(const Draft &draft, const Facts &facts)
{
    if (isBlank(draft.purpose))
        return holds;
    const auto day = startDay(draft, facts);
    return faultsOfCited(draft, facts, [&](const DecisionWithSteps &cited) -> std::optional<Fault> {
        const auto scope = scopeOn(cited, day, facts.settings, committeeCalendar(facts));
        if (scope.purposes.isEmpty() || scope.coversPurpose(draft.purpose))
            return {};
        return Fault{{}, {numberOf(cited)}};
    });
}

} // namespace licet::rules
