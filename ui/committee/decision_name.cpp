#include "ui/committee/decision_name.h"

namespace licet {

QString decisionName(const Translator &translator, const DecisionWithSteps &decision)
{
    if (!decision.decision.deliberation.isEmpty())
        return decision.decision.deliberation;
    for (const auto &step : decision.steps)
        if (!step.dossier.isEmpty())
            return step.dossier;
    return decision.decision.subject.isEmpty() ? translator.translate("Schedule", "dossier without a number")
                                               : decision.decision.subject;
}

} // namespace licet
