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
                if (step.services.contains(line.name, Qt::CaseInsensitive))
                    return holds;
    }
    return {{{}, {draft.services.front().name}}};
}

} // namespace licet::rules
