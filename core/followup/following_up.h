#pragma once

#include "followup/dispatch.h"
#include "followup/reminder.h"
#include "followup/snooze.h"

namespace licet {

/// Leaves something due alone until a day; an earlier snooze of the same gives way. SnoozeInPast unless the
/// day lies after the stamp's, ReasonMissing.
Result<void> snooze(Transaction &transaction, const Snooze &snooze, const Stamp &stamp);
Result<void> snooze(Database &database, const Snooze &snooze, const Stamp &stamp);

/// The same until the working day after the stamp's, by the key of what is due (followup/due_news.h).
/// NotFound where it is no key.
Result<void> snoozeForADay(Database &database, const QString &key, const QString &reason, const Stamp &stamp);

/// The user's own reminder is done on the stamp's day.
Result<void> finishReminder(Transaction &transaction, Id<Reminder> id, const Stamp &stamp);
Result<void> finishReminder(Database &database, Id<Reminder> id, const Stamp &stamp);

} // namespace licet
