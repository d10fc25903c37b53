#pragma once

#include "institution/application.h"
#include "ui/page/context.h"

namespace licet {

/// The page that prepares requests, asked for a new project.
Place placeToPrepare(const PreparationStart &start = {});
/// Nothing when the place shows the projects.
std::optional<PreparationStart> preparationStart(const Place &place);

} // namespace licet
