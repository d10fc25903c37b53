#pragma once

#include "base/stamp.h"
#include "committee/decision.h"
#include "history/register_as_of.h"

namespace licet {

/// In order of id, each with its steps in order.
Result<std::vector<DecisionWithSteps>> readDecisions(const RegisterAsOf &from);
/// Each decision with its own steps in order.
std::vector<DecisionWithSteps> joinSteps(const std::vector<Decision> &decisions,
                                         const std::vector<DecisionStep> &steps);
Result<Id<Decision>> insertDecision(Transaction &transaction, const DecisionWithSteps &decision,
                                    const Stamp &stamp);

} // namespace licet
