#pragma once

#include "history/record_fold.h"
#include "request/request.h"

namespace licet {

/// Whether what followed one of a request's events could have happened without it, each from the state that
/// is then there to the one to which it led (domain 5). RestsOnEvent names the newest that could not, for
/// whoever goes back begins there.
Result<void> checkReplay(const std::vector<RecordChange> &changes, Id<Request> id, qint64 event);

} // namespace licet
