#pragma once

#include "history/history.h"
#include "request/request.h"

namespace licet {

// In which order what is noted of a request can have happened. Only the events that lead it on are ordered by
// the history itself, where they change the same; a note or a file may carry any day.

/// A reminder lies not before the last sending. BeforeWhatLed.
Result<void> checkChasedDay(const Database &database, Id<Request> request, QDate day);
/// Whether an event can have happened on `day`, put right: between what led to it and what followed it.
/// BeforeWhatLed, AfterWhatFollowed.
Result<void> checkCourse(const Database &database, Id<Request> request, const Event &event, QDate day);

} // namespace licet
