#pragma once

#include "authorization/authorization.h"
#include "database/transaction.h"

namespace licet {

struct Stamp;

/// What can happen to an authorization that is kept; nothing else changes its state.
enum class AuthorizationEvent {
    Suspend,
    Resume,
    End,
    Reinstate ///< its end was recorded by mistake
};
template <>
struct EnumCodes<AuthorizationEvent>
{
    static constexpr std::array all{
        EnumCode<AuthorizationEvent>{AuthorizationEvent::Suspend, "suspended"},
        EnumCode<AuthorizationEvent>{AuthorizationEvent::Resume, "resumed"},
        EnumCode<AuthorizationEvent>{AuthorizationEvent::End, "ended"},
        EnumCode<AuthorizationEvent>{AuthorizationEvent::Reinstate, "reinstated"}};
};

struct AuthorizationTransition
{
    AuthorizationState from;
    AuthorizationEvent event;
    AuthorizationState to;
};
inline constexpr std::array authorizationTransitions{
    AuthorizationTransition{AuthorizationState::Active, AuthorizationEvent::Suspend,
                            AuthorizationState::Suspended},
    AuthorizationTransition{AuthorizationState::Suspended, AuthorizationEvent::Resume,
                            AuthorizationState::Active},
    AuthorizationTransition{AuthorizationState::Active, AuthorizationEvent::End, AuthorizationState::Ended},
    AuthorizationTransition{AuthorizationState::Suspended, AuthorizationEvent::End,
                            AuthorizationState::Ended},
    AuthorizationTransition{AuthorizationState::Ended, AuthorizationEvent::Reinstate,
                            AuthorizationState::Active}};

/// Nothing when the state does not allow the event.
constexpr std::optional<AuthorizationState> stateAfter(AuthorizationState from, AuthorizationEvent event)
{
    for (const auto &one : authorizationTransitions)
        if (one.from == from && one.event == event)
            return one.to;
    return {};
}

/// Records the event that happened on `stamp.happenedOn`, with its reason, in the history under its word; an
/// end or a suspension counts from that day on. AuthorizationForbids, ReasonMissing, DayInFuture (after
/// `today`). Gives the day before which it lies and should not (the first day, the suspension), for
/// reality is untidy.
Result<std::optional<QDate>> recordEvent(Transaction &transaction, Id<Authorization> id,
                                         AuthorizationEvent event, const QString &reason, QDate today,
                                         const Stamp &stamp);

/// A time of suspension: from a day until the first day on which it was active again.
struct Suspension
{
    QDate from;
    std::optional<QDate> until;

    bool operator==(const Suspension &) const = default;
};

/// The recorded suspensions, over ones included, as the register knew them before an instant (not set: now).
Result<std::map<Id<Authorization>, std::vector<Suspension>>>
suspensions(const Database &database, const std::optional<QDateTime> &knownBefore = {});

/// The state on `day`, where suspensions that are over count too.
AuthorizationState stateOn(const Authorization &authorization, const std::vector<Suspension> &suspensions,
                           QDate day);

} // namespace licet
