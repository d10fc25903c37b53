#pragma once

#include "history/event_kind.h"

namespace licet {

/// Who decides, as the history keeps it beside the name of who noted it (EventDraft::doneBy).
inline constexpr QLatin1StringView committeeCode("committee");

/// Whether a dossier's event of this kind ("grant") is the committee's own.
bool isDoneByCommittee(const EventKind &kind);

} // namespace licet
