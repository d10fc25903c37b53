#pragma once

#include "committee/decision.h"
#include "database/transaction.h"

namespace licet {

/// What rests on a decision names it by its numbers, so they stay while something does. NumberCited where a
/// request that is not withdrawn, or an authorization, names `before` and would name no decision at all once
/// that were `after`.
Result<void> checkStaysCited(const Database &database, const DecisionWithSteps &before,
                             const DecisionWithSteps &after);

} // namespace licet
