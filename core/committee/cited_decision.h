#pragma once

#include "committee/committee_basis.h"
#include "committee/decision.h"

namespace licet {

/// The recorded decisions that a basis cites: by deliberation number, compared as (year, integer), or by the
/// dossier number of one of the steps; a dossier number beside it tells two under one number apart.
std::vector<const DecisionWithSteps *> citedDecisions(const CommitteeBasis &basis,
                                                      const std::vector<DecisionWithSteps> &decisions);

} // namespace licet
