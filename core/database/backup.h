#pragma once

#include "database/database.h"

namespace licet {

/// Copies an open register page by page to `target`, reads the copy back and checks it. FileExists.
Result<void> backUp(const Database &database, const QString &target);

} // namespace licet
