#include "authorization/missing_facts.h"

namespace licet {

namespace {

/// A service that was only named, in an older list, may well have versions and operations.
bool isStub(const WebService &service)
{
    return service.versions.isEmpty() && service.operations.isEmpty();
}

bool hasBasis(const CommitteeBasis &basis)
{
    return basis.citesDecision() || (basis.notApplicable && !basis.notApplicable->trimmed().isEmpty());
}

} // namespace

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
            need(!authorization.version.isEmpty(), MissingFact::Version);
        if (isUnknown || !service->operations.isEmpty())
            need(authorization.operations.all || !authorization.operations.named.isEmpty(),
                 MissingFact::Operations);
        need(!authorization.legalContext.isEmpty(), MissingFact::LegalContext);
    }
    need(!authorization.purpose.trimmed().isEmpty(), MissingFact::Purpose);
    need(authorization.environment != Environment::Production || hasBasis(authorization.committee),
         MissingFact::Basis);
    need(authorization.validFrom.has_value(), MissingFact::FirstDay);
    need(authorization.proof != Proof::Document || hasDocument, MissingFact::Document);
    need(authorization.state != AuthorizationState::Suspended || authorization.suspendedOn,
         MissingFact::SuspensionDay);
    need(authorization.state != AuthorizationState::Ended || authorization.endedOn, MissingFact::EndDay);
    return missing;
}

} // namespace licet
