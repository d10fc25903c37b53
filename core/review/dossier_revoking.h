#pragma once

#include "committee/dossier_state.h"
#include "history/event_kind.h"
#include "review/cited_number.h"
#include "review/review.h"

namespace licet {

class Transaction;
struct Stamp;

/// What the register holds once an event of a dossier did not happen.
struct RevokedOfDossier
{
    DossierEvent event = DossierEvent::File;
    DossierState before = DossierState::Preparing;
    DossierState state = DossierState::Preparing;
    Id<Review> review; ///< that the event had opened, and that goes with it; not set where there was none
    int verdicts = 0;  ///< that it asked for
    Citing citing =
        {}; ///< what names by its number what is no decision any more, and stays as it was written
};

/// Whether an event of this kind can be told not to have happened: what leads a dossier.
bool isRevocableOfDossier(const EventKind &kind);

/// The event stays in the history, with the reason why it does not count; state, days, numbers and the step
/// that the dossier is about are as the other events left them, all or nothing. A review that nobody answered
/// goes with the event that opened it; files stay, and so does what cites the decision. NotFound when it is
/// no event of this dossier, StaysAsNoted, EventDidNotHappen when that was said already, RestsOnEvent,
/// VerdictGiven, ReasonMissing.
Result<RevokedOfDossier> revokeEvent(Transaction &transaction, Id<Decision> id, qint64 event,
                                     const QString &reason, const Stamp &stamp);

} // namespace licet
