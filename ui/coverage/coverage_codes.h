#pragma once

#include "coverage/coverage.h"
#include "documents/coverage_sheet.h"
#include "ui/widgets/status_badges.h"

namespace licet {

/// Shape, word and tone of a state of coverage (interface.md 6).
StatusBadge badgeOf(const Translator &translator, CoverageState state);
/// The same shapes for paper, in black.
CoverageShape paperShapes();

} // namespace licet
