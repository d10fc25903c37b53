#pragma once

#include "command.h"

namespace licet::cli {

/// The import of a list: everything that is not JSON.
int importList(const Call &call, const Translator &translator);

} // namespace licet::cli
