#include "review/dossier_correcting.h"

#include "committee/decision_store.h"
#include "committee/step_days.h"
#include "files/attachment.h"
#include "history/noted_late.h"
#include "history/revocation.h"
#include "review/cited_number.h"
#include "review/dossier_events.h"
#include "review/written_with.h"

#include <algorithm>
#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// As last put right.
QDate dayNow(const std::vector<Event> &trail, const Event &event)
{
    return asCorrected(trail, event).happenedOn.value_or(event.happenedOn);
}

/// It stays between what led to it and what followed it, where it stood there. What was noted late stands
/// where it happened.
Result<void> checkOrder(const Database &database, const std::vector<Event> &trail, const Event &event,
                        QDate day)
{
    const auto named = [](const RecordChange &one) { return u"decision "_s + one.kind.code(); };
    LICET_ASSIGN(const auto changes, changesOf(database, event.record));
    bool followed = false;
    for (const auto &one : changes) {
        followed = followed || one.sequence == event.sequence;
        if (!one.kind.as<DossierEvent>() || one.sequence == event.sequence)
            continue;
        const auto isInOrder = [&](QDate its) { return followed ? its <= one.told : one.told <= its; };
        // The committee can be contacted twice, in whatever order; and what was noted out of it stays so.
        const bool isBeside = one.kind == DossierEvent::Contacted && event.kind == DossierEvent::Contacted;
        if (isBeside || isInOrder(day) || !isInOrder(dayNow(trail, event)))
            continue;
        return Error{followed ? ErrorKind::AfterWhatFollowed : ErrorKind::BeforeWhatLed,
                     u"decision "_s + event.kind.code(), day.toString(Qt::ISODate),
                     named(one) + u' ' + one.told.toString(Qt::ISODate)};
    }
    return {};
}

/// A dossier number that came with an event: as it was noted first, and by which event of which step.
struct BroughtReference
{
    QString number;
    Id<DecisionStep> step = {}; ///< not set where only the event tells of it
    qint64 sequence = 0;
};

/// As an event wrote it in a step; empty where it wrote none.
Result<QString> writtenInStep(const Database &database, Id<DecisionStep> step, qint64 sequence)
{
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(step)));
    for (const auto &one : changes)
        if (one.sequence == sequence)
            return one.values.value(u"dossier"_s).toString();
    return QString();
}

Result<BroughtReference> cameWith(const Database &database, const Event &event)
{
    const auto kind = event.kind.as<DossierEvent>();
    if (!kind || !mayBringReference(*kind))
        return BroughtReference();
    LICET_ASSIGN(const auto steps, stepsWrittenWith(database, event));
    for (const auto &[step, sequence] : steps) {
        LICET_ASSIGN(const auto number, writtenInStep(database, step.id, sequence));
        if (!number.isEmpty())
            return BroughtReference{number, step.id, sequence};
    }
    return BroughtReference{event.after.value(broughtReferenceName).toString()};
}

/// One that was typed in the dossier belongs to its filing, where no event brought any.
Result<BroughtReference> typedBeforeFiling(const Database &database, const Event &event)
{
    const auto trail = events(database, std::numeric_limits<int>::max(), event.record);
    if (!trail)
        return trail.error();
    for (const auto &one : *trail) {
        LICET_ASSIGN(const auto other, cameWith(database, one));
        if (!other.number.isEmpty() && !revocationOf(*trail, one.sequence))
            return BroughtReference();
    }
    LICET_ASSIGN(const auto whole, readDecision(database, Id<Decision>(event.record.id)));
    if (whole.steps.empty() || whole.steps.front().dossier.isEmpty())
        return BroughtReference();
    const auto step = whole.steps.front().id;
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(step)));
    const auto last = std::find_if(changes.rbegin(), changes.rend(),
                                   [](const RecordChange &one) { return one.values.contains(u"dossier"_s); });
    if (last == changes.rend())
        return BroughtReference();
    const auto sequence = last->corrects > 0 ? last->corrects : last->sequence;
    LICET_ASSIGN(const auto number, writtenInStep(database, step, sequence));
    return BroughtReference{number, step, sequence};
}

Result<BroughtReference> broughtBy(const Database &database, const Event &event)
{
    LICET_ASSIGN(auto brought, cameWith(database, event));
    return brought.number.isEmpty() && event.kind == DossierEvent::File ? typedBeforeFiling(database, event)
                                                                        : brought;
}

/// The right number in the step that bears the wrong one, unless that was noted otherwise since.
Result<void> putReference(Transaction &transaction, const BroughtReference &brought, const QString &right,
                          const QString &reason, const Stamp &stamp)
{
    if (!brought.step.isSet())
        return {};
    const auto &database = transaction.database();
    LICET_ASSIGN(const auto step, RecordStore<DecisionStep>::get(database, brought.step));
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(step.id)));
    CorrectedRecord<DecisionStep> corrected{step, {}};
    // It holds until the later one, and again where that one did not come.
    if (!columnsLastChangedBy(changes, brought.sequence).contains(u"dossier"_s))
        return writeCorrection(transaction, step, corrected, brought.sequence, {}, reason, stamp,
                               saidUntilThen({{u"dossier"_s, right}}));
    corrected.after.dossier = right;
    return writeCorrection(transaction, step, corrected, brought.sequence, {}, reason, stamp);
}

/// What the event wrote in other records, moved to the right day with it.
struct DayMoving
{
    Transaction &transaction;
    const Event &event;
    QDate day;
    const QString &reason;
    const Stamp &stamp;

    template <TableRecord Record>
    Result<void> move(const Record &before, qint64 sequence) const
    {
        LICET_ASSIGN(const auto corrected,
                     CorrectedRecord<Record>::of(transaction.database(), before, sequence, day));
        return writeCorrection(transaction, before, corrected, sequence, day, reason, stamp);
    }

    /// Those that were added with the event.
    template <TableRecord Record>
    Result<void> moveAdded(const std::vector<Record> &records) const
    {
        for (const auto &one : records) {
            LICET_ASSIGN(const auto sequence, enteredWith(transaction.database(), event,
                                                          RecordRef::of(one.id), {RecordEvent::Added}));
            if (sequence)
                LICET_TRY(move(one, *sequence));
        }
        return {};
    }

    Result<void> moveAll() const
    {
        const auto &database = transaction.database();
        LICET_ASSIGN(const auto steps, stepsWrittenWith(database, event));
        for (const auto &[step, sequence] : steps)
            LICET_TRY(move(step, sequence));
        LICET_ASSIGN(const auto files, RecordStore<Attachment>::where(database, u"event"_s, event.sequence));
        LICET_TRY(moveAdded(files));
        LICET_ASSIGN(const auto review, reviewOpenedWith(database, event));
        if (!review)
            return {};
        LICET_TRY(moveAdded(std::vector{*review}));
        LICET_ASSIGN(const auto verdicts,
                     RecordStore<ReviewVerdict>::where(database, u"review_id"_s, review->id));
        return moveAdded(verdicts);
    }
};

QJsonObject saidBy(const EventCorrection &correction)
{
    QJsonObject said;
    if (correction.way)
        said.insert(correctedWayName, codeOf(*correction.way));
    if (!correction.reference.isEmpty())
        said.insert(correctedReferenceName, correction.reference.trimmed());
    if (!correction.contacted.isEmpty())
        said.insert(correctedContactName, correction.contacted.simplified());
    if (correction.promisedUntil)
        said.insert(correctedPromiseName, correction.promisedUntil->toString(Qt::ISODate));
    return said;
}

/// Nothing is promised before one spoke.
Result<void> checkPromise(const std::vector<Event> &trail, const Event &event,
                          const EventCorrection &correction)
{
    const auto believed = asCorrected(trail, event);
    const auto day = correction.happenedOn ? correction.happenedOn : believed.happenedOn;
    const auto promised = correction.promisedUntil ? correction.promisedUntil : believed.promisedUntil;
    if (event.kind == DossierEvent::Contacted && day && promised && *promised < *day)
        return Error{ErrorKind::PromiseBeforeContact, {}, promised->toString(Qt::ISODate)};
    return {};
}

/// What was promised counts where nothing happened since.
Result<void> putPromise(const Database &database, CorrectedRecord<Decision> &corrected, qint64 event,
                        QDate promised)
{
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(corrected.after.id)));
    if (columnsLastChangedBy(changes, event).contains(u"promised_until"_s))
        corrected.after.promisedUntil = promised;
    return {};
}

Result<void> checkWritten(const Database &database, Id<Decision> id, QDate today)
{
    LICET_ASSIGN(const auto written, readDecision(database, id));
    const auto fit = checkStepDays(written, today);
    // A sentence names the days, not where they stand in a file.
    return fit ? Result<void>() : Error{fit.error().kind, {}, fit.error().value, fit.error().hint};
}

} // namespace

Correctable correctableOfDossier(const EventKind &kind)
{
    const auto event = kind.as<DossierEvent>();
    Correctable possible;
    possible.day = event.has_value();
    possible.way = event && leaves(*event);
    possible.contact = event == DossierEvent::Contacted;
    possible.reference = event && mayBringReference(*event);
    return possible;
}

Result<QString> referenceBroughtBy(const Database &database, const Event &event)
{
    LICET_ASSIGN(const auto brought, broughtBy(database, event));
    return brought.number;
}

Result<Citing> correctEvent(Transaction &transaction, Id<Decision> id, qint64 event,
                            const EventCorrection &correction, const QString &reason, const Stamp &stamp)
{
    const auto &database = transaction.database();
    LICET_ASSIGN(const auto whole, readDecision(database, id));
    const auto &before = whole.decision;
    const auto found = eventAt(database, event);
    if (!found || found->record != RecordRef::of(id))
        return Error{ErrorKind::NotFound, u"event"_s, QString::number(event)};
    LICET_TRY(checkHappened(database, *found));
    LICET_ASSIGN(const auto brought, broughtBy(database, *found));
    auto possible = correctableOfDossier(found->kind);
    possible.reference = !brought.number.isEmpty();
    LICET_TRY(checkPossible(possible, *found, correction, stamp));
    const auto said = reason.trimmed();
    // Nobody writes a reason for what cannot be.
    if (said.isEmpty())
        return Error{ErrorKind::ReasonMissing, codeOf(RecordEvent::Corrected)};
    CorrectedRecord<Decision> corrected{before, {}};
    LICET_ASSIGN(const auto trail, events(database, std::numeric_limits<int>::max(), RecordRef::of(id)));
    LICET_TRY(checkPromise(trail, *found, correction));
    if (const auto day = correction.happenedOn) {
        LICET_TRY(checkOrder(database, trail, *found, *day));
        LICET_ASSIGN(corrected, CorrectedRecord<Decision>::of(database, before, event, *day));
        LICET_TRY((DayMoving{transaction, *found, *day, said, stamp}.moveAll()));
    }
    if (correction.promisedUntil)
        LICET_TRY(putPromise(database, corrected, event, *correction.promisedUntil));
    auto tells = saidBy(correction);
    if (const auto right = correction.reference.trimmed(); !right.isEmpty()) {
        LICET_TRY(putReference(transaction, brought, right, said, stamp));
        if (asCorrected(trail, *found).reference.isEmpty())
            tells.insert(broughtReferenceName, brought.number);
    }
    LICET_TRY(
        writeCorrection(transaction, before, corrected, event, correction.happenedOn, said, stamp, tells));
    LICET_TRY(checkWritten(database, id, stamp.happenedOn));
    LICET_ASSIGN(const auto written, readDecision(database, id));
    return citingWrongly(database, whole, written);
}

Result<Citing> correctEvent(Database &database, Id<Decision> id, qint64 event,
                            const EventCorrection &correction, const QString &reason, const Stamp &stamp)
{
    Citing citing;
    LICET_TRY(writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        LICET_ASSIGN(citing, correctEvent(transaction, id, event, correction, reason, stamp));
        return {};
    }));
    return citing;
}

Result<Citing> foretellCorrection(Database &database, Id<Decision> id, qint64 event,
                                  const EventCorrection &correction, const Stamp &stamp)
{
    const auto transaction = Transaction::begin(database, Telling::Quiet);
    return transaction ? correctEvent(**transaction, id, event, correction, u"foretold"_s, stamp)
                       : Result<Citing>(transaction.error());
}

} // namespace licet
