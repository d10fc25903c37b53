#include "lists/register_as_of.h"

#include "committee/decision_store.h"

namespace licet {

Result<Settings> RegisterAsOf::settings() const
{
    LICET_ASSIGN(const auto all, this->all<Settings>());
    return all.empty() ? Settings{} : all.front();
}

Result<std::vector<DecisionWithSteps>> RegisterAsOf::decisions() const
{
    LICET_ASSIGN(const auto decisions, all<Decision>());
    LICET_ASSIGN(const auto steps, all<DecisionStep>());
    return joinSteps(decisions, steps);
}

Result<Staff> RegisterAsOf::staff(Id<Institution> institution) const
{
    Staff staff;
    LICET_ASSIGN(staff.people, all<Person>());
    LICET_ASSIGN(staff.mandates, all<Mandate>());
    LICET_ASSIGN(staff.absences, all<Absence>());
    std::erase_if(staff.people, [&](const Person &one) { return one.institution != institution; });
    const auto isElsewhere = [&](Id<Person> person) {
        return std::none_of(staff.people.begin(), staff.people.end(),
                            [&](const Person &one) { return one.id == person; });
    };
    std::erase_if(staff.mandates, [&](const Mandate &one) { return isElsewhere(one.person); });
    std::erase_if(staff.absences, [&](const Absence &one) { return isElsewhere(one.person); });
    return staff;
}

} // namespace licet
