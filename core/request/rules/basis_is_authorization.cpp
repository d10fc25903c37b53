#include "request/rules/line_citations.h"

namespace licet::rules {

std::vector<Fault> basisIsAuthorization(const Draft &draft, const Facts &facts)
{
    return faultsOfCited(draft, facts, [](const DecisionWithSteps &cited) -> std::optional<Fault> {
        if (cited.decision.kind == DecisionKind::Deliberation)
            return {};
        return Fault{codeOf(cited.decision.kind), {numberOf(cited)}};
    });
}

} // namespace licet::rules
