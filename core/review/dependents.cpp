#include "review/dependents.h"

#include "authorization/computed_state.h"
#include "committee/cited_decision.h"
#include "request/asked_services.h"
#include "request/line_bases.h"

#include <algorithm>
#include <iterator>

namespace licet {

namespace {

std::vector<Bases> basesOfLines(const Draft &draft)
{
    std::vector<Bases> lines;
    for (auto &group : linesByBasis(draft))
        lines.push_back(std::move(group.bases));
    return lines;
}

} // namespace

bool cites(const Bases &bases, Id<Decision> decision, const std::vector<DecisionWithSteps> &decisions)
{
    return std::any_of(bases.begin(), bases.end(), [&](const LineBasis &one) {
        const auto cited = citedDecisions(one.committee(), decisions);
        return std::any_of(cited.begin(), cited.end(),
                           [&](const DecisionWithSteps *found) { return found->decision.id == decision; });
    });
}

bool cites(const std::vector<Bases> &lines, Id<Decision> decision,
           const std::vector<DecisionWithSteps> &decisions)
{
    return std::any_of(lines.begin(), lines.end(),
                       [&](const Bases &bases) { return cites(bases, decision, decisions); });
}

DependentRequest dependentRequest(const Request &request)
{
    return {request.id,
            request.institution,
            request.number,
            request.state,
            request.excerpt,
            serviceNames(request.draft),
            basesOfLines(request.draft),
            request.draft.startDate};
}

Dependents dependentsOf(Id<Decision> decision, const std::vector<DecisionWithSteps> &decisions,
                        const Dependents &all, QDate day)
{
    Dependents dependents;
    std::copy_if(all.authorizations.begin(), all.authorizations.end(),
                 std::back_inserter(dependents.authorizations), [&](const Authorization &one) {
                     return stateOn(one, day) != AuthorizationState::Ended &&
                            cites(basesOf(one), decision, decisions);
                 });
    std::copy_if(all.requests.begin(), all.requests.end(), std::back_inserter(dependents.requests),
                 [&](const DependentRequest &one) {
                     return isOpen(one.state) && cites(one.lines, decision, decisions);
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
    const auto falls = [&](const Bases &bases, QDate on) {
        return isBasisValid(bases, on, settings, calendar, decisions) &&
               !isBasisValid(bases, on, settings, calendar, others);
    };
    Dependents falling;
    for (const auto &one : dependents.authorizations)
        if (stateOn(one, day) != AuthorizationState::Ended && falls(basesOf(one), day))
            falling.authorizations.push_back(one);
    for (const auto &one : dependents.requests)
        if (std::any_of(one.lines.begin(), one.lines.end(), [&](const Bases &bases) {
                return falls(bases, std::max(day, one.startDate.value_or(day)));
            }))
            falling.requests.push_back(one);
    return falling;
}

} // namespace licet
