#pragma once

#include "committee/decision.h"

namespace licet {

/// The points that a new dossier begins with, all open.
std::vector<ChecklistPoint> usualChecklist();

/// Points that are not done yet.
int openPoints(const std::vector<ChecklistPoint> &checklist);

} // namespace licet
