#pragma once

#include "base/stamp.h"
#include "history/import_mark.h"

namespace licet {

/// Takes an import back as a whole: what it added goes, what it changed is as it was before, each with its
/// event. NotFound; TakenBack, once it was; BuiltOn names the first thing that rests on it since, an event or
/// a draft that is being typed.
Result<void> takeBackImport(Database &database, qint64 import, const Stamp &stamp);

} // namespace licet
