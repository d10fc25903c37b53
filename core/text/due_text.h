#pragma once

#include "followup/due_item.h"
#include "request/chase.h"
#include "text/translator.h"

namespace licet {

QString term(const Translator &translator, DueKind kind);
/// The same of an item: "To be sent again" for what did not arrive.
QString whatIsDue(const Translator &translator, const DueItem &item);
QString term(const Translator &translator, DueState state);
QString term(const Translator &translator, ChaseWay way);

/// What it is about, with what is more: "ConsultPerson and 2 others".
QString aboutText(const Translator &translator, const DueItem &item);
/// "Answer awaited: 2026-0014 · ConsultPerson and 2 others · production"; at the end the institution, where
/// there are several.
QString dueTitle(const Translator &translator, const DueItem &item);
/// "PPKB", "you"; a recipient of the user's own by its code.
QString onWhom(const Translator &translator, const DueItem &item);
/// "sent Tuesday 5 May + 15 working days, skipping 14 and 25 May"
QString sumSentence(const Translator &translator, const DueItem &item);
/// "14 and 25 May": in the order given.
QString daysInWords(const Translator &translator, const std::vector<QDate> &days);

} // namespace licet
