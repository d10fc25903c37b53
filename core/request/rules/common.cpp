#include "request/rules/common.h"

#include "base/text_fold.h"

namespace licet::rules {

const DecisionWithSteps *citedDecision(const Draft &draft, const Facts &facts)
{
    const auto cited = citedDecisions(draft.committee, facts.decisions);
    return cited.size() == 1 ? cited.front() : nullptr;
}

QString numberOf(const DecisionWithSteps &decision)
{
    if (!isBlank(decision.decision.deliberation) || decision.steps.empty())
        return decision.decision.deliberation;
    return decision.steps.front().dossier;
}

const WebService *catalogued(const Facts &facts, const ServiceLine &line)
{
    const auto wanted = foldForComparison(line.name);
    for (const auto &service : facts.services)
        if (foldForComparison(service.name) == wanted)
            return &service;
    return nullptr;
}

bool isBatch(const Facts &facts, const ServiceLine &line)
{
    if (line.mode)
        return *line.mode == ServiceMode::Batch;
    const auto *service = catalogued(facts, line);
    return service && service->audience == Audience::Batch;
}

const Connection *connectionOf(const Draft &draft, const Facts &facts)
{
    for (const auto &connection : facts.connections)
        if (connection.environment == draft.environment)
            return &connection;
    return nullptr;
}

} // namespace licet::rules
