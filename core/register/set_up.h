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
    QString securityConsultant;
};

/// Makes a register at `path` with the institution and the two mandates, from the stamp's day on. Whole or
/// not at all. FileExists, FileUnwritable,
/// ConstraintBroken.
Result<std::unique_ptr<Register>> setUpRegister(const QString &path, const FirstFacts &facts,
                                                const Stamp &stamp);

} // namespace licet
