#include "committee/in_force.h"

#include "base/text_fold.h"
#include "committee/dossier_state.h"

#include <algorithm>

namespace licet {

namespace {

bool holdsFolded(const QStringList &texts, const QString &wanted)
{
    const auto folded = foldForComparison(wanted);
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return foldForComparison(text) == folded; });
}

void takeAway(QStringList &texts, const QStringList &gone)
{
    texts.removeIf([&](const QString &text) { return holdsFolded(gone, text); });
}

} // namespace

bool DecisionScope::covers(const Institution &institution) const
{
    const auto names = [&](const ConcernedInstitution &concerned) {
        return concerned.kbo ? concerned.kbo == institution.kbo : concerned.everyOfKind == institution.kind;
    };
    // The last word counts; one institution's own name outlives the taking away of its kind.
    bool isNamed = false;
    bool isOfAKind = false;
    for (const auto &[concerned, isTakenAway] : institutions) {
        if (!names(concerned))
            continue;
        if (concerned.everyOfKind)
            isOfAKind = !isTakenAway;
        else
            isNamed = !isTakenAway;
        if (concerned.kbo && isTakenAway)
            isOfAKind = false;
    }
    return isNamed || isOfAKind;
}

bool DecisionScope::coversService(const QString &service) const
{
    return holdsFolded(services, service);
}

bool DecisionScope::coversPurpose(const QString &purpose) const
{
    return holdsFolded(purposes, purpose);
}

std::optional<Deadline> inForceFrom(const DecisionStep &step, const Settings &settings,
                                    const WorkingCalendar &calendar)
{
    if (step.inForceOn)
        return Deadline{*step.inForceOn, 0, *step.inForceOn, {}};
    if (!step.decidedOn)
        return {};
    if (*step.decidedOn < settings.decisionRuleFrom)
        return Deadline{*step.decidedOn, 0, *step.decidedOn, {}};
    return calendar.deadline(*step.decidedOn, settings.decisionDays);
}

bool isInForceOn(const DecisionWithSteps &decision, QDate day, const Settings &settings,
                 const WorkingCalendar &calendar)
{
    const auto &known = decision.decision;
    // A withdrawn or replaced decision was granted once; the day on which it ended tells until when.
    if (!wasGranted(known.state) || decision.steps.empty())
        return false;
    if (known.state != DossierState::Granted && (!known.withdrawnOn || *known.withdrawnOn <= day))
        return false;
    if (known.withdrawnOn && *known.withdrawnOn <= day)
        return false;
    const auto start = inForceFrom(decision.steps.front(), settings, calendar);
    return start && start->day <= day;
}

bool isStartUnknown(const DecisionWithSteps &decision)
{
    if (!wasGranted(decision.decision.state))
        return false;
    return decision.steps.empty() || !(decision.steps.front().inForceOn || decision.steps.front().decidedOn);
}

DecisionScope scopeOn(const DecisionWithSteps &decision, QDate day, const Settings &settings,
                      const WorkingCalendar &calendar)
{
    DecisionScope scope;
    for (const auto &step : decision.steps) {
        const auto start = inForceFrom(step, settings, calendar);
        if (!start || day < start->day)
            continue;
        for (const auto &gone : step.withoutInstitutions)
            scope.institutions.emplace_back(gone, true);
        takeAway(scope.services, step.withoutServices);
        takeAway(scope.purposes, step.withoutPurposes);
        for (const auto &one : step.institutions)
            scope.institutions.emplace_back(one, false);
        scope.services += step.services;
        scope.purposes += step.purposes;
    }
    return scope;
}

} // namespace licet
