#include "review/dossier_events.h"

#include "base/deliberation_number.h"
#include "committee/decision_store.h"
#include "committee/step_days.h"
#include "history/correction.h"
#include "history/history_query.h"
#include "request/event_doer.h"
#include "review/cited_number.h"
#include "review/late_dossier_event.h"
#include "review/reviewing.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// One event being recorded, within its transaction.
struct DossierWork
{
    DossierEvent event;
    Transaction &transaction;
    const DecisionWithSteps &before;
    Decision &after;
    const DossierEventInput &input;
    const Stamp &stamp;
    std::optional<LateDossierEvent> late = {};
    QString brought = {}; ///< the dossier number that came with it
};

Result<void> checkNumber(const QString &deliberation)
{
    if (deliberation.isEmpty())
        return {};
    const auto parsed = DeliberationNumber::parse(deliberation);
    return parsed ? Result<void>() : Error{parsed.error().kind, u"deliberation"_s, parsed.error().value};
}

/// Whether nothing of a later day told of the step's number.
Result<bool> isLastNumber(const DossierWork &work, const DecisionStep &step)
{
    if (!step.id.isSet())
        return true;
    LICET_ASSIGN(const auto changes, changesOf(work.transaction.database(), RecordRef::of(step.id)));
    return std::none_of(changes.begin(), changes.end(), [&](const RecordChange &one) {
        return work.stamp.happenedOn < one.day && one.values.contains(u"dossier"_s);
    });
}

/// The step that the dossier is about: the last one, or a first one made now. What came late belongs to the
/// first one, and its number where none came later.
Result<void> completeStep(DossierWork &work, std::optional<QDate> decidedOn)
{
    const auto &steps = work.before.steps;
    auto step = steps.empty() ? DecisionStep{} : work.late ? steps.front() : steps.back();
    step.decision = work.before.decision.id;
    if (const auto dossier = work.input.dossier.trimmed(); !dossier.isEmpty() && dossier != step.dossier) {
        work.brought = dossier;
        LICET_ASSIGN(const bool isLast, isLastNumber(work, step));
        if (!work.late || step.dossier.isEmpty() || isLast)
            step.dossier = dossier;
    }
    if (decidedOn)
        step.decidedOn = decidedOn;
    if (step.id.isSet())
        return RecordStore<DecisionStep>::update(work.transaction, step, work.stamp);
    if (step.dossier.isEmpty() && !step.decidedOn)
        return {};
    LICET_TRY(RecordStore<DecisionStep>::insert(work.transaction, step, work.stamp));
    return {};
}

Result<std::vector<DossierFinding>> missingIn(const RegisterAsOf &from, const DecisionWithSteps &dossier,
                                              QDate today, const std::vector<NewFile> &comingAlong)
{
    const auto isEnclosure = [](const auto &file) { return file.role != AttachmentRole::Decision; };
    LICET_ASSIGN(const auto files, attachmentsOf(from.database(), RecordRef::of(dossier.decision.id)));
    DossierFacts facts;
    facts.today = today;
    facts.enclosures = int(std::count_if(comingAlong.begin(), comingAlong.end(), isEnclosure) +
                           std::count_if(files.begin(), files.end(), isEnclosure));
    LICET_ASSIGN(facts.institutions, from.all<Institution>());
    LICET_ASSIGN(facts.normsAssessments, from.all<NormsAssessment>());
    return checkDossier(dossier, facts);
}

Result<void> replace(DossierWork &work)
{
    const auto nothing =
        Error{ErrorKind::NotFound, u"decision"_s,
              work.input.replacedBy.isSet() ? QString::number(work.input.replacedBy.row()) : QString()};
    // A chain of replacements that came back here would leave nothing in force and never end.
    auto next = work.input.replacedBy;
    while (next.isSet() && next != work.after.id) {
        LICET_ASSIGN(const auto decision, RecordStore<Decision>::get(work.transaction.database(), next));
        next = decision.replacedBy;
    }
    if (!work.input.replacedBy.isSet() || next.isSet())
        return nothing;
    work.after.replacedBy = work.input.replacedBy;
    return {};
}

/// The day of its first filing, which may be none that an event told.
Result<std::optional<QDate>> firstFiled(const Database &database, const Decision &dossier)
{
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(dossier.id)));
    const auto first = std::find_if(changes.begin(), changes.end(),
                                    [](const RecordChange &one) { return one.kind == DossierEvent::File; });
    return first == changes.end() ? dossier.filedOn : std::optional(first->told);
}

/// What concerns neither state nor scope is not ordered by the history itself.
Result<void> checkAfterFiling(const Database &database, const Decision &dossier, DossierEvent event,
                              QDate day)
{
    if (!needsReason(event))
        return {};
    LICET_ASSIGN(const auto filed, firstFiled(database, dossier));
    if (!filed || *filed <= day)
        return {};
    return Error{ErrorKind::BeforeWhatLed, u"decision "_s + codeOf(event), day.toString(Qt::ISODate),
                 u"decision %1 %2"_s.arg(codeOf(DossierEvent::File), filed->toString(Qt::ISODate))};
}

Result<void> contact(DossierWork &work)
{
    const auto day = work.stamp.happenedOn;
    const auto &promised = work.input.promisedUntil;
    if (promised && *promised < day)
        return Error{ErrorKind::PromiseBeforeContact, {}, promised->toString(Qt::ISODate)};
    work.after.contactedOn = day;
    work.after.promisedUntil = promised;
    return {};
}

/// What the event itself says beside the dossier.
QJsonObject saidOf(const DossierWork &work)
{
    const auto event = work.event;
    const auto &input = work.input;
    auto said = work.late ? saidLate(*work.late, event, work.after) : QJsonObject();
    if (leaves(event) && input.way)
        said.insert(sentWayName, codeOf(*input.way));
    if (!work.brought.isEmpty())
        said.insert(broughtReferenceName, work.brought);
    if (event != DossierEvent::Contacted)
        return said;
    if (const auto whom = input.contacted.simplified(); !whom.isEmpty())
        said.insert(contactedName, whom);
    if (input.promisedUntil)
        said.insert(promisedUntilName, input.promisedUntil->toString(Qt::ISODate));
    return said;
}

/// What the event itself writes beside the state.
Result<void> complete(DossierWork &work)
{
    if (work.event == DossierEvent::Contacted)
        return contact(work);
    // What was promised was promised of the state before it, unless this was noted late.
    if (work.after.contactedOn && *work.after.contactedOn <= work.stamp.happenedOn) {
        work.after.contactedOn.reset();
        work.after.promisedUntil.reset();
    }
    work.after.undeliveredOn.reset();
    switch (work.event) {
    case DossierEvent::File:
        work.after.filedOn = work.stamp.happenedOn;
        return completeStep(work, {});
    case DossierEvent::AskInformation:
    case DossierEvent::AnswerInformation:
    case DossierEvent::PutOnTheAgenda:
        return completeStep(work, {});
    case DossierEvent::Grant:
        if (const auto number = work.input.deliberation.trimmed(); !number.isEmpty())
            work.after.deliberation = number;
        LICET_TRY(checkNumber(work.after.deliberation));
        return completeStep(work, work.stamp.happenedOn);
    case DossierEvent::Refuse:
        return completeStep(work, work.stamp.happenedOn);
    case DossierEvent::Replace:
        LICET_TRY(replace(work));
        [[fallthrough]];
    case DossierEvent::Withdraw:
        work.after.withdrawnOn = work.input.endsOn.value_or(work.stamp.happenedOn);
        return {};
    case DossierEvent::NotDelivered:
        work.after.undeliveredOn = work.stamp.happenedOn;
        return {};
    case DossierEvent::Contacted:
        break;
    }
    Q_UNREACHABLE();
}

/// The row stays as it is, but for the filing that counts since.
Result<void> noteLate(const DossierWork &work, const QString &note)
{
    auto now = work.before.decision;
    if (work.event == DossierEvent::File && work.late->isFiledLast)
        now.filedOn = work.after.filedOn;
    return noteEvent(work.transaction, work.before.decision, work.event, now, note, work.stamp, saidOf(work));
}

/// A sentence in the window names the days, not where they stand in a file.
Result<void> withoutMember(const Result<void> &fit)
{
    return fit ? Result<void>() : Error{fit.error().kind, {}, fit.error().value, fit.error().hint};
}

/// As it stands with what was typed.
Result<void> checkDays(const DecisionWithSteps &decision, QDate today)
{
    return withoutMember(checkStepDays(decision, today));
}

/// A step that was forgotten takes its place by its day, and those that amended it since follow.
Result<Id<DecisionStep>> insertByDay(Transaction &transaction, const DecisionWithSteps &whole,
                                     DecisionStep step, const Stamp &stamp)
{
    const auto place = placeByDay(whole.steps, step);
    for (auto index = place; index < whole.steps.size(); ++index) {
        auto later = whole.steps[index];
        ++later.position;
        LICET_TRY(RecordStore<DecisionStep>::update(transaction, later, stamp));
    }
    step.position = place < whole.steps.size() ? whole.steps[place].position
                    : whole.steps.empty()      ? 0
                                               : whole.steps.back().position + 1;
    return RecordStore<DecisionStep>::insert(transaction, step, stamp);
}

Result<std::optional<QDate>> lastEventDay(const Database &database, Id<Decision> id)
{
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(id)));
    const auto last = std::find_if(changes.rbegin(), changes.rend(), [](const RecordChange &one) {
        return one.kind.as<DossierEvent>().has_value();
    });
    return last == changes.rend() ? std::optional<QDate>() : std::optional(last->told);
}

Result<void> review(Transaction &transaction, Id<Decision> decision, ReviewCause cause, QDate today,
                    const Stamp &stamp, DossierRecorded &recorded)
{
    LICET_ASSIGN(const auto opened, openReview(transaction, decision, cause, today, stamp));
    if (!opened)
        return {};
    recorded.review = opened->review.id;
    recorded.verdicts = int(opened->verdicts.size());
    return {};
}

} // namespace

Result<DossierRecorded> recordDossierEvent(Transaction &transaction, Id<Decision> id, DossierEvent event,
                                           const DossierEventInput &input, QDate today, const Stamp &stamp)
{
    if (stamp.happenedOn > today)
        return Error{ErrorKind::DayInFuture, {}, stamp.happenedOn.toString(Qt::ISODate)};
    auto &database = transaction.database();
    DossierRecorded recorded;
    LICET_ASSIGN(const auto before, readDecision(database, id));
    LICET_TRY(checkAfterFiling(database, before.decision, event, stamp.happenedOn));
    LICET_ASSIGN(auto late, lateEvent(database, before.decision, event, stamp.happenedOn));
    const auto from = late ? late->then : before.decision;
    if (!stateAfter(from, event))
        return forbidden(before.decision, event);
    auto after = from;
    after.state = *stateAfter(from, event);
    const auto note = input.note.trimmed();
    if (needsReason(event) && note.isEmpty())
        return Error{ErrorKind::ReasonMissing, codeOf(event)};
    if (event == DossierEvent::File && note.isEmpty()) {
        LICET_ASSIGN(const auto missing, missingIn(database, before, today, input.files));
        if (!missing.empty())
            return Error{ErrorKind::ReasonMissing, codeOf(event)};
    }
    LICET_ASSIGN(const auto last, lastEventDay(database, id));
    if (last && stamp.happenedOn < *last)
        recorded.earlierThan = last;
    recorded.isLate = late.has_value();
    recorded.state = late ? before.decision.state : after.state;
    DossierWork one{event, transaction, before, after, input, stamp, std::move(late)};
    LICET_TRY(complete(one));
    LICET_TRY(one.late ? noteLate(one, note)
                       : apply(transaction, before.decision, event, after, note, stamp, saidOf(one)));
    LICET_ASSIGN(const auto written, readDecision(database, id));
    LICET_TRY(checkStaysCited(database, before, written));
    LICET_TRY(withoutMember(checkWithdrawal(written)));
    LICET_ASSIGN(const auto sequence, lastSequence(database));
    for (const auto &file : input.files)
        LICET_TRY(attach(transaction, RecordRef::of(id), file, sequence, stamp));
    if (event == DossierEvent::Withdraw || event == DossierEvent::Replace)
        LICET_TRY(review(transaction, id,
                         event == DossierEvent::Withdraw ? ReviewCause::Withdrawal : ReviewCause::Replacement,
                         today, stamp, recorded));
    return recorded;
}

Result<DossierRecorded> recordDossierEvent(Database &database, Id<Decision> id, DossierEvent event,
                                           const DossierEventInput &input, QDate today, const Stamp &stamp)
{
    DossierRecorded recorded;
    LICET_TRY(writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        LICET_ASSIGN(recorded, recordDossierEvent(transaction, id, event, input, today, stamp));
        return {};
    }));
    return recorded;
}

Result<Id<Decision>> saveDecision(Database &database, const Decision &decision, const Stamp &stamp)
{
    LICET_TRY(checkNumber(decision.deliberation));
    auto id = decision.id;
    const auto work = [&](Transaction &transaction) -> Result<void> {
        if (!id.isSet()) {
            LICET_ASSIGN(id, RecordStore<Decision>::insert(transaction, decision, stamp));
            return {};
        }
        LICET_ASSIGN(const auto before, readDecision(transaction.database(), id));
        LICET_TRY(checkStaysCited(transaction.database(), before, {decision, before.steps}));
        return keepFacts(transaction, decision, stamp);
    };
    LICET_TRY(writeTogether(database, work));
    return id;
}

Result<SavedStep> saveStep(Transaction &transaction, const DecisionStep &step, QDate today,
                           const Stamp &stamp)
{
    auto &database = transaction.database();
    SavedStep saved{step.id, {}};
    bool wasDecided = false;
    LICET_ASSIGN(const auto whole, readDecision(database, step.decision));
    if (!step.id.isSet()) {
        LICET_ASSIGN(saved.id, insertByDay(transaction, whole, step, stamp));
    } else {
        LICET_ASSIGN(const auto before, RecordStore<DecisionStep>::get(database, step.id));
        wasDecided = before.decidedOn.has_value();
        LICET_TRY(RecordStore<DecisionStep>::update(transaction, step, stamp));
    }
    LICET_ASSIGN(const auto written, readDecision(database, step.decision));
    LICET_TRY(checkDays(written, today));
    LICET_TRY(checkStaysCited(database, whole, written));
    saved.recorded.state = whole.decision.state;
    const bool isFurther = written.steps.front().id != saved.id;
    if (isFurther && step.decidedOn && !wasDecided && whole.decision.state == DossierState::Granted)
        LICET_TRY(review(transaction, step.decision, ReviewCause::Amendment, today, stamp, saved.recorded));
    return saved;
}

Result<SavedStep> saveStep(Database &database, const DecisionStep &step, QDate today, const Stamp &stamp)
{
    std::optional<SavedStep> saved;
    LICET_TRY(writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        LICET_ASSIGN(saved, saveStep(transaction, step, today, stamp));
        return {};
    }));
    return *saved;
}

Result<std::vector<DossierFinding>> checkDossier(const RegisterAsOf &from, const DecisionWithSteps &dossier,
                                                 QDate today)
{
    return missingIn(from, dossier, today, {});
}

} // namespace licet
