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
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("institution_id", &Authorization::institution);
        visit("application_id", &Authorization::application);
        visit("service", &Authorization::service);
        visit("version", &Authorization::version);
        visit("operations", &Authorization::operations);
        visit("environment", &Authorization::environment);
        visit("purpose", &Authorization::purpose);
        visit("legal_context", &Authorization::legalContext);
        visit("committee", &Authorization::committee);
        visit("program_number", &Authorization::programNumber);
        visit("valid_from", &Authorization::validFrom);
        visit("valid_until", &Authorization::validUntil);
        visit("state", &Authorization::state);
        visit("proof", &Authorization::proof);
    }
};

} // namespace licet
