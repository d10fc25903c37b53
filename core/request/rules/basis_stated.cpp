#include "request/rules/line_citations.h"

#include <algorithm>

namespace licet::rules {

namespace {

bool states(const LineBasis &basis)
{
    return basis.citesDecision() || !isBlank(basis.law) ||
           (basis.isDeclaredNotApplicable() && !isBlank(*basis.notApplicable));
}

std::optional<Fault> faultOf(const Bases &bases)
{
    if (std::any_of(bases.begin(), bases.end(), [](const LineBasis &one) {
            return one.isDeclaredNotApplicable() && isBlank(*one.notApplicable);
        }))
        return Fault{QStringLiteral("no-reason")};
    if (std::any_of(bases.begin(), bases.end(), states))
        return {};
    return Fault{QStringLiteral("none")};
}

} // namespace

std::vector<Fault> basisStated(const Draft &draft, const Facts &)
{
    if (!isProduction(draft))
        return holds;
    std::vector<Fault> found;
    for (const auto &group : linesByBasis(draft)) {
        auto fault = faultOf(group.bases);
        for (const int line : group.lines.empty() ? std::vector<int>{-1} : group.lines)
            if (fault) {
                fault->line = line;
                found.push_back(*fault);
            }
    }
    return faultsOfLines(draft, found);
}

} // namespace licet::rules
