#include "committee/decisions_as_on.h"

namespace licet {

namespace {

bool isLater(const std::optional<QDate> &when, QDate day)
{
    return when && day < *when;
}

void takeBack(DecisionWithSteps &one, QDate day)
{
    auto &decision = one.decision;
    const bool wasDecided = !one.steps.empty();
    std::erase_if(one.steps, [&](const DecisionStep &step) { return isLater(step.decidedOn, day); });
    if (isLater(decision.withdrawnOn, day)) {
        decision.withdrawnOn.reset();
        decision.replacedBy = {};
        if (decision.state == DossierState::Withdrawn || decision.state == DossierState::Replaced)
            decision.state = DossierState::Granted;
    }
    if (isLater(decision.contactedOn, day)) {
        decision.contactedOn.reset();
        decision.promisedUntil.reset();
    }
    if (isLater(decision.undeliveredOn, day))
        decision.undeliveredOn.reset();
    if (wasDecided && one.steps.empty())
        decision.state =
            decision.filedOn && *decision.filedOn <= day ? DossierState::Filed : DossierState::Preparing;
}

} // namespace

std::vector<DecisionWithSteps> decisionsAsOn(std::vector<DecisionWithSteps> decisions, QDate day)
{
    std::erase_if(decisions, [&](const DecisionWithSteps &one) {
        const bool isDecidedLater = !one.steps.empty() && isLater(one.steps.front().decidedOn, day);
        return isDecidedLater && (!one.decision.filedOn || isLater(one.decision.filedOn, day));
    });
    for (auto &one : decisions)
        takeBack(one, day);
    return decisions;
}

} // namespace licet
