#pragma once

#include "request/events/event_input.h"

/// What recording an event does beside the change of state; event_table.cpp says which does what.
namespace licet::events_of_requests {

EventWriting sign;
EventWriting receiveAnswer;
EventWriting giveInformation;
EventWriting execute;
EventWriting keepSetback;
EventWriting backToDraft;
EventWriting notDelivered;
EventWriting awaitNumber;
EventWriting takeNumber;
EventWriting amendAnswer;
EventWriting contact;

} // namespace licet::events_of_requests
