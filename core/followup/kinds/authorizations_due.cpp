#include "followup/due_table.h"
#include "followup/terms.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// What follows on an authorization has to be asked for so early that the answer comes before its end.
void addEnd(DueList &list, const EndingAuthorization &one)
{
    if (!list.isNear(one.validUntil) || one.validUntil.addDays(term::toldAfterTheEnd) < list.day())
        return;
    const auto last = countedBack(ScheduleStepKind::SendProduction, one.validUntil,
                                  list.facts().settings.leadTime, list.facts().calendar);
    DueItem item;
    item.kind = DueKind::AuthorizationEnds;
    item.record = RecordRef::of(one.id);
    item.institution = one.institution;
    item.name = one.service;
    item.about = one.application;
    item.environment = one.environment;
    item.since = one.validUntil.addDays(-daysAhead(list.facts().settings));
    item.until = {DueDay::How::WorkingDaysBefore, one.validUntil, last.workingDays, last.last, last.skipped};
    list.add(std::move(item));
}

} // namespace

void authorizationsDue(DueList &list)
{
    for (const auto &one : list.facts().authorizations)
        addEnd(list, one);
    for (const auto &one : list.facts().institutions) {
        const auto lacking = list.facts().incomplete.find(one.institution.id.row());
        if (lacking == list.facts().incomplete.end() || lacking->second == 0)
            continue;
        DueItem item;
        item.kind = DueKind::Incomplete;
        item.record = RecordRef::of(one.institution.id);
        item.institution = one.institution.id;
        item.name = one.institution.name;
        item.more = lacking->second;
        item.until = noDay();
        list.add(std::move(item));
    }
}

} // namespace licet
