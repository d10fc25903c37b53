#pragma once

#include "authorization/authorization_event.h"
#include "authorization/states_on_day.h"
#include "authorization/to_complete.h"
#include "authorization/transferring.h"
#include "ui/page/context.h"

namespace licet {

/// One line of the register of authorizations, with what is computed for the day asked.
struct AuthorizationRow
{
    Authorization authorization;
    QString institution;
    QString application;
    AuthorizationState state = AuthorizationState::Active; ///< on that day
    std::vector<ComputedState> computed;
    std::vector<MissingFact> missing;      ///< not empty: "to complete"
    std::optional<Transfer> transfer = {}; ///< where a merger concerns it; of what it leaves to do without id
};

/// Makes the lines for one day out of what is read once for all of them.
class AuthorizationRowMaker
{
public:
    /// `isPast`: suspensions that are over are looked up too, which today's record no longer tells.
    AuthorizationRowMaker(QDate day, bool isPast) : m_day(day), m_isPast(isPast) {}

    [[nodiscard]] bool isReady() const { return m_states.has_value(); }
    Result<void> read(const RegisterAsOf &from);
    AuthorizationRow row(Authorization authorization);

private:
    QDate m_day;
    bool m_isPast;
    std::optional<StatesOnDay> m_states;
    std::map<Id<Institution>, QString> m_institutions;
    std::map<Id<Application>, QString> m_applications;
    FactsLacking m_lacking;
    std::map<Id<Authorization>, std::vector<Suspension>> m_suspended;
    std::map<Id<Authorization>, RightInTransfer> m_transfers;
};

/// Those of the institution chosen, as the register knew them on the day asked, in the order of their ids.
Result<std::vector<AuthorizationRow>> authorizationRows(const Context &context);

} // namespace licet
