#include "followup/away_reader.h"

#include "followup/due_versions.h"

#include "followup/overview_reader.h"
#include "history/foretold.h"
#include "institution/recipient.h"
#include "institution/staff_reader.h"

#include <algorithm>

namespace licet {

namespace {

/// At most so many working days are looked at: a page holds no more.
constexpr int mostWorkingDays = 120;

std::vector<QDate> workingDaysIn(const WorkingCalendar &calendar, QDate first, QDate last)
{
    auto days = nextWorkingDays(calendar, first, mostWorkingDays);
    std::erase_if(days, [last](QDate day) { return day > last; });
    return days;
}

/// The first recorded absence that falls into these days.
std::optional<Absence> absenceIn(const Staff &staff, Id<Person> person, QDate first, QDate last)
{
    std::optional<Absence> found;
    for (const auto &one : staff.absences)
        if (one.person == person && one.from <= last && one.until >= first &&
            (!found || one.from < found->from))
            found = one;
    return found;
}

/// As if the absence were recorded of everybody with this name: one person can work for several institutions.
void takeAway(StaffedInstitution &at, const QString &who, QDate first, QDate last)
{
    for (const auto &person : at.staff.people)
        if (!who.isEmpty() && person.name == who)
            at.staff.absences.push_back({{}, person.id, first, last});
}

bool isConsultantOf(const StaffedInstitution &at, QDate first, QDate last, const QString &who)
{
    return std::any_of(at.staff.mandates.begin(), at.staff.mandates.end(), [&](const Mandate &mandate) {
        return mandate.role == Role::SecurityConsultant && mandate.from <= last &&
               (!mandate.until || *mandate.until >= first) &&
               std::any_of(at.staff.people.begin(), at.staff.people.end(), [&](const Person &person) {
                   return person.id == mandate.person && person.name == who;
               });
    });
}

/// Who holds a post in these days and can be reached, each once, by the order of the posts.
void addPeople(const StaffedInstitution &at, QDate first, QDate last, const QString &who,
               std::vector<PersonToCall> &peopleToCall)
{
    for (const auto &role : EnumCodes<Role>::all)
        for (const auto &mandate : at.staff.mandates) {
            if (mandate.role != role.value || mandate.from > last ||
                (mandate.until && *mandate.until < first))
                continue;
            for (const auto &person : at.staff.people) {
                const bool isReachable = !person.telephone.isEmpty() || !person.email.isEmpty();
                const bool isThere =
                    std::any_of(peopleToCall.begin(), peopleToCall.end(), [&](const PersonToCall &one) {
                        return one.name == person.name && one.institution == at.institution.name;
                    });
                if (person.id != mandate.person || !isReachable || isThere || person.name == who)
                    continue;
                PersonToCall one{person.name,      role.value,   at.institution.name,
                                 person.telephone, person.email, {}};
                if (const auto absence = absenceIn(at.staff, person.id, first, last)) {
                    one.absentFrom = absence->from;
                    one.absentUntil = absence->until;
                }
                peopleToCall.push_back(std::move(one));
            }
        }
}

} // namespace

Result<Away> readAway(const Database &from, QDate first, QDate last, Language language, Id<Institution> only,
                      const QString &who)
{
    Away away{first, last, {}, {}, {}, who};
    LICET_ASSIGN(const auto facts, readDueFacts(from, last, only));
    // As it will stand on the last day: what begins to wait meanwhile is there, and nothing is snoozed
    // beyond its day.
    away.items = dueItems(facts, last);
    LICET_TRY(nameVersions(from, away.items));
    std::erase_if(away.items,
                  [last](const DueItem &item) { return !item.until.day.isValid() || item.until.day > last; });
    std::stable_sort(away.items.begin(), away.items.end(), [](const DueItem &left, const DueItem &right) {
        return left.until.day < right.until.day;
    });
    LICET_ASSIGN(auto staffed, readStaffed(from, only));
    for (auto &at : staffed) {
        takeAway(at, who, first, last);
        away.isConsultant = away.isConsultant || isConsultantOf(at, first, last, who);
        at.institution.name = at.institution.names.in(language, at.institution.name);
    }
    away.signing = signingStretches(signingDays(staffed, workingDaysIn(facts.calendar, first, last),
                                                [&](Id<Institution> one) { return facts.mergedOn(one); }));
    LICET_ASSIGN(auto recipients, RecordStore<Recipient>::all(from));
    LICET_ASSIGN(recipients, holdingOn(from, std::move(recipients), first));
    for (const auto &recipient : recipients)
        if (std::any_of(away.items.begin(), away.items.end(), [&](const DueItem &item) {
                return item.waitsOn == Awaited::recipientOf(recipient.code);
            }))
            away.peopleToCall.push_back(
                {addressedIn(language, recipient).name, {}, {}, {}, recipient.email, {}, {}, recipient.code});
    for (const auto &at : staffed)
        addPeople(at, first, last, who, away.peopleToCall);
    return away;
}

} // namespace licet
