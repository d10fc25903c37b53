#include "request/backward_plan.h"

#include <algorithm>

namespace licet {

namespace {

QDate workingDayUpTo(QDate day, const WorkingCalendar &calendar)
{
    for (int step = 0; step < farthestDays && !calendar.isWorkingDay(day); ++step)
        day = day.addDays(-1);
    return day;
}

/// The committee decides in time for `until`, and not in August.
PlanStep decision(const PlanStep &citedBy, const PlanStep &inForce, const WorkingCalendar &calendar)
{
    auto step = inForce.last < citedBy.last ? inForce : citedBy;
    step.kind = PlanStepKind::Decide;
    if (step.last.month() == plan::monthWithoutSitting) {
        step.last =
            workingDayUpTo(QDate(step.last.year(), plan::monthWithoutSitting, 1).addDays(-1), calendar);
        step.isBecauseOfAugust = true;
    }
    return step;
}

PlanStep filing(QDate decided, const WorkingCalendar &calendar)
{
    PlanStep step{
        PlanStepKind::FileDossier, decided.addDays(-plan::dossierDays), decided, 0, plan::dossierDays, {}};
    step.last = workingDayUpTo(step.last, calendar);
    return step;
}

} // namespace

PlanStep countedBack(PlanStepKind kind, QDate until, int workingDays, const WorkingCalendar &calendar)
{
    PlanStep step{kind, until, until, workingDays, 0, {}};
    int counted = 0;
    for (int tried = 0; tried < farthestDays; ++tried) {
        const bool isWorking = calendar.isWorkingDay(step.last);
        if (counted >= workingDays && isWorking)
            return step;
        if (isWorking)
            ++counted;
        else if (!isWeekend(step.last))
            step.skipped.insert(step.skipped.begin(), step.last);
        step.last = step.last.addDays(-1);
    }
    return step;
}

std::vector<PlanStep> backwardPlan(const PlanNeeds &needs, const Settings &settings,
                                   const WorkingCalendar &calendar)
{
    std::vector<PlanStep> steps;
    steps.push_back({PlanStepKind::GoLive, needs.goLive, needs.goLive, 0, 0, {}});
    auto lowerBefore = needs.goLive;
    if (needs.hasProduction) {
        const auto send =
            countedBack(PlanStepKind::SendProduction, needs.goLive, settings.leadTime, calendar);
        steps.push_back(send);
        lowerBefore = send.last;
        if (needs.needsDecision) {
            const auto cited = countedBack(PlanStepKind::Decide, send.last, 0, calendar);
            const auto inForce =
                countedBack(PlanStepKind::Decide, needs.goLive, settings.decisionDays, calendar);
            const auto decide = decision(cited, inForce, calendar);
            steps.push_back(decide);
            steps.push_back(filing(decide.last, calendar));
        }
    }
    if (needs.hasLower) {
        const auto executed = countedBack(PlanStepKind::LowerExecuted, lowerBefore, 0, calendar);
        steps.push_back(executed);
        steps.push_back(countedBack(PlanStepKind::SendLower, executed.last, settings.leadTime, calendar));
    }
    std::stable_sort(steps.begin(), steps.end(), [](const PlanStep &left, const PlanStep &right) {
        return std::pair(left.last, left.kind) < std::pair(right.last, right.kind);
    });
    return steps;
}

} // namespace licet
