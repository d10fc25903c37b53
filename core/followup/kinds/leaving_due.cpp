#include "followup/due_table.h"
#include "followup/terms.h"

namespace licet {

/// Asked from the working day after it was written: whoever writes it seldom sees it leave.
void leavingDue(DueList &list)
{
    for (const auto &one : list.facts().requests) {
        if (!one.written)
            continue;
        auto item = itemAbout(one, DueKind::Leaving, {Awaited::Who::Consultant});
        item.since = one.written->writtenOn;
        item.until = list.workingDays(item.since, term::leaving);
        list.add(std::move(item));
    }
}

} // namespace licet
