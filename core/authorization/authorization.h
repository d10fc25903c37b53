#pragma once

#include "catalogue/operations.h"
#include "committee/committee_basis.h"
#include "institution/application.h"

namespace licet {

enum class AuthorizationState { Active, Suspended, Ended };
template <>
struct EnumCodes<AuthorizationState>
{
    static constexpr std::array all{EnumCode<AuthorizationState>{AuthorizationState::Active, "active"},
                                    EnumCode<AuthorizationState>{AuthorizationState::Suspended, "suspended"},
                                    EnumCode<AuthorizationState>{AuthorizationState::Ended, "ended"}};
};

struct Request;

/// Since when an authorization is really used and when last, each with what says so.
struct AuthorizationUse
{
    std::optional<QDate> since;
    QString sinceSource;
    std::optional<QDate> last;
    QString lastSource;

    bool operator==(const AuthorizationUse &) const = default;
};
template <>
struct JsonFields<AuthorizationUse>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("since", &AuthorizationUse::since);
        visit("sinceSource", &AuthorizationUse::sinceSource);
        visit("last", &AuthorizationUse::last);
        visit("lastSource", &AuthorizationUse::lastSource);
    }
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
    Id<Request> request = {}; ///< that was executed; not set for rights from before
    AuthorizationUse used = {};
    std::optional<QDate> suspendedOn = {};
    std::optional<QDate> endedOn = {}; ///< first day on which it is no longer in force
    QString endedBecause = {};
    QString note = {};

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
        visit("request_id", &Authorization::request);
        visit("used", &Authorization::used);
        visit("suspended_on", &Authorization::suspendedOn);
        visit("ended_on", &Authorization::endedOn);
        visit("ended_because", &Authorization::endedBecause);
        visit("note", &Authorization::note);
    }
};

} // namespace licet
