#pragma once

#include "database/database.h"
#include "request/request.h"

namespace licet {

/// A request as it stood on a day on which an office was to answer: at the end of that day, else as it began.
/// What is noted late is asked of its own day, whatever came since. BeforeWhatLed, NotArrived, NotPending,
/// NotPendingOn.
Result<Request> awaitedOn(const Database &database, Id<Request> id, QDate day);

/// Whether an office is to answer, or answered since it was sent: before that it can have been contacted.
bool mayHaveWaited(const Request &request);

} // namespace licet
