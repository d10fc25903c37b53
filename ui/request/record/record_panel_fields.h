#pragma once

#include "request/request.h"

#include <vector>

namespace licet {

/// What the panel asks of an event: one row each.
struct EventFields
{
    RequestEvent event;
    bool signer = false;    ///< who signed
    bool reference = false; ///< their reference, and the date on it
    bool answer = false;    ///< program number, and what became of each line
    bool number = false;    ///< the program number alone
    bool contact = false;   ///< with whom, and by when it was promised
    bool replyBy = false;   ///< their own last day for a reply
    bool reason = false;    ///< the note is a reason, and says which field it is about
};

/// The events that are recorded in the panel, likely ones first. Decline, reopen and withdraw have commands
/// of their own.
const std::vector<EventFields> &eventFields();

/// Whether one of them is possible in this state.
bool canRecord(RequestState state);

/// Whether the event can be recorded of a request, with today's day or an earlier one: who was contacted is
/// noted late too.
bool isPossible(const Request &request, RequestEvent event);

} // namespace licet
