#include "authorization/missing_facts.h"

#include "base/filler.h"

#include <algorithm>

namespace licet {

namespace {

/// A service that was only named, in an older list, may well have versions and operations.
bool isStub(const WebService &service)
{
    return service.versions.isEmpty() && service.operations.isEmpty();
}

} // namespace

bool statesBasis(const CommitteeBasis &basis)
{
    if (basis.notApplicable)
        return !tellsNothing(*basis.notApplicable);
    return !tellsNothing(basis.deliberation) || !tellsNothing(basis.dossier);
}

bool statesBasis(const LineBasis &basis)
{
    return statesBasis(basis.committee()) || !tellsNothing(basis.law);
}

bool statesOperations(const Operations &operations)
{
    return operations.all || std::any_of(operations.named.begin(), operations.named.end(),
                                         [](const QString &one) { return !tellsNothing(one); });
}

std::vector<MissingFact> missingFacts(const Authorization &authorization, const WebService *service,
                                      bool hasDocument)
{
    std::vector<MissingFact> missing;
    const auto need = [&](bool holds, MissingFact fact) {
        if (!holds)
            missing.push_back(fact);
    };
    if (!service || service->audience != Audience::Batch) {
        const bool isUnknown = !service || isStub(*service);
        if (isUnknown || !service->versions.isEmpty())
            need(!tellsNothing(authorization.version), MissingFact::Version);
        if (isUnknown || !service->operations.isEmpty())
            need(statesOperations(authorization.operations), MissingFact::Operations);
        need(!tellsNothing(authorization.legalContext), MissingFact::LegalContext);
    }
    need(!tellsNothing(authorization.purpose), MissingFact::Purpose);
    const auto bases = basesOf(authorization);
    const bool restsOnAny =
        std::any_of(bases.begin(), bases.end(), [](const LineBasis &one) { return statesBasis(one); });
    need(authorization.environment != Environment::Production || restsOnAny, MissingFact::Basis);
    need(authorization.validFrom.has_value(), MissingFact::FirstDay);
    need(authorization.proof != Proof::Document || hasDocument, MissingFact::Document);
    need(authorization.state != AuthorizationState::Suspended || authorization.suspendedOn,
         MissingFact::SuspensionDay);
    need(authorization.state != AuthorizationState::Ended || authorization.endedOn, MissingFact::EndDay);
    return missing;
}

} // namespace licet
