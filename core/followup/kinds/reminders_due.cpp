#include "followup/due_table.h"

namespace licet {

using namespace Qt::StringLiterals;

void remindersDue(DueList &list)
{
    for (const auto &one : list.facts().reminders) {
        if (one.doneOn)
            continue;
        DueItem item;
        item.kind = DueKind::Reminder;
        item.record = RecordRef::of(one.id);
        item.name = one.text;
        item.since = one.day;
        item.until = statedDay(one.day);
        list.add(std::move(item));
    }
}

} // namespace licet
