#pragma once

#include "request/answer/granted_terms.h"
#include "request/draft.h"

namespace licet {

/// The day from which what was executed holds: as the answer says, else the start that was asked, and not
/// before the day of the execution (domain 2).
inline QDate takesEffectOn(const Draft &draft, const GrantedTerms &granted, QDate executed)
{
    const auto from = granted.from ? granted.from : draft.startDate;
    return qMax(from.value_or(executed), executed);
}

} // namespace licet
