#pragma once

#include "committee/decision.h"
#include "request/corrections/correcting.h"

namespace licet {

struct Citing;
class Transaction;

/// What of an event of a dossier can be put right, beside what a note says of it; a dossier number only where
/// it brought one (`referenceBroughtBy`).
Correctable correctableOfDossier(const EventKind &kind);

/// The dossier number that came with an event, as it was noted first; of a filing also the one that stood in
/// the dossier, where no event brought any. Empty where none did.
Result<QString> referenceBroughtBy(const Database &database, const Event &event);

/// The event stays as it was entered; what follows from its day goes with it: the days that it wrote in the
/// dossier and its step, its files, the review that it opened. Everything that is asked of the past counts
/// from the right day; a right dossier number stands in the step, unless another one was noted there since.
/// What names the decision by the wrong one keeps its words and is named. With an empty correction the reason
/// alone says what was wrong. NotFound when it is no event of this dossier, EventDidNotHappen,
/// NotOfThisEvent, DayInFuture (after the stamp's day), BeforeWhatLed, AfterWhatFollowed,
/// PromiseBeforeContact, ReasonMissing; as `checkStepDays`.
Result<Citing> correctEvent(Transaction &transaction, Id<Decision> id, qint64 event,
                            const EventCorrection &correction, const QString &reason, const Stamp &stamp);
Result<Citing> correctEvent(Database &database, Id<Decision> id, qint64 event,
                            const EventCorrection &correction, const QString &reason, const Stamp &stamp);
/// What that would lead to; nothing is written. Errors as of correctEvent, but for the reason.
Result<Citing> foretellCorrection(Database &database, Id<Decision> id, qint64 event,
                                  const EventCorrection &correction, const Stamp &stamp);

} // namespace licet
