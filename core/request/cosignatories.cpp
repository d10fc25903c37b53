#include "request/cosignatories.h"

#include "base/text_fold.h"

namespace licet {

namespace {

Cosignatory cosignatoryAs(Role role, const Staff &staff, const QString &signatory, QDate day)
{
    Cosignatory found{role, {}, {}};
    for (const auto &holder : holdersOn(staff, {role}, day)) {
        if (foldForComparison(holder.person.name) == foldForComparison(signatory))
            continue;
        const auto away = absentUntil(staff, holder.person.id, day);
        if (found.holder && away)
            continue;
        found.holder = holder;
        found.absentUntil = away;
        if (!away)
            break;
    }
    return found;
}

} // namespace

std::vector<Cosignatory> cosignatoriesOn(const FormDefinition &form, const Staff &staff,
                                         const QString &signatory, QDate day)
{
    std::vector<Cosignatory> all;
    if (form.signatures == SignaturesAsked::OneOf)
        return all;
    for (const auto role : form.signatories)
        if (role != Role::ManagingOfficial)
            all.push_back(cosignatoryAs(role, staff, signatory, day));
    return all;
}

} // namespace licet
