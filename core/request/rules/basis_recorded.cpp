#include "request/rules/line_citations.h"

namespace licet::rules {

namespace {

bool isKnownWithoutDossier(const CommitteeBasis &basis, const Facts &facts)
{
    return !isBlank(basis.dossier) && !isBlank(basis.deliberation) &&
           !citedDecisions({basis.deliberation, {}, {}}, facts.decisions).empty();
}

Fault faultOf(const CommitteeBasis &basis, const Facts &facts)
{
    const auto cited = citedDecisions(basis, facts.decisions);
    const auto typed = typedNumber(basis);
    if (cited.empty() && isKnownWithoutDossier(basis, facts))
        return {QStringLiteral("dossier"), {typed, basis.dossier.trimmed()}};
    if (cited.empty())
        return {QStringLiteral("unknown"), {typed}};
    QStringList dossiers;
    for (const auto *decision : cited)
        dossiers << (decision->steps.empty() ? numberOf(*decision) : decision->steps.front().dossier);
    return {QStringLiteral("several"), {typed, dossiers.join(QStringLiteral(", "))}};
}

} // namespace

std::vector<Fault> basisRecorded(const Draft &draft, const Facts &facts)
{
    std::vector<Fault> found;
    for (const auto &one : decisiveCitations(draft, facts)) {
        if (one.decision)
            continue;
        auto fault = faultOf(one.cited, facts);
        fault.line = one.line;
        fault.severity = strictInProduction(draft);
        found.push_back(std::move(fault));
    }
    return faultsOfLines(draft, found);
}

} // namespace licet::rules
