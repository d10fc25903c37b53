#include "authorization/computed_state.h"
#include "base/text_fold.h"
#include "request/asked_services.h"
#include "request/rules/common.h"

#include <map>

namespace licet::rules {

namespace {

/// Another version is another service to try out; a right of which none is known is counted.
bool isGranted(const ServiceLine &line, Environment environment, const Facts &facts)
{
    const auto version = foldForComparison(line.version);
    return std::any_of(facts.authorizations.begin(), facts.authorizations.end(), [&](const auto &one) {
        const auto granted = foldForComparison(one.version);
        return one.environment == environment &&
               foldForComparison(one.service) == foldForComparison(line.name) &&
               (granted == version || granted.isEmpty() || version.isEmpty()) &&
               standingOn(one, facts.today) != AuthorizationStanding::Ended;
    });
}

} // namespace

std::vector<Fault> ladder(const Draft &draft, const Facts &facts)
{
    if (!isProduction(draft))
        return holds;
    std::map<QStringList, QStringList> servicesLacking; ///< by the environments
    const auto names = namesApart(draft);
    for (size_t index = 0; index < draft.services.size(); ++index) {
        const auto &line = draft.services[index];
        const auto &name = names[qsizetype(index)];
        QStringList lacking;
        for (const auto environment : {Environment::Test, Environment::Acceptance})
            if (!isGranted(line, environment, facts))
                lacking << codeOf(environment);
        if (!lacking.isEmpty() && !servicesLacking[lacking].contains(name))
            servicesLacking[lacking] << name;
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
