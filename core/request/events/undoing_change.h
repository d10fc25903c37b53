#pragma once

#include "request/events/events.h"

namespace licet::events_of_requests {

/// Whether the request's answers changed the right, which something else had made.
Result<bool> isChangedBy(const EventWork &work, const Authorization &right);
/// What stands without the request stands again: from the day of the new answer on, and what of it is still
/// to come never comes.
Result<void> undoChange(EventWork &work, const Authorization &right);

} // namespace licet::events_of_requests
