#include "followup/due_table.h"
#include "followup/terms.h"
#include "institution/signatory.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

bool somebodyMaySign(const StaffedInstitution &one, QDate day)
{
    const auto all = signatoriesOn(one.institution, one.staff, day);
    return std::any_of(all.begin(), all.end(),
                       [](const Signatory &signatory) { return maySign(signatory.entitlement); });
}

} // namespace

void signatoriesDue(DueList &list)
{
    for (const auto &one : list.facts().institutions) {
        // Without a single mandate it is not kept here who signs.
        if (one.staff.mandates.empty())
            continue;
        // Nobody signs in the name of what is a part of another institution.
        const auto merged = list.facts().mergedOn(one.institution.id);
        int ahead = 0;
        for (auto day = list.facts().calendar.nextWorkingDay(list.day()); ahead < term::lookAhead;
             day = list.facts().calendar.nextWorkingDay(day.addDays(1)), ++ahead) {
            if (merged && *merged <= day)
                break;
            if (somebodyMaySign(one, day))
                continue;
            DueItem item;
            item.kind = DueKind::NobodyToSign;
            item.record = RecordRef::of(one.institution.id);
            item.institution = one.institution.id;
            item.name = one.institution.name;
            item.since = day;
            item.until = statedDay(day);
            list.add(std::move(item));
            break;
        }
    }
}

} // namespace licet
