#pragma once

#include "authorization/asked_terms.h"
#include "catalogue/operations.h"
#include "committee/line_basis.h"
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
        visit(Member{"since", QT_TRANSLATE_NOOP("Members", "In use since")}, &AuthorizationUse::since);
        visit(Member{"sinceSource", QT_TRANSLATE_NOOP("Members", "In use according to")},
              &AuthorizationUse::sinceSource);
        visit(Member{"last", QT_TRANSLATE_NOOP("Members", "Last use")}, &AuthorizationUse::last);
        visit(Member{"lastSource", QT_TRANSLATE_NOOP("Members", "Last use according to")},
              &AuthorizationUse::lastSource);
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
    std::optional<AskedTerms> asked = {}; ///< where the answer granted otherwise
    QString conditions = {};              ///< that the answer made
    Bases furtherBasis = {};              ///< beside `committee`

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
    static constexpr bool changesByEvents = true;
    static constexpr bool holdsFromItsEvents = true; ///< a change that was granted for a day to come
    static constexpr const char *key =
        "institution application service version environment purpose validFrom";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"institution_id", QT_TRANSLATE_NOOP("Members", "Institution"), MemberKind::Needed},
              &Authorization::institution);
        visit(Member{"application_id", QT_TRANSLATE_NOOP("Members", "Application"), MemberKind::Needed,
                     "institution application"},
              &Authorization::application);
        visit(Member{"service", QT_TRANSLATE_NOOP("Members", "Service"), MemberKind::Needed},
              &Authorization::service);
        visit(Member{"version", QT_TRANSLATE_NOOP("Members", "Version")}, &Authorization::version);
        visit(Member{"operations", QT_TRANSLATE_NOOP("Members", "Operations")}, &Authorization::operations);
        visit(Member{"environment", QT_TRANSLATE_NOOP("Members", "Environment"), MemberKind::Needed},
              &Authorization::environment);
        visit(Member{"purpose", QT_TRANSLATE_NOOP("Members", "Purpose")}, &Authorization::purpose);
        visit(Member{"legal_context", QT_TRANSLATE_NOOP("Members", "Legal context")},
              &Authorization::legalContext);
        visit(Member{"committee", QT_TRANSLATE_NOOP("Members", "Decision of the committee")},
              &Authorization::committee);
        visit(Member{"program_number", QT_TRANSLATE_NOOP("Members", "Program number")},
              &Authorization::programNumber);
        visit(Member{"valid_from", QT_TRANSLATE_NOOP("Members", "Valid from")}, &Authorization::validFrom);
        visit(Member{"valid_until", QT_TRANSLATE_NOOP("Members", "Valid until")}, &Authorization::validUntil);
        visit(Member{"state", QT_TRANSLATE_NOOP("Members", "State")}, &Authorization::state);
        visit(Member{"proof", QT_TRANSLATE_NOOP("Members", "Proof"), MemberKind::Brought},
              &Authorization::proof);
        visit(Member{"request_id", QT_TRANSLATE_NOOP("Members", "Request")}, &Authorization::request);
        visit(Member{"used", QT_TRANSLATE_NOOP("Members", "Use")}, &Authorization::used);
        visit(Member{"suspended_on", QT_TRANSLATE_NOOP("Members", "Suspended since")},
              &Authorization::suspendedOn);
        visit(Member{"ended_on", QT_TRANSLATE_NOOP("Members", "Ended since")}, &Authorization::endedOn);
        visit(Member{"ended_because", QT_TRANSLATE_NOOP("Members", "Why it ended")},
              &Authorization::endedBecause);
        visit(Member{"note", QT_TRANSLATE_NOOP("Members", "Remark")}, &Authorization::note);
        visit(Member{"asked", QT_TRANSLATE_NOOP("Members", "Asked for")}, &Authorization::asked);
        visit(Member{"conditions", QT_TRANSLATE_NOOP("Members", "Conditions of the answer")},
              &Authorization::conditions);
        visit(Member{"further_basis", QT_TRANSLATE_NOOP("Members", "Further basis")},
              &Authorization::furtherBasis);
    }
};

/// All that it rests on, the decision of its column first.
inline Bases basesOf(const Authorization &authorization)
{
    return basesOf(HeldBasis{authorization.committee, authorization.furtherBasis});
}

} // namespace licet
