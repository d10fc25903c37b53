#include "authorization/computed_state.h"
#include "base/text_fold.h"
#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> ladder(const Draft &draft, const Facts &facts)
{
    if (!isProduction(draft) || draft.services.empty())
        return holds;
    QStringList missing;
    for (const auto environment : {Environment::Test, Environment::Acceptance})
        for (const auto &line : draft.services) {
            bool granted = false;
            for (const auto &authorization : facts.authorizations)
                granted =
                    granted || (authorization.environment == environment &&
                                foldForComparison(authorization.service) == foldForComparison(line.name) &&
                                standingOn(authorization, facts.today) != AuthorizationStanding::Ended);
            if (!granted && !missing.contains(codeOf(environment)))
                missing << codeOf(environment);
        }
    if (missing.isEmpty())
        return holds;
    return {{QString(missing.size() == 2 ? QStringLiteral("both") : QStringLiteral("one")), missing}};
}

} // namespace licet::rules
