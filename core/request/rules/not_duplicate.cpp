#include "authorization/computed_state.h"
#include "base/text_fold.h"
#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> notDuplicate(const Draft &draft, const Facts &facts)
{
    const auto purpose = foldForComparison(draft.purpose);
    std::vector<Fault> faults;
    for (int index = 0; index < int(draft.services.size()); ++index) {
        const auto name = foldForComparison(draft.services[size_t(index)].name);
        if (name.isEmpty())
            continue;
        for (const auto &authorization : facts.authorizations)
            if (!(facts.request.isSet() && authorization.request == facts.request) &&
                stateOn(authorization, facts.today) == AuthorizationState::Active &&
                authorization.environment == draft.environment &&
                foldForComparison(authorization.service) == name &&
                foldForComparison(authorization.purpose) == purpose)
                faults.push_back(
                    {QStringLiteral("authorization"), {draft.services[size_t(index)].name}, index});
        for (const auto &other : facts.openRequests)
            if (other.draft.environment == draft.environment &&
                foldForComparison(other.draft.purpose) == purpose)
                for (const auto &line : other.draft.services)
                    if (foldForComparison(line.name) == name)
                        faults.push_back({QStringLiteral("request"),
                                          {draft.services[size_t(index)].name, other.number},
                                          index});
    }
    return faults;
}

} // namespace licet::rules
