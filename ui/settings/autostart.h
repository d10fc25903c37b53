#pragma once

#include "base/result.h"

namespace licet {

/// Whether the user's desktop starts `licet --background` at login: an entry in the user's autostart folder.
bool startsAtLogin();
/// Writes the entry for this program, or takes it away. FileUnwritable.
Result<void> setStartsAtLogin(bool starts);

} // namespace licet
