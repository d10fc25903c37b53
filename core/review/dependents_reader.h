#pragma once

#include "history/register_as_of.h"
#include "review/dependents.h"

#include <map>

namespace licet {

/// What rests on one decision on `day`, for every institution.
Result<Dependents> readResting(const RegisterAsOf &from, Id<Decision> decision,
                               const std::vector<DecisionWithSteps> &decisions, QDate day);
/// The same within a transaction that writes.
Result<Dependents> readResting(const Database &database, Id<Decision> decision,
                               const std::vector<DecisionWithSteps> &decisions, QDate day);

/// How many authorizations and open requests rest on each decision; of one institution, or of all. Reads each
/// basis once, however many share it.
Result<std::map<Id<Decision>, int>> countResting(const RegisterAsOf &from, Id<Institution> institution,
                                                 const std::vector<DecisionWithSteps> &decisions, QDate day);

} // namespace licet
