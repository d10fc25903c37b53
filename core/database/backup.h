#pragma once

#include "database/database.h"

#include <functional>

namespace licet {

/// Copies an open register page by page, reads the copy back and checks it; only then it stands at `target`.
/// Between two pieces others may write; when that makes the copy begin anew too often, the rest is copied in
/// one go. FileExists. `goOn` is asked between two pieces: false stops it with Busy, and nothing is left.
Result<void> backUp(
    const Database &database, const QString &target, const std::function<bool()> &goOn = [] { return true; });

} // namespace licet
