#include "request/rules/common.h"

namespace licet::rules {

namespace {

bool isKnownWithoutDossier(const CommitteeBasis &basis, const Facts &facts)
{
    return !isBlank(basis.dossier) && !isBlank(basis.deliberation) &&
           !citedDecisions({basis.deliberation, {}, {}}, facts.decisions).empty();
}

} // namespace

std::vector<Fault> basisRecorded(const Draft &draft, const Facts &facts)
{
    if (!draft.committee.citesDecision())
        return holds;
    const auto cited = citedDecisions(draft.committee, facts.decisions);
    const auto typed = isBlank(draft.committee.deliberation) ? draft.committee.dossier.trimmed()
                                                             : draft.committee.deliberation.trimmed();
    if (cited.size() == 1)
        return holds;
    if (cited.empty() && isKnownWithoutDossier(draft.committee, facts))
        return {{QStringLiteral("dossier"),
                 {typed, draft.committee.dossier.trimmed()},
                 -1,
                 strictInProduction(draft)}};
    if (cited.empty())
        return {{QStringLiteral("unknown"), {typed}, -1, strictInProduction(draft)}};
    QStringList dossiers;
    for (const auto *decision : cited)
        dossiers << (decision->steps.empty() ? numberOf(*decision) : decision->steps.front().dossier);
    return {{QStringLiteral("several"),
             {typed, dossiers.join(QStringLiteral(", "))},
             -1,
             strictInProduction(draft)}};
}

} // namespace licet::rules
