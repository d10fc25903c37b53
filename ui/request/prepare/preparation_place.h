#pragma once

#include "institution/application.h"
#include "ui/page/context.h"

namespace licet {

/// What is chosen already where requests are going to be prepared.
struct PreparationStart
{
    Id<Application> application;
    QString service = {};
    std::optional<Environment> environment = {};
};

/// The page that prepares requests, asked for a new project.
Place placeToPrepare(const PreparationStart &start = {});
/// Nothing when the place shows the projects.
std::optional<PreparationStart> preparationStart(const Place &place);

} // namespace licet
