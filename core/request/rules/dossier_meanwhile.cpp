#include "base/text_fold.h"
#include "request/rules/line_citations.h"

#include <algorithm>

namespace licet::rules {

namespace {

/// What rests on a law, or is declared to need none, needs no decision.
bool needsDecision(const Draft &draft, const ServiceLine &line)
{
    const auto bases = basesOf(draft, line);
    return std::none_of(bases.begin(), bases.end(), [](const LineBasis &one) {
        return one.isDeclaredNotApplicable() || !isBlank(one.law);
    });
}

} // namespace

std::vector<Fault> dossierMeanwhile(const Draft &draft, const Facts &facts)
{
    if (!draft.environment || isProduction(draft))
        return holds;
    std::vector<ServiceLine> needing;
    for (const auto &line : draft.services)
        if (needsDecision(draft, line))
            needing.push_back(line);
    if (needing.empty())
        return holds;
    for (const auto &decision : facts.decisions) {
        if (decision.decision.state == DossierState::Refused)
            continue;
        for (const auto &step : decision.steps)
            for (const auto &line : needing)
                for (const auto &named : step.services)
                    if (foldForComparison(named) == foldForComparison(line.name))
                        return holds;
    }
    return {{{}, {needing.front().name}}};
}

} // namespace licet::rules
