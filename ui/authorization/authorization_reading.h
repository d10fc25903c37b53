#pragma once

#include "authorization/states_on_day.h"
#include "register/register.h"
#include "ui/shared_texts.h"

namespace licet {

/// One line of the register of authorizations, with what is computed for the day asked.
struct AuthorizationRow
{
    Authorization authorization;
    QString institution;
    QString application;
    AuthorizationState state = AuthorizationState::Active; ///< on that day
    std::vector<ComputedState> computed;
};

/// Reads the lines for one day piece by piece, newest first; names and decisions once, with the first.
class AuthorizationReading
{
public:
    explicit AuthorizationReading(QDate day) : m_day(day) {}

    Result<std::vector<AuthorizationRow>> operator()(const Register &reg, qint64 before, int most);

private:
    Result<void> readAround(const Register &reg);

    QDate m_day;
    std::optional<StatesOnDay> m_states;
    std::map<qint64, QString> m_institutions;
    std::map<qint64, QString> m_applications;
    SharedTexts m_texts;
};

} // namespace licet
