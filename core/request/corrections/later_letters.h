#pragma once

#include "history/history_query.h"
#include "request/request.h"

namespace licet {

// Each letter of KSZ told of its own lines. Where one of them did not come, those after it still say what
// they said, and what the first had told is awaited once more.

/// RestsOnEvent names the newest of the letters after an event that only repeated the number which it had
/// brought: without it that letter would have left nothing.
Result<void> checkLaterLetters(const std::vector<Event> &trail, qint64 event, const Answer &before,
                               const Answer &after);
/// Since when a letter is awaited that is still to come without an event; unchanged where none is.
void awaitAgain(const std::vector<RecordChange> &changes, qint64 event, Request &after);

} // namespace licet
