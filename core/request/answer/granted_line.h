#pragma once

#include "authorization/authorization.h"
#include "request/answer/ksz_answer.h"
#include "request/draft.h"

namespace licet {

// What the answer on one line makes of a right: what the form asked, and what was granted otherwise.

/// DifferencesUnsaid, NotOfAnEnd, and as checkGranted.
Result<void> checkLine(const Draft &draft, const ServiceLine &line, const LineAnswer &answer);

/// Service, version, operations, last day and conditions of the right, with what was asked beside them where
/// that was otherwise; the remark where the difference is said in words.
void writeTerms(Authorization &right, const Draft &draft, const ServiceLine &line, const LineAnswer &answer);

/// From when a new right is valid: as the answer says, else the later of the start that was asked and the day
/// of the execution (domain 2).
QDate validFromOf(const Draft &draft, const LineAnswer &answer, QDate executed);
/// The first day on which what an end concerns is no longer in force: as the answer says, else the later of
/// what was asked and the day of the execution (domain 2).
QDate firstDayAfter(const Draft &draft, const LineAnswer &answer, QDate executed);

} // namespace licet
