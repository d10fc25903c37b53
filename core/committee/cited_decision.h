#pragma once

#include "base/deliberation_number.h"
#include "committee/committee_basis.h"
#include "committee/decision.h"

namespace licet {

/// A decision's own number, its year that of the day on which it was first taken; nothing where it has none.
std::optional<DeliberationNumber> deliberationNumberOf(const DecisionWithSteps &decision);

/// The recorded decisions that a basis cites: by deliberation number, compared as (series, year, integer), by
/// the very same text, or by the dossier number of one of the steps; a dossier number beside it tells two
/// under one number apart.
std::vector<const DecisionWithSteps *> citedDecisions(const CommitteeBasis &basis,
                                                      const std::vector<DecisionWithSteps> &decisions);

} // namespace licet
