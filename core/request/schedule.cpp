#include "request/schedule.h"

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
ScheduleStep decision(const ScheduleStep &citedBy, const ScheduleStep &inForce,
                      const WorkingCalendar &calendar)
{
    auto step = inForce.last < citedBy.last ? inForce : citedBy;
    step.kind = ScheduleStepKind::Decide;
    if (step.last.month() == plan::monthWithoutSitting) {
        step.last =
            workingDayUpTo(QDate(step.last.year(), plan::monthWithoutSitting, 1).addDays(-1), calendar);
        step.isBecauseOfAugust = true;
    }
    return step;
}

ScheduleStep filing(QDate decided, const WorkingCalendar &calendar)
{
    ScheduleStep step{ScheduleStepKind::FileDossier,
                      decided.addDays(-plan::dossierDays),
                      decided,
                      0,
                      plan::dossierDays,
                      {}};
    step.last = workingDayUpTo(step.last, calendar);
    return step;
}

} // namespace

ScheduleStep countedBack(ScheduleStepKind kind, QDate until, int workingDays, const WorkingCalendar &calendar)
{
    ScheduleStep step{kind, until, until, workingDays, 0, {}};
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

std::vector<ScheduleStep> backwardPlan(const ScheduleNeeds &needs, const Settings &settings,
                                       const WorkingCalendar &calendar)
{
    std::vector<ScheduleStep> steps;
    steps.push_back({ScheduleStepKind::GoLive, needs.goLive, needs.goLive, 0, 0, {}});
    auto lowerBefore = needs.goLive;
    if (needs.hasProduction) {
        const auto send =
            countedBack(ScheduleStepKind::SendProduction, needs.goLive, settings.leadTime, calendar);
        steps.push_back(send);
        lowerBefore = send.last;
        if (needs.needsDecision) {
            const auto cited = countedBack(ScheduleStepKind::Decide, send.last, 0, calendar);
            const auto inForce =
                countedBack(ScheduleStepKind::Decide, needs.goLive, settings.decisionDays, calendar);
            const auto decide = decision(cited, inForce, calendar);
            steps.push_back(decide);
            steps.push_back(filing(decide.last, calendar));
        }
    }
    if (needs.hasLower) {
        const auto executed = countedBack(ScheduleStepKind::LowerExecuted, lowerBefore, 0, calendar);
        steps.push_back(executed);
        steps.push_back(countedBack(ScheduleStepKind::SendLower, executed.last, settings.leadTime, calendar));
    }
    std::stable_sort(steps.begin(), steps.end(), [](const ScheduleStep &left, const ScheduleStep &right) {
        return std::pair(left.last, left.kind) < std::pair(right.last, right.kind);
    });
    return steps;
}

} // namespace licet
