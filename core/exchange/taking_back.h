#pragma once

#include "base/stamp.h"
#include "history/import_mark.h"

#include <functional>

namespace licet {

/// Told now and then how many records are taken back, of how many; false stops, and nothing is kept.
using TakingBackProgress = std::function<bool(int done, int all)>;

/// Takes an import back as a whole: what it added goes, what it changed is as it was before, each with its
/// event. NotFound; TakenBack, once it was; BuiltOn names the first thing that rests on it since, an event or
/// a draft that is being typed; BuiltOnImport, where that is of a later import, which goes first.
/// False when `progress` stopped it, and all stays.
Result<bool> takeBackImport(Database &database, qint64 import, const Stamp &stamp,
                            const TakingBackProgress &progress = {});

} // namespace licet
