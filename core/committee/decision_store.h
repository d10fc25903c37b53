#pragma once

#include "base/stamp.h"
#include "committee/decision.h"
#include "committee/dossier_state.h"
#include "history/register_as_of.h"

namespace licet {

/// In order of id, each with its steps in order.
Result<std::vector<DecisionWithSteps>> readDecisions(const RegisterAsOf &from);
/// One as it is now. NotFound.
Result<DecisionWithSteps> readDecision(const Database &database, Id<Decision> id);
/// Each decision with its own steps in order.
std::vector<DecisionWithSteps> joinSteps(const std::vector<Decision> &decisions,
                                         const std::vector<DecisionStep> &steps);
Result<Id<Decision>> insertDecision(Transaction &transaction, const DecisionWithSteps &decision,
                                    const Stamp &stamp);

/// StateForbids with the events that are possible of it; NotArrived where it is to be filed again first.
Error forbidden(const Decision &dossier, DossierEvent event);
/// Writes `after` over `before` by this event, with its note in the history; the state is what the event
/// leads to, whatever `after` holds. `said` stands beside the columns (history/correction.h). As `forbidden`;
/// ChangedMeanwhile when the stored state is no longer that of `before`.
Result<void> apply(Transaction &transaction, const Decision &before, DossierEvent event, Decision after,
                   const QString &note, const Stamp &stamp, const QJsonObject &said = {});
/// The event beside the row, which `after` may put right: its state is what followed (late_dossier_event.h).
Result<void> noteEvent(Transaction &transaction, const Decision &before, DossierEvent event,
                       const Decision &after, const QString &note, const Stamp &stamp,
                       const QJsonObject &said);
/// Facts of one that is kept. StateForbids where its state changes, or its end, which only an event brings;
/// the day of an end that is recorded, and what replaced it, can be corrected.
Result<void> keepFacts(Transaction &transaction, const Decision &decision, const Stamp &stamp);
/// Facts that were noted wrongly, with the reason: they are so from the beginning. The state stays.
Result<void> correctFacts(Transaction &transaction, const Decision &before, const Decision &after,
                          const QString &reason, const Stamp &stamp);
/// Another decision that replaced it than the one in the record, where records are brought together. The
/// event is of this kind.
Result<void> linkReplacement(Transaction &transaction, Id<Decision> id, Id<Decision> replacedBy,
                             const EventKind &eventKind, const Stamp &stamp);

} // namespace licet
