#pragma once

#include "authorization/authorization.h"
#include "database/transaction.h"
#include "history/event_kind.h"

namespace licet {

struct Event;
struct Stamp;

/// What can happen to an authorization that is kept; nothing else changes it.
enum class AuthorizationEvent {
    Suspend,
    Resume,
    End,
    Reinstate, ///< its end was recorded by mistake
    Change,    ///< a request that changes it was executed
    Transfer,  ///< to the institution into which the one that held it merged
    Complete,  ///< facts that it lacked, its use, its document
    Correct    ///< facts that were entered otherwise than they are
};
template <>
struct EnumCodes<AuthorizationEvent>
{
    static constexpr bool isEventKind = true;
    static constexpr std::array all{EnumCode<AuthorizationEvent>{AuthorizationEvent::Suspend, "suspended"},
                                    EnumCode<AuthorizationEvent>{AuthorizationEvent::Resume, "resumed"},
                                    EnumCode<AuthorizationEvent>{AuthorizationEvent::End, "ended"},
                                    EnumCode<AuthorizationEvent>{AuthorizationEvent::Reinstate, "reinstated"},
                                    EnumCode<AuthorizationEvent>{AuthorizationEvent::Change, "changed"},
                                    EnumCode<AuthorizationEvent>{AuthorizationEvent::Transfer, "transferred"},
                                    EnumCode<AuthorizationEvent>{AuthorizationEvent::Complete, "completed"},
                                    EnumCode<AuthorizationEvent>{AuthorizationEvent::Correct, "corrected"}};
};
/// Those that somebody records with a day and a reason.
inline constexpr std::array recordedAuthorizationEvents{AuthorizationEvent::Suspend,
                                                        AuthorizationEvent::Resume, AuthorizationEvent::End,
                                                        AuthorizationEvent::Reinstate};

struct AuthorizationTransition
{
    AuthorizationState from;
    AuthorizationEvent event;
    AuthorizationState to;
};
/// The only way to change state (domain 5): what has ended is neither changed nor transferred (one whose end
/// is to come is until then), and what is suspended is not resumed by a change.
inline constexpr std::array authorizationTransitions{
    AuthorizationTransition{AuthorizationState::Active, AuthorizationEvent::Suspend,
                            AuthorizationState::Suspended},
    AuthorizationTransition{AuthorizationState::Suspended, AuthorizationEvent::Resume,
                            AuthorizationState::Active},
    AuthorizationTransition{AuthorizationState::Active, AuthorizationEvent::End, AuthorizationState::Ended},
    AuthorizationTransition{AuthorizationState::Suspended, AuthorizationEvent::End,
                            AuthorizationState::Ended},
    AuthorizationTransition{AuthorizationState::Ended, AuthorizationEvent::Reinstate,
                            AuthorizationState::Active},
    AuthorizationTransition{AuthorizationState::Active, AuthorizationEvent::Change,
                            AuthorizationState::Active},
    AuthorizationTransition{AuthorizationState::Suspended, AuthorizationEvent::Change,
                            AuthorizationState::Suspended},
    AuthorizationTransition{AuthorizationState::Ended, AuthorizationEvent::Change, AuthorizationState::Ended},
    AuthorizationTransition{AuthorizationState::Active, AuthorizationEvent::Transfer,
                            AuthorizationState::Active},
    AuthorizationTransition{AuthorizationState::Suspended, AuthorizationEvent::Transfer,
                            AuthorizationState::Suspended},
    AuthorizationTransition{AuthorizationState::Ended, AuthorizationEvent::Transfer,
                            AuthorizationState::Ended},
    AuthorizationTransition{AuthorizationState::Active, AuthorizationEvent::Complete,
                            AuthorizationState::Active},
    AuthorizationTransition{AuthorizationState::Suspended, AuthorizationEvent::Complete,
                            AuthorizationState::Suspended},
    AuthorizationTransition{AuthorizationState::Ended, AuthorizationEvent::Complete,
                            AuthorizationState::Ended},
    AuthorizationTransition{AuthorizationState::Active, AuthorizationEvent::Correct,
                            AuthorizationState::Active},
    AuthorizationTransition{AuthorizationState::Suspended, AuthorizationEvent::Correct,
                            AuthorizationState::Suspended},
    AuthorizationTransition{AuthorizationState::Ended, AuthorizationEvent::Correct,
                            AuthorizationState::Ended}};

/// Nothing when the state does not allow the event.
constexpr std::optional<AuthorizationState> stateAfter(AuthorizationState from, AuthorizationEvent event)
{
    for (const auto &one : authorizationTransitions)
        if (one.from == from && one.event == event)
            return one.to;
    return {};
}

/// Writes `after` over `before` by this event, with its reason in the history; the state is what the event
/// leads to, whatever `after` holds. AuthorizationForbids, also for a change or transfer of what has ended by
/// the stamp's day; ChangedMeanwhile when the stored state is no longer that of `before`. No event when
/// nothing changes.
Result<void> apply(Transaction &transaction, const Authorization &before, AuthorizationEvent event,
                   Authorization after, const QString &reason, const Stamp &stamp);
/// Columns that were told otherwise, with what stands beside the terms: of the request that told of them.
QStringList withWhatStandsBeside(QStringList told);
/// As `apply`, by somebody who saw the right as it holds on the day (`seen`), not what is told for later
/// (`row`): what is told for later of the same columns stays, and they hold until then as they are `written`.
/// `restated` are columns that the event tells even where they stay as they are.
Result<void> applyUntilTold(Transaction &transaction, const Authorization &row, const Authorization &seen,
                            AuthorizationEvent event, const Authorization &written, const QString &reason,
                            const Stamp &stamp, const QStringList &restated = {});

/// Records one of `recordedAuthorizationEvents` that happened on `stamp.happenedOn`, with its reason; an end
/// or a suspension counts from that day on. AuthorizationForbids, ReasonMissing, DayInFuture (after
/// `today`). Gives the day before which it lies and should not (the first day, the suspension), for
/// reality is untidy.
Result<std::optional<QDate>> recordEvent(Transaction &transaction, Id<Authorization> id,
                                         AuthorizationEvent event, const QString &reason, QDate today,
                                         const Stamp &stamp);

/// One of `recordedAuthorizationEvents` happened on another day: it stays as it was entered, and what counts
/// from its day counts from the right one. NotFound when it is none of this authorization, NotOfThisEvent,
/// DayInFuture (after `today`), ReasonMissing.
Result<void> correctDay(Transaction &transaction, Id<Authorization> id, qint64 event, QDate day,
                        const QString &reason, QDate today, const Stamp &stamp);
bool hasDayToCorrect(const EventKind &eventKind);

/// Of an event "ended" the last day on which the right holds, which may be to come; nothing of others.
std::optional<QDate> lastDayOf(const Event &event);

/// Another request than the one in the record, or none, where records are brought or taken out together. The
/// event is of this kind.
Result<void> linkToRequest(Transaction &transaction, Id<Authorization> id, Id<Request> request,
                           const EventKind &eventKind, const Stamp &stamp);

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
