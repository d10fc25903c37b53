#pragma once

#include "command.h"

namespace licet::cli {

/// Says how an import is taken back; nothing of one that brought nothing.
void tellOfTakingBack(const Translator &translator, qint64 import);
/// The import of a list: everything that is not JSON.
int importList(const Call &call, const Translator &translator);

} // namespace licet::cli
