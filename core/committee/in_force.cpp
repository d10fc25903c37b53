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
    return std::any_of(institutions.begin(), institutions.end(), [&](const ConcernedInstitution &concerned) {
        return concerned.kbo ? concerned.kbo == institution.kbo : concerned.everyOfKind == institution.kind;
    });
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

DecisionScope scopeOn(const DecisionWithSteps &decision, QDate day, const Settings &settings,
                      const WorkingCalendar &calendar)
{
    DecisionScope scope;
    for (const auto &step : decision.steps) {
        const auto start = inForceFrom(step, settings, calendar);
        if (!start || day < start->day)
            continue;
        for (const auto &gone : step.withoutInstitutions)
            std::erase(scope.institutions, gone);
        takeAway(scope.services, step.withoutServices);
        takeAway(scope.purposes, step.withoutPurposes);
        scope.institutions.insert(scope.institutions.end(), step.institutions.begin(),
                                  step.institutions.end());
        scope.services += step.services;
        scope.purposes += step.purposes;
    }
    return scope;
}

} // namespace licet
