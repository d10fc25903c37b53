#include "authorization/states_on_day.h"

namespace licet {

StatesOnDay::StatesOnDay(QDate day, Settings settings, WorkingCalendar calendar,
                         std::vector<DecisionWithSteps> decisions)
    : m_day(day)
    , m_settings(std::move(settings))
    , m_calendar(std::move(calendar))
    , m_decisions(std::move(decisions))
{
}

std::vector<ComputedState> StatesOnDay::of(const Authorization &authorization)
{
    return computedStates(authorization, m_day, m_settings,
                          isValid(basesOf(authorization), authorization.service));
}

bool StatesOnDay::isValid(const Bases &bases, const QString &service)
{
    return isBasisValid(bases, [&](const CommitteeBasis &one) { return isValid(one, service); });
}

bool StatesOnDay::isValid(const CommitteeBasis &basis, const QString &service)
{
    if (!basis.citesDecision())
        return true;
    const std::tuple cited(basis.deliberation, basis.dossier, service);
    auto known = m_known.find(cited);
    if (known == m_known.end())
        known =
            m_known.emplace(cited, isBasisValid(basis, m_day, m_settings, m_calendar, m_decisions, service))
                .first;
    return known->second;
}

} // namespace licet
