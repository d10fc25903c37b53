#include "review/dependents.h"

#include "authorization/computed_state.h"
#include "committee/cited_decision.h"
#include "request/asked_services.h"

#include <algorithm>
#include <iterator>

namespace licet {

namespace {

bool cites(const CommitteeBasis &basis, Id<Decision> decision,
           const std::vector<DecisionWithSteps> &decisions)
{
    const auto cited = citedDecisions(basis, decisions);
    return std::any_of(cited.begin(), cited.end(),
                       [&](const DecisionWithSteps *one) { return one->decision.id == decision; });
}

} // namespace

DependentRequest dependentRequest(const Request &request)
{
    return {request.id,      request.institution,         request.number,          request.state,
            request.excerpt, serviceNames(request.draft), request.draft.committee, request.draft.startDate};
}

Dependents dependentsOf(Id<Decision> decision, const std::vector<DecisionWithSteps> &decisions,
                        const Dependents &all, QDate day)
{
    Dependents dependents;
    std::copy_if(all.authorizations.begin(), all.authorizations.end(),
                 std::back_inserter(dependents.authorizations), [&](const Authorization &one) {
                     return stateOn(one, day) != AuthorizationState::Ended &&
                            cites(one.committee, decision, decisions);
                 });
    std::copy_if(all.requests.begin(), all.requests.end(), std::back_inserter(dependents.requests),
                 [&](const DependentRequest &one) {
                     return isOpen(one.state) && cites(one.committee, decision, decisions);
                 });
    std::copy_if(all.connections.begin(), all.connections.end(), std::back_inserter(dependents.connections),
                 [&](const Connection &connection) {
                     return std::any_of(dependents.authorizations.begin(), dependents.authorizations.end(),
                                        [&](const Authorization &one) {
                                            return one.application == connection.application &&
                                                   one.environment == connection.environment;
                                        });
                 });
    return dependents;
}

Dependents invalidatedBy(Id<Decision> decision, const std::vector<DecisionWithSteps> &decisions,
                         const Dependents &dependents, QDate day, const Settings &settings,
                         const WorkingCalendar &calendar)
{
    auto others = decisions;
    std::erase_if(others, [&](const DecisionWithSteps &one) { return one.decision.id == decision; });
    const auto falls = [&](const CommitteeBasis &basis, QDate on) {
        return isBasisValid(basis, on, settings, calendar, decisions) &&
               !isBasisValid(basis, on, settings, calendar, others);
    };
    Dependents falling;
    for (const auto &one : dependents.authorizations)
        if (stateOn(one, day) != AuthorizationState::Ended && falls(one.committee, day))
            falling.authorizations.push_back(one);
    for (const auto &one : dependents.requests)
        if (falls(one.committee, std::max(day, one.startDate.value_or(day))))
            falling.requests.push_back(one);
    return falling;
}

} // namespace licet
