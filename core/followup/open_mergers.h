#pragma once

#include "followup/due_facts.h"
#include "history/register_as_of.h"

namespace licet {

/// Every merger with what is open of it on a day; with `only` those that concern this institution.
Result<std::vector<OpenMerger>> openMergers(const RegisterAsOf &from, QDate day, Id<Institution> only);

} // namespace licet
