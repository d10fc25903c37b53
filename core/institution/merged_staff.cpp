#include "institution/merged_staff.h"

#include "institution/merging.h"
#include "institution/staff_reader.h"

#include <algorithm>

namespace licet {

namespace {

void addFrom(Staff &all, Staff staff, QDate day)
{
    std::erase_if(staff.mandates, [day](const Mandate &one) { return one.until && *one.until < day; });
    for (auto &one : staff.mandates)
        one.from = std::max(one.from, day);
    all.people.insert(all.people.end(), staff.people.begin(), staff.people.end());
    all.mandates.insert(all.mandates.end(), staff.mandates.begin(), staff.mandates.end());
    all.absences.insert(all.absences.end(), staff.absences.begin(), staff.absences.end());
}

} // namespace

Result<Staff> readStaffThroughMergers(const RegisterAsOf &from, Id<Institution> institution)
{
    const auto &database = from.database();
    LICET_ASSIGN(auto all, readStaff(from, institution));
    LICET_ASSIGN(auto merger, mergerOf(database, institution));
    auto since = merger ? merger->holdsFrom : QDate();
    while (merger) {
        since = std::max(since, merger->holdsFrom);
        LICET_ASSIGN(auto staff, readStaff(from, merger->successor));
        addFrom(all, std::move(staff), since);
        LICET_ASSIGN(merger, mergerOf(database, merger->successor));
    }
    return all;
}

} // namespace licet
