#pragma once

#include "request/events/event_input.h"

namespace licet {

/// Whose deed an event is, where nobody else is named.
enum class Doer {
    Us, ///< whoever notes it
    Signatory,
    Recipient,
    WhereItLies, ///< the recipient of a form that was sent, the security service once receipt was
                 ///< acknowledged
    SecurityService
};

/// One event: its own file in this folder, and a row in event_table.cpp.
struct EventRow
{
    RequestEvent event;
    bool needsReason; ///< `said.note` must say why
    bool voidsPaper;  ///< the version in force becomes void
    Doer doer;
    AttachmentRole files; ///< what a file that comes with it is to the request
    EventWriting *record;
};

/// Every event but finalise, which makes the paper (request_store.h).
const EventRow *eventRow(RequestEvent event);

/// Whether `said.note` must say why. The answer on a line that was to follow was expected, and gives no
/// reason.
bool needsReason(RequestEvent event, const Request &before, const EventInput &said);

/// What a file is that comes with an event; Other without one, and with one that brings no paper.
AttachmentRole roleOfFiles(std::optional<RequestEvent> event);

} // namespace licet
