#pragma once

#include "authorization/computed_state.h"

namespace licet {

/// The computed states of many authorizations for one day: what a cited decision is worth is looked up once,
/// for a hundred thousand of them rest on few decisions.
class StatesOnDay
{
public:
    StatesOnDay(QDate day, Settings settings, WorkingCalendar calendar,
                std::vector<DecisionWithSteps> decisions);

    [[nodiscard]] QDate day() const { return m_day; }
    std::vector<ComputedState> of(const Authorization &authorization);

private:
    bool isValid(const Bases &bases, const QString &service);
    bool isValid(const CommitteeBasis &basis, const QString &service);

    QDate m_day;
    Settings m_settings;
    WorkingCalendar m_calendar;
    std::vector<DecisionWithSteps> m_decisions;
    std::map<std::tuple<QString, QString, QString>, bool> m_known; ///< by deliberation, dossier and service
};

} // namespace licet
