#include "institution/staff_reader.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

template <TableRecord Record>
Result<std::vector<Record>> ofPeople(const Database &database, Id<Institution> institution)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(
                     database, RecordSql<Record>::select(u"WHERE person_id IN (SELECT id FROM person WHERE "
                                                         "institution_id = :institution) ORDER BY id"_s)));
    statement.bind(u"institution"_s, institution);
    return readAll<Record>(statement);
}

Result<Staff> staffNow(const RegisterAsOf &from, Id<Institution> institution)
{
    const auto &database = from.database();
    Staff staff;
    LICET_ASSIGN(staff.people, RecordStore<Person>::where(database, u"institution_id"_s, institution));
    if (from.today()) {
        LICET_ASSIGN(staff.people, holdingOn(database, std::move(staff.people), *from.today()));
    }
    LICET_ASSIGN(staff.mandates, ofPeople<Mandate>(database, institution));
    LICET_ASSIGN(staff.absences, ofPeople<Absence>(database, institution));
    return staff;
}

Result<Staff> everybodyIn(const RegisterAsOf &from)
{
    Staff everybody;
    LICET_ASSIGN(everybody.people, from.all<Person>());
    LICET_ASSIGN(everybody.mandates, from.all<Mandate>());
    LICET_ASSIGN(everybody.absences, from.all<Absence>());
    return everybody;
}

Result<Staff> staffOf(Staff staff, Id<Institution> institution)
{
    std::erase_if(staff.people, [&](const Person &one) { return one.institution != institution; });
    const auto isElsewhere = [&](Id<Person> person) {
        return std::none_of(staff.people.begin(), staff.people.end(),
                            [&](const Person &one) { return one.id == person; });
    };
    std::erase_if(staff.mandates, [&](const Mandate &one) { return isElsewhere(one.person); });
    std::erase_if(staff.absences, [&](const Absence &one) { return isElsewhere(one.person); });
    return staff;
}

} // namespace

Result<Staff> readStaff(const RegisterAsOf &from, Id<Institution> institution)
{
    if (from.isNow())
        return staffNow(from, institution);
    LICET_ASSIGN(const auto everybody, everybodyIn(from));
    return staffOf(everybody, institution);
}

Result<std::vector<StaffedInstitution>> readStaffed(const RegisterAsOf &from, Id<Institution> only)
{
    LICET_ASSIGN(const auto institutions, from.all<Institution>());
    // What was is read once for all of them.
    Staff everybody;
    if (!from.isNow()) {
        LICET_ASSIGN(everybody, everybodyIn(from));
    }
    std::vector<StaffedInstitution> all;
    for (const auto &institution : institutions) {
        if (only.isSet() && institution.id != only)
            continue;
        LICET_ASSIGN(auto staff,
                     from.isNow() ? staffNow(from, institution.id) : staffOf(everybody, institution.id));
        all.push_back({institution, std::move(staff)});
    }
    return all;
}

} // namespace licet
