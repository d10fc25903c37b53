#pragma once

#include "base/record_ref.h"
#include "committee/committee_deeds.h"
#include "history/event_kind.h"
#include "request/events/event_input.h"

namespace licet {

struct Event;

// Who does what a register only notes (domain 1): the recipient acknowledges, KSZ's security service
// executes. The history keeps it beside the name of who noted it (EventDraft::doneBy).

inline constexpr QLatin1StringView ppkbCode("ppkb");
inline constexpr QLatin1StringView securityServiceCode("security-service");
inline constexpr QLatin1StringView ocmwCellCode("ocmw-cell");

/// As was said, else as the event and the state before it tell: a person's name, the code of an office that
/// the program knows, the name of another one. Empty where it is whoever notes it.
QString doerOf(RequestEvent event, const Request &before, const EventInput &input, const Facts &facts);

/// Whether an event of this kind ("sign", "grant") is somebody else's deed than of who notes it.
bool isDoneByOthers(RecordKind record, const EventKind &kind);

/// Of an event of the history; one from before this was kept tells it where its kind leaves no doubt.
QString doerOf(const Event &event);

} // namespace licet
