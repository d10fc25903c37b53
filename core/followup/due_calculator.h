#pragma once

#include "followup/due_facts.h"
#include "followup/due_item.h"

namespace licet {

/// Everything that waits on `day`, the most urgent first: by deadline, kind and name. Pure: the same facts
/// and day give the same items.
std::vector<DueItem> dueItems(const DueFacts &facts, QDate day);

/// Where an item stands in the overview; `calendar` is the register's.
DueGroup groupOf(const DueItem &item, QDate day, const WorkingCalendar &calendar);

} // namespace licet
