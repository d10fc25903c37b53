#pragma once

#include "committee/dossier_check.h"
#include "committee/dossier_state.h"
#include "files/attachment.h"
#include "history/register_as_of.h"
#include "request/leaving_way.h"
#include "review/review.h"

namespace licet {

/// What is said of an event of a dossier; each event takes what concerns it.
struct DossierEventInput
{
    QString note;                ///< remark; when filed with something missing, the reason
    QString dossier;             ///< the dossier number that was received
    QString deliberation;        ///< the number under which it was granted
    std::optional<QDate> endsOn; ///< withdrawn, replaced: first day without it; else the day of the event
    Id<Decision> replacedBy;
    std::vector<NewFile> files;
    std::optional<LeavingWay> way = {};      ///< on which the dossier, or what they asked, left
    QString contacted = {};                  ///< with whom one spoke
    std::optional<QDate> promisedUntil = {}; ///< what was promised then
};

/// What recording an event, or keeping a step, did beside it.
struct DossierRecorded
{
    DossierState state = DossierState::Preparing;
    std::optional<QDate> earlierThan; ///< the day lies before this one, on which the event before it happened
    Id<Review> review;                ///< opened by it; not set when nothing rests on the decision
    int verdicts = 0;                 ///< that the review asks for
    bool isLate = false;              ///< noted where it happened; what followed stays
};

/// Whether something of ours leaves with the event.
constexpr bool leaves(DossierEvent event)
{
    return event == DossierEvent::File || event == DossierEvent::AnswerInformation;
}

/// Whether a dossier number may come with it.
constexpr bool mayBringReference(DossierEvent event)
{
    return event == DossierEvent::File || event == DossierEvent::AskInformation ||
           event == DossierEvent::AnswerInformation || event == DossierEvent::PutOnTheAgenda ||
           event == DossierEvent::Grant || event == DossierEvent::Refuse;
}

/// Whether its note is what it is about: what was said, why it did not arrive.
constexpr bool needsReason(DossierEvent event)
{
    return event == DossierEvent::Contacted || event == DossierEvent::NotDelivered;
}

/// Leads a dossier one event further, with its files and the review that it opens, in one transaction. A
/// contact moves what is due of it as a reminder does of a request: until the day that was promised nothing
/// is. What is noted once its followers are known stands where it happened and leaves what followed
/// (late_dossier_event.h). StateForbids, NotPossibleThen, DayInFuture (after `today`), ReasonMissing (filed
/// with something missing; as `needsReason`), PromiseBeforeContact, BeforeWhatLed (a contact, or that it did
/// not arrive, before it was filed), NotFound (no decision that replaces it, or one that this decision itself
/// replaces), NotADeliberationNumber. As `checkStaysCited`.
Result<DossierRecorded> recordDossierEvent(Database &database, Id<Decision> id, DossierEvent event,
                                           const DossierEventInput &input, QDate today, const Stamp &stamp);
Result<DossierRecorded> recordDossierEvent(Transaction &transaction, Id<Decision> id, DossierEvent event,
                                           const DossierEventInput &input, QDate today, const Stamp &stamp);

/// Keeps what is written about a decision. Only a new one may say its state: later the events do, so
/// StateForbids when the state differs from the stored one. NotADeliberationNumber. As
/// `checkStaysCited`.
Result<Id<Decision>> saveDecision(Database &database, const Decision &decision, const Stamp &stamp);

struct SavedStep
{
    Id<DecisionStep> id;
    DossierRecorded recorded;
};
/// Keeps a step; a new one takes its place by its day. A further step that was decided opens a review of what
/// rests on the decision, in the same transaction. As `checkStaysCited` and `checkStepDays`.
Result<SavedStep> saveStep(Database &database, const DecisionStep &step, QDate today, const Stamp &stamp);
Result<SavedStep> saveStep(Transaction &transaction, const DecisionStep &step, QDate today,
                           const Stamp &stamp);

/// What the dossier lacks now; `today` decides which assessment of the norms is recent.
Result<std::vector<DossierFinding>> checkDossier(const RegisterAsOf &from, const DecisionWithSteps &dossier,
                                                 QDate today);

} // namespace licet
