#include "institution/staff_reader.h"

#include "history/record_store.h"

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

} // namespace

Result<Staff> readStaff(const Database &database, Id<Institution> institution)
{
    Staff staff;
    LICET_ASSIGN(staff.people, RecordStore<Person>::where(database, u"institution_id"_s, institution));
    LICET_ASSIGN(staff.mandates, ofPeople<Mandate>(database, institution));
    LICET_ASSIGN(staff.absences, ofPeople<Absence>(database, institution));
    return staff;
}

} // namespace licet
