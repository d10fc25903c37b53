#include "register/set_up.h"

#include <QFile>

namespace licet {

namespace {

Result<void> addHolder(Transaction &transaction, Id<Institution> institution, const FirstFacts &facts,
                       const QString &name, Role role, const Stamp &stamp)
{
    Person person;
    person.institution = institution;
    person.name = name;
    person.language = facts.language;
    Mandate mandate;
    LICET_ASSIGN(mandate.person, RecordStore<Person>::insert(transaction, person, stamp));
    mandate.role = role;
    mandate.from = stamp.happenedOn;
    return RecordStore<Mandate>::insert(transaction, mandate, stamp).andThen([](auto) {
        return Result<void>();
    });
}

Result<void> addFirstFacts(Transaction &transaction, const FirstFacts &facts, const Stamp &stamp)
{
    Institution institution;
    institution.name = facts.institution;
    institution.kbo = facts.kbo;
    institution.kind = facts.kind;
    institution.language = facts.language;
    institution.consultantRoles = {wordOf(Role::SecurityConsultant)};
    LICET_ASSIGN(const auto id, RecordStore<Institution>::insert(transaction, institution, stamp));
    LICET_TRY(addHolder(transaction, id, facts, facts.managingOfficial, Role::ManagingOfficial, stamp));
    return addHolder(transaction, id, facts, facts.securityConsultant, Role::SecurityConsultant, stamp);
}

} // namespace

Result<std::unique_ptr<Register>> setUpRegister(const QString &path, const FirstFacts &facts,
                                                const Stamp &stamp)
{
    LICET_ASSIGN(auto made, Register::create(path, stamp));
    const auto filled =
        made->write([&](Transaction &transaction) { return addFirstFacts(transaction, facts, stamp); });
    if (filled)
        return made;
    made.reset();
    QFile::remove(path);
    return filled.error();
}

} // namespace licet
