#include "followup/due_table.h"
#include "followup/terms.h"
#include "request/event_doer.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

DueItem about(const OpenMerger &one, DueKind kind, int howMany)
{
    DueItem item;
    item.kind = kind;
    item.record = RecordRef::of(one.merger.id);
    item.institution = one.merger.predecessor;
    item.name = one.predecessor;
    item.more = howMany;
    item.since = one.merger.holdsFrom;
    item.until = statedDay(one.merger.holdsFrom);
    return item;
}

AnswerTerm termOfTransfers(const DueList &list)
{
    return termFor(list.facts(), securityServiceCode, {}, RequestKind::Change);
}

/// One item until KSZ confirmed every right: ours as long as one is not asked, then theirs, due as an answer
/// is.
void addRights(DueList &list, const OpenMerger &one)
{
    if (one.notAsked + one.asked == 0)
        return;
    auto item = about(one, DueKind::RightsToTransfer, one.notAsked + one.asked);
    if (one.notAsked == 0) {
        item.waitsOn = Awaited::recipientOf(securityServiceCode);
        item.since = one.askedSince.value_or(one.merger.holdsFrom);
        // Of one whose day nobody told no term runs.
        item.until = one.askedSince ? list.workingDays(item.since, termOfTransfers(list).reminderFirst,
                                                       securityServiceCode)
                                    : noDay();
    }
    list.add(std::move(item));
}

} // namespace

void mergersDue(DueList &list)
{
    for (const auto &one : list.facts().mergers) {
        if (!list.isNear(one.merger.holdsFrom))
            continue;
        addRights(list, one);
        if (one.unsentForms > 0)
            list.add(about(one, DueKind::FormsInOldName, one.unsentForms));
    }
}

} // namespace licet
