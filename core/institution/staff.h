#pragma once

#include "institution/institution.h"
#include "institution/person.h"

#include <vector>

namespace licet {

/// The people of one institution, with all their mandates and absences.
struct Staff
{
    std::vector<Person> people;
    std::vector<Mandate> mandates;
    std::vector<Absence> absences;
};

/// An institution with its people.
struct StaffedInstitution
{
    Institution institution;
    Staff staff;
};

} // namespace licet
