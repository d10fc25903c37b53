#pragma once

#include "committee/decision.h"

namespace licet {

/// Other decisions under the same deliberation number, compared as (year, integer): 12/81 is 12/081. Reality
/// has such pairs; the dossier number tells them apart, so they are said and not refused.
std::vector<const DecisionWithSteps *> sharingNumber(const Decision &decision,
                                                     const std::vector<DecisionWithSteps> &decisions);

} // namespace licet
