#include "committee/decision_store.h"

#include <algorithm>

namespace licet {

Result<std::vector<DecisionWithSteps>> readDecisions(const RegisterAsOf &from)
{
    LICET_ASSIGN(const auto decisions, from.all<Decision>());
    LICET_ASSIGN(const auto steps, from.all<DecisionStep>());
    return joinSteps(decisions, steps);
}

std::vector<DecisionWithSteps> joinSteps(const std::vector<Decision> &decisions,
                                         const std::vector<DecisionStep> &steps)
{
    std::vector<DecisionWithSteps> whole;
    whole.reserve(decisions.size());
    for (const auto &decision : decisions) {
        DecisionWithSteps one{decision, {}};
        for (const auto &step : steps)
            if (step.decision == decision.id)
                one.steps.push_back(step);
        std::sort(one.steps.begin(), one.steps.end(),
                  [](const auto &left, const auto &right) { return left.position < right.position; });
        whole.push_back(std::move(one));
    }
    return whole;
}

Result<Id<Decision>> insertDecision(Transaction &transaction, const DecisionWithSteps &decision,
                                    const Stamp &stamp)
{
    LICET_ASSIGN(const auto id, RecordStore<Decision>::insert(transaction, decision.decision, stamp));
    int position = 0;
    for (auto step : decision.steps) {
        step.decision = id;
        step.position = position++;
        LICET_TRY(RecordStore<DecisionStep>::insert(transaction, step, stamp));
    }
    return id;
}

} // namespace licet
