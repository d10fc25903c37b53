#pragma once

#include "catalogue/operations.h"
#include "committee/committee_basis.h"
#include "institution/application.h"

namespace licet {

enum class AuthorizationState { Active, Suspended, Ended };
template <>
struct Words<AuthorizationState>
{
    static constexpr std::array all{Word<AuthorizationState>{AuthorizationState::Active, "active"},
                                    Word<AuthorizationState>{AuthorizationState::Suspended, "suspended"},
                                    Word<AuthorizationState>{AuthorizationState::Ended, "ended"}};
};

/// One line of a request once executed: what the institution may use, where, why and since when (domain 2).
struct Authorization
{
    Id<Authorization> id;
    Id<Institution> institution;
    Id<Application> application;
    QString service;
    QString version;
    Operations operations;
    Environment environment = Environment::Test;
    QString purpose;
    QString legalContext;
    CommitteeBasis committee;
    std::optional<ProgramNumber> programNumber;
    std::optional<QDate> validFrom;
    std::optional<QDate> validUntil; ///< last day, inclusive
    AuthorizationState state = AuthorizationState::Active;
    Proof proof = Proof::Declared;

    bool operator==(const Authorization &) const = default;
};
template <>
struct SqlValue<Operations> : SqlJson<Operations>
{
};
template <>
struct SqlValue<CommitteeBasis> : SqlJson<CommitteeBasis>
{
};
template <>
struct Columns<Authorization>
{
    static constexpr const char *table = "authorization";
    static constexpr auto columns = std::tuple{column("institution_id", &Authorization::institution),
                                               column("application_id", &Authorization::application),
                                               column("service", &Authorization::service),
                                               column("version", &Authorization::version),
                                               column("operations", &Authorization::operations),
                                               column("environment", &Authorization::environment),
                                               column("purpose", &Authorization::purpose),
                                               column("legal_context", &Authorization::legalContext),
                                               column("committee", &Authorization::committee),
                                               column("program_number", &Authorization::programNumber),
                                               column("valid_from", &Authorization::validFrom),
                                               column("valid_until", &Authorization::validUntil),
                                               column("state", &Authorization::state),
                                               column("proof", &Authorization::proof)};
};

} // namespace licet
