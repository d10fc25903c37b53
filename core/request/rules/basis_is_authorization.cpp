#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> basisIsAuthorization(const Draft &draft, const Facts &facts)
{
    const auto *cited = citedDecision(draft, facts);
    if (!cited || cited->decision.kind == DecisionKind::Deliberation)
        return holds;
    return {{codeOf(cited->decision.kind), {numberOf(*cited)}}};
}

} // namespace licet::rules
