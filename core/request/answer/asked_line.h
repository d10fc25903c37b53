#pragma once

#include "authorization/authorization.h"
#include "request/draft.h"

namespace licet {

bool isOfService(const ServiceLine &line, const Authorization &right);
/// The line of the form that asked for the right, from 0: of its service, and of its version where there are
/// several.
std::optional<int> askedLineOf(const Draft &draft, const Authorization &right);

} // namespace licet
