#include "institution/signatory.h"

#include "base/text_fold.h"

#include <algorithm>

namespace licet {

namespace {

const std::vector<Role> signingPosts{Role::ManagingOfficial, Role::Deputy};

const Person *personOf(const Staff &staff, Id<Person> id)
{
    const auto found = std::find_if(staff.people.begin(), staff.people.end(),
                                    [&](const Person &person) { return person.id == id; });
    return found == staff.people.end() ? nullptr : &*found;
}

const Holder *heldBy(const std::vector<Holder> &holders, Id<Person> person)
{
    const auto found = std::find_if(holders.begin(), holders.end(),
                                    [&](const Holder &holder) { return holder.person.id == person; });
    return found == holders.end() ? nullptr : &*found;
}

/// As a holder of one of the signing posts: who may sign, unless absent.
Signatory asOfficial(const Staff &staff, const Holder &post, QDate day)
{
    Signatory signatory{post.person.name, Entitlement::Absent, post, {}, {}, {}};
    signatory.absentUntil = absentUntil(staff, post.person.id, day);
    if (!signatory.absentUntil)
        signatory.entitlement =
            post.mandate.role == Role::ManagingOfficial ? Entitlement::ManagingOfficial : Entitlement::Deputy;
    return signatory;
}

/// As the consultant: only while nobody who holds one of the posts is present (P15).
Signatory asConsultant(const Staff &staff, const std::vector<Holder> &posts, const Holder &consultant,
                       QDate day)
{
    Signatory signatory{consultant.person.name, Entitlement::ConsultantInAbsence, consultant, {}, {}, {}};
    for (const auto &post : posts) {
        if (absentUntil(staff, post.person.id, day))
            signatory.inAbsenceOf << post.person.name;
        else
            signatory.present << post.person.name;
    }
    if (!signatory.present.isEmpty())
        signatory.entitlement = Entitlement::OthersArePresent;
    signatory.absentUntil = absentUntil(staff, consultant.person.id, day);
    if (signatory.absentUntil)
        signatory.entitlement = Entitlement::Absent;
    return signatory;
}

Signatory entitlementOf(const Institution &institution, const Staff &staff, const Person &person, QDate day)
{
    const auto posts = holdersOn(staff, signingPosts, day);
    if (const auto *post = heldBy(posts, person.id))
        return asOfficial(staff, *post, day);
    const auto consultants = holdersOn(staff, consultantRoles(institution), day);
    if (const auto *consultant = heldBy(consultants, person.id))
        return asConsultant(staff, posts, *consultant, day);
    return {person.name, Entitlement::NoMandate, {}, {}, {}, {}};
}

} // namespace

std::vector<Holder> holdersOn(const Staff &staff, const std::vector<Role> &roles, QDate day)
{
    std::vector<Holder> holders;
    for (const auto role : roles)
        for (const auto &mandate : staff.mandates) {
            const auto *person = personOf(staff, mandate.person);
            if (person && mandate.role == role && mandate.holdsOn(day))
                holders.push_back({*person, mandate});
        }
    return holders;
}

std::optional<QDate> absentUntil(const Staff &staff, Id<Person> person, QDate day)
{
    std::optional<QDate> last;
    for (const auto &absence : staff.absences)
        if (absence.person == person && absence.covers(day) && (!last || *last < absence.until))
            last = absence.until;
    return last;
}

std::vector<Role> consultantRoles(const Institution &institution)
{
    std::vector<Role> roles;
    for (const auto &text : institution.consultantRoles)
        if (const auto role = parseCode<Role>(text))
            roles.push_back(*role);
    return roles;
}

Signatory signatoryOn(const Institution &institution, const Staff &staff, const QString &name, QDate day)
{
    const auto wanted = foldForComparison(name);
    std::optional<Signatory> found;
    for (const auto &person : staff.people) {
        if (wanted.isEmpty() || foldForComparison(person.name) != wanted)
            continue;
        // Whoever went along with a merger may be recorded at both institutions.
        auto one = entitlementOf(institution, staff, person, day);
        if (!found || (!found->holder && one.holder) || maySign(one.entitlement))
            found = std::move(one);
        if (maySign(found->entitlement))
            break;
    }
    return found.value_or(Signatory{name, Entitlement::UnknownPerson, {}, {}, {}, {}});
}

std::vector<Signatory> signatoriesOn(const Institution &institution, const Staff &staff, QDate day)
{
    auto roles = signingPosts;
    for (const auto role : consultantRoles(institution))
        roles.push_back(role);
    std::vector<Signatory> all;
    std::vector<Id<Person>> seen;
    for (const auto &holder : holdersOn(staff, roles, day)) {
        if (std::find(seen.begin(), seen.end(), holder.person.id) != seen.end())
            continue;
        seen.push_back(holder.person.id);
        all.push_back(entitlementOf(institution, staff, holder.person, day));
    }
    std::stable_partition(all.begin(), all.end(),
                          [](const Signatory &signatory) { return maySign(signatory.entitlement); });
    return all;
}

std::vector<Holder> consultantsOn(const Institution &institution, const Staff &staff, QDate day)
{
    auto holders = holdersOn(staff, consultantRoles(institution), day);
    std::vector<Holder> consultants;
    for (const auto &holder : holders)
        if (!heldBy(consultants, holder.person.id))
            consultants.push_back(holder);
    std::stable_partition(consultants.begin(), consultants.end(), [](const Holder &holder) {
        return !holder.person.email.isEmpty() || !holder.person.telephone.isEmpty();
    });
    return consultants;
}

} // namespace licet
