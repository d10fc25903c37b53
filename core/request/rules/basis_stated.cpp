#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> basisStated(const Draft &draft, const Facts &)
{
    if (!isProduction(draft) || draft.committee.citesDecision())
        return holds;
    if (!draft.committee.isDeclaredNotApplicable())
        return {{QStringLiteral("none")}};
    if (isBlank(*draft.committee.notApplicable))
        return {{QStringLiteral("no-reason")}};
    return holds;
}

} // namespace licet::rules
