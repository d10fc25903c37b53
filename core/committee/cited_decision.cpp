#include "committee/cited_decision.h"

#include <algorithm>

namespace licet {

namespace {

bool hasDossier(const DecisionWithSteps &decision, const QString &dossier)
{
    const auto key = dossierKey(dossier);
    return std::any_of(decision.steps.begin(), decision.steps.end(), [&](const DecisionStep &step) {
        return step.dossier.trimmed().compare(dossier, Qt::CaseInsensitive) == 0 ||
               (!key.isEmpty() && dossierKey(step.dossier) == key);
    });
}

bool bearsNumber(const DecisionWithSteps &decision, const QString &typed)
{
    const auto recorded = decision.decision.deliberation.trimmed();
    if (hasDossier(decision, typed) || (!recorded.isEmpty() && recorded == typed))
        return true;
    const auto wanted = DeliberationNumber::parse(typed);
    const auto number = deliberationNumberOf(decision);
    return wanted && number && wanted->names(*number);
}

} // namespace

std::optional<DeliberationNumber> deliberationNumberOf(const DecisionWithSteps &decision)
{
    const auto number = DeliberationNumber::parse(decision.decision.deliberation);
    if (!number)
        return {};
    const auto day = decision.steps.empty() ? std::optional<QDate>() : decision.steps.front().decidedOn;
    return number->decidedOn(day.value_or(QDate()));
}

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
