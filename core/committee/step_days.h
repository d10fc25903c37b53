#pragma once

#include "base/result.h"
#include "committee/decision.h"

namespace licet {

/// The days of the steps of a decision can be as they are told: none is in force before it was decided, none
/// was decided before the one that it amends, nothing was decided after `today`, and nothing was withdrawn
/// before it was decided. InForceBeforeDecided, DecidedBeforePrevious, DayInFuture, WithdrawnBeforeDecided;
/// the subject is the member, "steps[1].decidedOn".
Result<void> checkStepDays(const DecisionWithSteps &decision, QDate today);
/// That last one alone.
Result<void> checkWithdrawal(const DecisionWithSteps &decision);
/// Where a step belongs among the others by the day on which it was decided; at the end while no day tells.
size_t placeByDay(const std::vector<DecisionStep> &steps, const DecisionStep &step);

} // namespace licet
