#pragma once

#include "authorization/coverage.h"
#include "documents/coverage_sheet.h"
#include "ui/widgets/codes.h"

namespace licet {

/// Shape, word and tone of a state of coverage (interface.md 6).
Code codeOf(const Phrases &phrases, CoverageState state);
/// The same shapes for paper, in black.
CoverageShape paperShapes();

} // namespace licet
