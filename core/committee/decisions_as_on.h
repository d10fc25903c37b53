#pragma once

#include "committee/decision.h"

namespace licet {

/// What the committee had decided by the end of `day`: later steps and later ends are taken away, and
/// dossiers of which nothing had happened yet.
std::vector<DecisionWithSteps> decisionsAsOn(std::vector<DecisionWithSteps> decisions, QDate day);

} // namespace licet
