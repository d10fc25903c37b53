#pragma once

#include "register/register.h"

namespace licet {

/// What a new register starts with; the rest comes later.
struct FirstFacts
{
    QString institution;
    KboNumber kbo;
    InstitutionKind kind = InstitutionKind::SocialSecurity;
    Language language = Language::Dutch;
    QString managingOfficial;
    std::optional<QDate> officialSince; ///< where it is known; else from the day of the register
    QString securityConsultant;
    std::optional<QDate> consultantSince;
};

/// Makes a register at `path` with the institution and the two mandates. Whole or not at all. FileExists,
/// FileUnwritable, ConstraintBroken; DayInFuture of a mandate.
Result<std::unique_ptr<Register>> setUpRegister(const QString &path, const FirstFacts &facts,
                                                const Stamp &stamp);

} // namespace licet
