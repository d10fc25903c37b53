#include "register/set_up.h"

#include "base/text_fold.h"

namespace licet {

namespace {

Result<Id<Person>> addPerson(Transaction &transaction, Id<Institution> institution, const FirstFacts &facts,
                             const QString &name, const Stamp &stamp)
{
    Person person;
    person.institution = institution;
    person.name = name;
    person.language = facts.language;
    return RecordStore<Person>::insert(transaction, person, stamp);
}

Result<void> addMandate(Transaction &transaction, Id<Person> person, Role role,
                        const std::optional<QDate> &since, const Stamp &stamp)
{
    Mandate mandate;
    mandate.person = person;
    mandate.role = role;
    mandate.from = since.value_or(stamp.happenedOn);
    LICET_ASSIGN([[maybe_unused]] const auto id, RecordStore<Mandate>::insert(transaction, mandate, stamp));
    return {};
}

Result<void> addFirstFacts(Transaction &transaction, const FirstFacts &facts, const Stamp &stamp)
{
    Institution institution;
    institution.name = facts.institution;
    institution.kbo = facts.kbo;
    institution.kind = facts.kind;
    institution.language = facts.language;
    institution.consultantRoles = {codeOf(Role::SecurityConsultant)};
    LICET_ASSIGN(const auto id, RecordStore<Institution>::insert(transaction, institution, stamp));
    LICET_ASSIGN(const auto official, addPerson(transaction, id, facts, facts.managingOfficial, stamp));
    LICET_TRY(addMandate(transaction, official, Role::ManagingOfficial, facts.officialSince, stamp));
    // In a small institution one person may be both.
    auto consultant = official;
    if (foldForComparison(facts.securityConsultant) != foldForComparison(facts.managingOfficial)) {
        LICET_ASSIGN(consultant, addPerson(transaction, id, facts, facts.securityConsultant, stamp));
    }
    return addMandate(transaction, consultant, Role::SecurityConsultant, facts.consultantSince, stamp);
}

} // namespace

Result<std::unique_ptr<Register>> setUpRegister(const QString &path, const FirstFacts &facts,
                                                const Stamp &stamp)
{
    for (const auto &since : {facts.officialSince, facts.consultantSince})
        if (since && *since > stamp.happenedOn)
            return Error{ErrorKind::DayInFuture, {}, since->toString(Qt::ISODate)};
    return Register::create(path, stamp, [&](Register &made) {
        return made.write([&](Transaction &transaction) { return addFirstFacts(transaction, facts, stamp); });
    });
}

} // namespace licet
