#include "followup/due_table.h"

namespace licet {

using namespace Qt::StringLiterals;

void projectsDue(DueList &list)
{
    for (const auto &[project, requests] : list.facts().projects) {
        const auto progress = progressOf(project, requests, list.facts().decisions, list.facts().settings,
                                         list.facts().calendar);
        const auto *next = progress.next();
        if (!next || !project.goLive || !list.isNear(next->last))
            continue;
        DueItem item;
        item.kind = DueKind::GoLive;
        item.record = RecordRef::of(project.id);
        item.institution = requests.empty() ? Id<Institution>() : requests.front().institution;
        item.name = project.name;
        item.since = *project.goLive;
        item.until = {DueDay::How::WorkingDaysBefore, next->before, next->workingDays, next->last,
                      next->skipped};
        if (next->days > 0)
            item.until = {DueDay::How::DaysBefore, next->before, next->days, next->last, {}};
        else if (next->workingDays == 0)
            item.until = statedDay(next->last);
        list.add(std::move(item));
    }
}

} // namespace licet
