#pragma once

#include "documents/wording/phrases.h"
#include "exchange/list/list_judgement.h"

namespace licet {

/// "program number"
QString word(const Phrases &phrases, ListField field);
/// "imported", "duplicate", "refused".
QString word(const Phrases &phrases, ListFate fate);

/// One sentence: why this is no list, and what to do.
QString describe(const Phrases &phrases, ListFault fault);
/// One sentence on a row: what is wrong, missing or to be looked at.
QString describe(const Phrases &phrases, const ListRemark &remark);
/// All that there is to say of a row, in sentences; empty when there is nothing.
QString describe(const Phrases &phrases, const JudgedRow &row);

/// Name of the column in which the reasons stand beside refused rows. One of those that `isReasonHead` knows.
QString reasonHead(const Phrases &phrases);

} // namespace licet
