#pragma once

#include "register/register.h"
#include "ui/authorization/authorization_rows.h"
#include "ui/page/shared_texts.h"

namespace licet {

/// Reads the lines of today piece by piece, newest first; what they share is read once, with the first.
class AuthorizationReading
{
public:
    explicit AuthorizationReading(QDate today) : m_today(today), m_maker(today, false) {}

    Result<std::vector<AuthorizationRow>> operator()(const Register &reg, qint64 before, int most);

private:
    QDate m_today;
    AuthorizationRowMaker m_maker;
    SharedTexts m_texts;
};

} // namespace licet
