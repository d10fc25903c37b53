#pragma once

#include "committee/decision.h"
#include "documents/wording/phrases.h"

namespace licet {

/// The number by which a decision is known, or its subject while it has none.
QString decisionName(const Phrases &phrases, const DecisionWithSteps &decision);

} // namespace licet
