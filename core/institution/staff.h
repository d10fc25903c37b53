#pragma once

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

} // namespace licet
