#pragma once

#include "documents/wording/phrases.h"
#include "followup/chase.h"
#include "followup/due_item.h"

namespace licet {

QString word(const Phrases &phrases, DueKind kind);
QString word(const Phrases &phrases, DueState state);
QString word(const Phrases &phrases, ChaseWay way);

/// "Answer awaited: 2026-0014 · ConsultPerson +2 · production"
QString dueTitle(const Phrases &phrases, const DueItem &item);
/// "PPKB", "you"; a recipient of the user's own by its code.
QString onWhom(const Phrases &phrases, const DueItem &item);
/// "sent Tuesday 5 May + 15 working days, skipping 14 and 25 May"
QString sumSentence(const Phrases &phrases, const DueItem &item);
/// "14 and 25 May": in the order given.
QString daysInWords(const Phrases &phrases, const std::vector<QDate> &days);

} // namespace licet
