#include "committee/cited_decision.h"

#include "base/deliberation_number.h"

#include <algorithm>

namespace licet {

namespace {

bool hasDossier(const DecisionWithSteps &decision, const QString &dossier)
{
    return std::any_of(decision.steps.begin(), decision.steps.end(), [&](const DecisionStep &step) {
        return step.dossier.trimmed().compare(dossier, Qt::CaseInsensitive) == 0;
    });
}

bool bearsNumber(const DecisionWithSteps &decision, const QString &typed)
{
    if (hasDossier(decision, typed))
        return true;
    const auto wanted = DeliberationNumber::parse(typed);
    const auto recorded = DeliberationNumber::parse(decision.decision.deliberation);
    return wanted && recorded && *wanted == *recorded;
}

} // namespace

std::vector<const DecisionWithSteps *> citedDecisions(const CommitteeBasis &basis,
                                                      const std::vector<DecisionWithSteps> &decisions)
{
    std::vector<const DecisionWithSteps *> cited;
    if (!basis.citesDecision())
        return cited;
    const auto deliberation = basis.deliberation.trimmed();
    const auto dossier = basis.dossier.trimmed();
    for (const auto &decision : decisions)
        if ((deliberation.isEmpty() || bearsNumber(decision, deliberation)) &&
            (dossier.isEmpty() || hasDossier(decision, dossier)))
            cited.push_back(&decision);
    return cited;
}

} // namespace licet
