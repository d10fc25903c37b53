#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> purposeMatchesBasis(const Draft &draft, const Facts &facts)
{
    const auto *cited = citedDecision(draft, facts);
    if (!cited || isBlank(draft.purpose))
        return holds;
    const auto scope = scopeOn(*cited, startDay(draft, facts), facts.settings, committeeCalendar(facts));
    if (scope.purposes.isEmpty() || scope.coversPurpose(draft.purpose))
        return holds;
    return {{{}, {numberOf(*cited)}}};
}

} // namespace licet::rules
