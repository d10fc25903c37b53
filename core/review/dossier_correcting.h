#pragma once

#include "committee/decision.h"
#include "request/corrections/correcting.h"

namespace licet {

class Transaction;

/// What of an event of a dossier can be put right, beside what a note says of it.
Correctable correctableOfDossier(const EventKind &kind);

/// The event stays as it was entered; what follows from its day goes with it: the days that it wrote in the
/// dossier and its step, its files, the review that it opened. Everything that is asked of the past counts
/// from the right day. With an empty correction the reason alone says what was wrong. NotFound when it is no
/// event of this dossier, EventDidNotHappen, NotOfThisEvent, DayInFuture (after the stamp's day),
/// BeforeWhatLed, AfterWhatFollowed, PromiseBeforeContact, ReasonMissing; as `checkStepDays`.
Result<void> correctEvent(Transaction &transaction, Id<Decision> id, qint64 event,
                          const EventCorrection &correction, const QString &reason, const Stamp &stamp);
Result<void> correctEvent(Database &database, Id<Decision> id, qint64 event,
                          const EventCorrection &correction, const QString &reason, const Stamp &stamp);

} // namespace licet
