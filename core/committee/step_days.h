#pragma once

#include "base/result.h"
#include "committee/decision.h"

namespace licet {

/// The days of the steps of a decision can be as they are told: none is in force before it was decided, none
/// was decided before the one that it amends, and nothing was decided after `today`. InForceBeforeDecided,
/// DecidedBeforePrevious, DayInFuture; the subject is the member, "steps[1].decidedOn".
Result<void> checkStepDays(const DecisionWithSteps &decision, QDate today);
/// Where a step belongs among the others by the day on which it was decided; at the end while no day tells.
size_t placeByDay(const std::vector<DecisionStep> &steps, const DecisionStep &step);

} // namespace licet
