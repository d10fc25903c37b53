#pragma once

#include "authorization/transferring.h"
#include "request/events/event_input.h"

namespace licet::events_of_requests {

/// The right that a request in the successor's name was drafted for, where a merger leaves it to be
/// transferred to its institution. Nothing for every other request.
Result<std::optional<RightInTransfer>> rightToPassOn(const EventWork &work);
/// What was sent asks its transfer.
Result<void> askTransfer(EventWork &work);
/// The right becomes the successor's on the day of the execution, and it is given back as it is then. Nothing
/// where the line is about none that stands to be transferred.
Result<std::optional<Authorization>> passOn(EventWork &work, int line);

} // namespace licet::events_of_requests
