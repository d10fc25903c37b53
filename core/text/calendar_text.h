#pragma once

#include "followup/calendar_entry.h"
#include "followup/due_item.h"
#include "text/translator.h"

#include <set>

namespace licet {

/// What is due as days for a calendar: on the day until which it is snoozed, else on its deadline; what has
/// no day is left out. Only numbers and names: what a user typed of their own (the text of a reminder or an
/// open point, what a dossier without number is about, why something is snoozed) stays in the register.
std::vector<CalendarEntry> calendarEntries(const Translator &translator, const std::vector<DueItem> &items);

/// The identifier of each, also of what has no day.
std::set<QString> calendarIdentifiers(const std::vector<DueItem> &items);

} // namespace licet
