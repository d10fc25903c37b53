#include "ui/request/decision_name.h"

namespace licet {

QString decisionName(const Phrases &phrases, const DecisionWithSteps &decision)
{
    if (!decision.decision.deliberation.isEmpty())
        return decision.decision.deliberation;
    for (const auto &step : decision.steps)
        if (!step.dossier.isEmpty())
            return step.dossier;
    return decision.decision.subject.isEmpty() ? phrases.translate("Plan", "dossier without a number")
                                               : decision.decision.subject;
}

} // namespace licet
