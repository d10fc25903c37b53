#pragma once

#include "request/events/event_input.h"

/// What recording an event does beside the change of state; event_table.cpp says which does what.
namespace licet::events_of_requests {

RecordEvent sign;
RecordEvent receiveAnswer;
RecordEvent giveInformation;
RecordEvent execute;
RecordEvent keepSetback;
RecordEvent backToDraft;

} // namespace licet::events_of_requests
