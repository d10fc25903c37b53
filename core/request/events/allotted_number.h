#pragma once

#include "request/events/event_input.h"

namespace licet::events_of_requests {

/// A form that leaves the number open asks KSZ for one (P20).
bool asksForNumber(const Draft &draft);

/// The number allotted, else the one that the request used already; none where the end user is identified.
/// ProgramNumberMissing.
Result<std::optional<ProgramNumber>> numberUsed(const EventWork &work);

/// A number that came with an answer counts as received (P20). NumberOfAnother.
Result<void> keepNumber(EventWork &work, const ProgramNumber &number);

} // namespace licet::events_of_requests
