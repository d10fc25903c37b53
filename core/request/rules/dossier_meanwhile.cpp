#include "base/text_fold.h"
#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> dossierMeanwhile(const Draft &draft, const Facts &facts)
{
    if (!draft.environment || isProduction(draft) || draft.committee.isDeclaredNotApplicable() ||
        draft.services.empty())
        return holds;
    for (const auto &decision : facts.decisions) {
        if (decision.decision.state == DossierState::Refused)
            continue;
        for (const auto &step : decision.steps)
            for (const auto &line : draft.services)
                for (const auto &named : step.services)
                    if (foldForComparison(named) == foldForComparison(line.name))
                        return holds;
    }
    return {{{}, {draft.services.front().name}}};
}

} // namespace licet::rules
