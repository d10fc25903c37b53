#pragma once

#include "catalogue/operations.h"

namespace licet {

// What single cells of a list of rights say.

/// All of them in the words of any language, or the names, parted by semicolons, commas or line ends.
Operations operationsIn(const QString &cell);
/// Whether a cell says that there is no last day.
bool isUnlimited(const QString &cell);

} // namespace licet
