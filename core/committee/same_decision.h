#pragma once

#include "committee/decision.h"

namespace licet {

/// The one of `known` that a decision told elsewhere is: of its kind, under its number (compared as
/// (series, year, integer), else by the very same text), of no other authority. Their first dossier numbers
/// are compared where both have one: a decision is often known by its number before its steps are. Nothing
/// where none is, or several are.
const DecisionWithSteps *sameDecision(const DecisionWithSteps &told,
                                      const std::vector<DecisionWithSteps> &known);

} // namespace licet
