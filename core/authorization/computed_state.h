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

/// The state that it had on `day`: what was ended or suspended later was active then, and what is past its
/// last day has ended, whether or not somebody recorded that.
AuthorizationState stateOn(const Authorization &authorization, QDate day);

/// Whether the decision that a basis cites is known and in force on `day`; a basis that cites none is not
/// held against it.
bool isBasisValid(const CommitteeBasis &basis, QDate day, const Settings &settings,
                  const WorkingCalendar &calendar, const std::vector<DecisionWithSteps> &decisions);

std::vector<ComputedState> computedStates(const Authorization &authorization, QDate day,
                                          const Settings &settings, const WorkingCalendar &calendar,
                                          const std::vector<DecisionWithSteps> &decisions);
/// The same where the basis was judged before: many authorizations rest on few decisions.
std::vector<ComputedState> computedStates(const Authorization &authorization, QDate day,
                                          const Settings &settings, bool hasValidBasis);

} // namespace licet
