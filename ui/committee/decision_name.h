#pragma once

#include "committee/decision.h"
#include "text/translator.h"

namespace licet {

/// The number by which a decision is known, or its subject while it has none.
QString decisionName(const Translator &translator, const DecisionWithSteps &decision);

} // namespace licet
