#include "committee/step_days.h"

#include "base/json_fields.h"
#include "committee/dossier_state.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

Result<void> checkWithdrawal(const DecisionWithSteps &decision)
{
    const auto &withdrawnOn = decision.decision.withdrawnOn;
    const auto last = std::find_if(decision.steps.rbegin(), decision.steps.rend(),
                                   [](const DecisionStep &one) { return one.decidedOn.has_value(); });
    if (!withdrawnOn || last == decision.steps.rend() || *last->decidedOn <= *withdrawnOn)
        return {};
    return Error{ErrorKind::WithdrawnBeforeDecided, u"withdrawnOn"_s, iso(*withdrawnOn),
                 iso(*last->decidedOn)};
}

Result<void> checkStepDays(const DecisionWithSteps &decision, QDate today)
{
    std::optional<QDate> previous;
    for (size_t index = 0; index < decision.steps.size(); ++index) {
        const auto &step = decision.steps[index];
        const auto member = [&](const QString &name) {
            return jsonPath(jsonPath(u"steps"_s, qsizetype(index)), name);
        };
        if (!step.decidedOn)
            continue;
        // A dossier on the agenda may tell the day of the meeting.
        if (*step.decidedOn > today && wasGranted(decision.decision.state))
            return Error{ErrorKind::DayInFuture, member(u"decidedOn"_s), iso(*step.decidedOn)};
        if (step.inForceOn && *step.inForceOn < *step.decidedOn)
            return Error{ErrorKind::InForceBeforeDecided, member(u"inForceOn"_s), iso(*step.inForceOn),
                         iso(*step.decidedOn)};
        if (previous && *step.decidedOn < *previous)
            return Error{ErrorKind::DecidedBeforePrevious, member(u"decidedOn"_s), iso(*step.decidedOn),
                         iso(*previous)};
        previous = step.decidedOn;
    }
    return checkWithdrawal(decision);
}

size_t placeByDay(const std::vector<DecisionStep> &steps, const DecisionStep &step)
{
    if (!step.decidedOn)
        return steps.size();
    size_t place = steps.size();
    while (place > 0 && steps[place - 1].decidedOn && *step.decidedOn < *steps[place - 1].decidedOn)
        --place;
    return place;
}

} // namespace licet
