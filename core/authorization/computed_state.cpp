#include "authorization/computed_state.h"

#include "committee/cited_decision.h"
#include "committee/in_force.h"

#include <algorithm>

namespace licet {

AuthorizationState stateOn(const Authorization &authorization, QDate day)
{
    const auto begins = [&](const std::optional<QDate> &first) { return !first || *first <= day; };
    if (hasEndedBy(authorization, day))
        return AuthorizationState::Ended;
    if (authorization.validUntil && *authorization.validUntil < day)
        return AuthorizationState::Ended;
    const bool isSuspended = authorization.state == AuthorizationState::Suspended ||
                             (authorization.state == AuthorizationState::Ended && authorization.suspendedOn);
    return isSuspended && begins(authorization.suspendedOn) ? AuthorizationState::Suspended
                                                            : AuthorizationState::Active;
}

AuthorizationStanding standingOn(const Authorization &authorization, QDate day)
{
    return standingOn(authorization, stateOn(authorization, day), day);
}

AuthorizationStanding standingOn(const Authorization &authorization, AuthorizationState state, QDate day)
{
    switch (state) {
    case AuthorizationState::Ended:
        return AuthorizationStanding::Ended;
    case AuthorizationState::Suspended:
        return AuthorizationStanding::Suspended;
    case AuthorizationState::Active:
        return authorization.validFrom && day < *authorization.validFrom
                   ? AuthorizationStanding::NotYetInForce
                   : AuthorizationStanding::Active;
    }
    Q_UNREACHABLE();
}

std::optional<QDate> endOf(const Authorization &authorization)
{
    const auto dayAfterLast =
        authorization.validUntil ? std::optional(authorization.validUntil->addDays(1)) : std::nullopt;
    if (authorization.state != AuthorizationState::Ended || !authorization.endedOn)
        return dayAfterLast;
    return dayAfterLast ? qMin(*dayAfterLast, *authorization.endedOn) : authorization.endedOn;
}

std::optional<QDate> lastDayOf(const Authorization &authorization)
{
    const auto end = endOf(authorization);
    if (!end || (authorization.validFrom && *end <= *authorization.validFrom))
        return {};
    return end->addDays(-1);
}

bool hasEndedBy(const Authorization &authorization, QDate day)
{
    return authorization.state == AuthorizationState::Ended &&
           (!authorization.endedOn || *authorization.endedOn <= day);
}

namespace {

/// A decision of which nobody recorded the services tells nothing of one.
bool coversAsTold(const DecisionWithSteps &decision, const DecisionScope &scope, const QString &service)
{
    const bool tellsNothing =
        scope.services.isEmpty() &&
        std::none_of(decision.steps.begin(), decision.steps.end(),
                     [](const DecisionStep &one) { return !one.withoutServices.isEmpty(); });
    return service.isEmpty() || tellsNothing || scope.coversService(service);
}

} // namespace

bool isBasisValid(const CommitteeBasis &basis, QDate day, const Settings &settings,
                  const WorkingCalendar &calendar, const std::vector<DecisionWithSteps> &decisions,
                  const QString &service)
{
    if (!basis.citesDecision())
        return true;
    const auto cited = citedDecisions(basis, decisions);
    if (cited.size() != 1)
        return false;
    const auto &decision = *cited.front();
    if (isStartUnknown(decision))
        return !decision.decision.withdrawnOn || day < *decision.decision.withdrawnOn;
    if (!isInForceOn(decision, day, settings, calendar))
        return false;
    return coversAsTold(decision, scopeOn(decision, day, settings, calendar), service);
}

bool isBasisValid(const Bases &bases, const std::function<bool(const CommitteeBasis &)> &isValid)
{
    return bases.empty() || std::any_of(bases.begin(), bases.end(), [&](const LineBasis &one) {
               return !one.citesDecision() || isValid(one.committee());
           });
}

bool isBasisValid(const Bases &bases, QDate day, const Settings &settings, const WorkingCalendar &calendar,
                  const std::vector<DecisionWithSteps> &decisions, const QString &service)
{
    return isBasisValid(bases, [&](const CommitteeBasis &one) {
        return isBasisValid(one, day, settings, calendar, decisions, service);
    });
}

std::vector<ComputedState> computedStates(const Authorization &authorization, QDate day,
                                          const Settings &settings, const WorkingCalendar &calendar,
                                          const std::vector<DecisionWithSteps> &decisions)
{
    return computedStates(
        authorization, day, settings,
        isBasisValid(basesOf(authorization), day, settings, calendar, decisions, authorization.service));
}

std::vector<ComputedState> computedStates(const Authorization &authorization, QDate day,
                                          const Settings &settings, bool hasValidBasis)
{
    std::vector<ComputedState> states;
    if (stateOn(authorization, day) == AuthorizationState::Ended)
        return states;
    if (standingOn(authorization, day) == AuthorizationStanding::NotYetInForce)
        states.push_back(ComputedState::NotYetInForce);
    const int firstWarning =
        settings.expiring.empty() ? 0 : *std::max_element(settings.expiring.begin(), settings.expiring.end());
    if (authorization.validUntil && *authorization.validUntil <= day.addDays(firstWarning))
        states.push_back(ComputedState::Expiring);
    if (!hasValidBasis)
        states.push_back(ComputedState::WithoutValidBasis);
    return states;
}

} // namespace licet
