#include "authorization/computed_state.h"
#include "base/text_fold.h"
#include "request/rules/common.h"

#include <map>

namespace licet::rules {

namespace {

bool isGranted(const QString &service, Environment environment, const Facts &facts)
{
    return std::any_of(facts.authorizations.begin(), facts.authorizations.end(), [&](const auto &one) {
        return one.environment == environment &&
               foldForComparison(one.service) == foldForComparison(service) &&
               standingOn(one, facts.today) != AuthorizationStanding::Ended;
    });
}

} // namespace

std::vector<Fault> ladder(const Draft &draft, const Facts &facts)
{
    if (!isProduction(draft))
        return holds;
    std::map<QStringList, QStringList> servicesLacking; ///< by the environments
    for (const auto &line : draft.services) {
        QStringList lacking;
        for (const auto environment : {Environment::Test, Environment::Acceptance})
            if (!isGranted(line.name, environment, facts))
                lacking << codeOf(environment);
        if (!lacking.isEmpty() && !servicesLacking[lacking].contains(line.name))
            servicesLacking[lacking] << line.name;
    }
    std::vector<Fault> faults;
    // What lacks both stands first.
    for (auto one = servicesLacking.rbegin(); one != servicesLacking.rend(); ++one) {
        const auto &[environments, services] = *one;
        faults.push_back({environments.size() == 2 ? QStringLiteral("neither") : QStringLiteral("lacking"),
                          environments + QStringList{services.join(QStringLiteral(", "))}});
    }
    return faults;
}

} // namespace licet::rules
