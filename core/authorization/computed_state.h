#pragma once

#include "authorization/authorization.h"
#include "calendar/working_calendar.h"
#include "committee/decision.h"
#include "settings/settings.h"

namespace licet {

/// What is computed of an authorization for a day (domain 5).
enum class ComputedState { NotYetInForce, Expiring, WithoutValidBasis };
template <>
struct EnumCodes<ComputedState>
{
    static constexpr std::array all{
        EnumCode<ComputedState>{ComputedState::NotYetInForce, "not-yet-in-force"},
        EnumCode<ComputedState>{ComputedState::Expiring, "expiring"},
        EnumCode<ComputedState>{ComputedState::WithoutValidBasis, "without-valid-basis"}};
};

/// The one state of an authorization on a day that lists, details, ladders, logging cards and coverage say;
/// what is computed beside it (expiring, without valid basis) holds of one that has not ended.
enum class AuthorizationStanding { NotYetInForce, Active, Suspended, Ended };
template <>
struct EnumCodes<AuthorizationStanding>
{
    static constexpr std::array all{
        EnumCode<AuthorizationStanding>{AuthorizationStanding::NotYetInForce, "not-yet-in-force"},
        EnumCode<AuthorizationStanding>{AuthorizationStanding::Active, "active"},
        EnumCode<AuthorizationStanding>{AuthorizationStanding::Suspended, "suspended"},
        EnumCode<AuthorizationStanding>{AuthorizationStanding::Ended, "ended"}};
};
AuthorizationStanding standingOn(const Authorization &authorization, QDate day);
/// Of one whose state on that day is known, also by suspensions that are over.
AuthorizationStanding standingOn(const Authorization &authorization, AuthorizationState state, QDate day);
/// The first day on which it is no longer in force, where a day says so.
std::optional<QDate> endOf(const Authorization &authorization);
/// The day before that, the last one on which it is in force: until then it is valid, as lists show it.
/// Nothing where it ended before its first day.
std::optional<QDate> lastDayOf(const Authorization &authorization);
/// Its end was recorded and has come by `day`: one whose end is to come is still in force.
bool hasEndedBy(const Authorization &authorization, QDate day);

/// The state that it had on `day`: what was ended or suspended later was active then, and what is past its
/// last day has ended, whether or not somebody recorded that.
AuthorizationState stateOn(const Authorization &authorization, QDate day);

/// One that nobody recorded as ended, by its column. As the indexes say it, else SQLite does not use them.
inline QString hasNotEndedSql(const QString &column = QStringLiteral("state"))
{
    return QStringLiteral("%1 <> '%2'").arg(column, codeOf(AuthorizationState::Ended));
}

/// Whether the decision that a basis cites is known and in force on `day`, and names the service; a basis
/// that cites none is not held against it. Nor is what nobody told: the day of a decision that was granted,
/// or which services it names. Without `service` none is asked for.
bool isBasisValid(const CommitteeBasis &basis, QDate day, const Settings &settings,
                  const WorkingCalendar &calendar, const std::vector<DecisionWithSteps> &decisions,
                  const QString &service = {});

/// Of several, one that holds is enough; a law holds.
bool isBasisValid(const Bases &bases, const std::function<bool(const CommitteeBasis &)> &isValid);
bool isBasisValid(const Bases &bases, QDate day, const Settings &settings, const WorkingCalendar &calendar,
                  const std::vector<DecisionWithSteps> &decisions, const QString &service = {});

std::vector<ComputedState> computedStates(const Authorization &authorization, QDate day,
                                          const Settings &settings, const WorkingCalendar &calendar,
                                          const std::vector<DecisionWithSteps> &decisions);
/// The same where the basis was judged before: many authorizations rest on few decisions.
std::vector<ComputedState> computedStates(const Authorization &authorization, QDate day,
                                          const Settings &settings, bool hasValidBasis);

} // namespace licet
