#include "review/dossier_correcting.h"

#include "committee/decision_store.h"
#include "committee/step_days.h"
#include "files/attachment.h"
#include "history/revocation.h"
#include "review/dossier_events.h"
#include "review/written_with.h"

#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkPossible(const Event &event, const EventCorrection &correction, const Stamp &stamp)
{
    const auto possible = correctableOfDossier(event.kind);
    const auto unless = [&](bool isPossible, bool isAsked, const char *what) -> Result<void> {
        if (isAsked && !isPossible)
            return Error{ErrorKind::NotOfThisEvent, QString::fromLatin1(what), event.kind.code()};
        return {};
    };
    LICET_TRY(unless(possible.day, correction.happenedOn.has_value(), "day"));
    LICET_TRY(unless(possible.doer, !correction.doneBy.isEmpty(), "person"));
    LICET_TRY(unless(possible.number, correction.saysNumber(), "number"));
    LICET_TRY(unless(possible.reference, !correction.reference.isEmpty(), "reference"));
    LICET_TRY(unless(possible.contact, !correction.contacted.isEmpty(), "contact"));
    LICET_TRY(unless(possible.contact, correction.promisedUntil.has_value(), "promise"));
    LICET_TRY(unless(possible.way, correction.way.has_value(), "way"));
    LICET_TRY(unless(possible.original, correction.original.has_value(), "original"));
    LICET_TRY(unless(possible.replyBy, correction.replyBy.has_value(), "reply-by"));
    if (correction.happenedOn && *correction.happenedOn > stamp.happenedOn)
        return Error{ErrorKind::DayInFuture, {}, correction.happenedOn->toString(Qt::ISODate)};
    return {};
}

/// As last put right.
QDate dayNow(const std::vector<Event> &trail, const Event &event)
{
    return asCorrected(trail, event).happenedOn.value_or(event.happenedOn);
}

/// It stays between what led to it and what followed it, where it stood there.
Result<void> checkOrder(const std::vector<Event> &trail, const Event &event, QDate day)
{
    const auto named = [](const Event &one) { return u"decision "_s + one.kind.code(); };
    for (const auto &one : trail) {
        if (!one.kind.as<DossierEvent>() || one.sequence == event.sequence ||
            revocationOf(trail, one.sequence))
            continue;
        const auto other = dayNow(trail, one);
        const bool followed = one.sequence > event.sequence;
        const auto isInOrder = [&](QDate its) { return followed ? its <= other : other <= its; };
        // The committee can be contacted twice, in whatever order; and what was noted late stays late.
        const bool isBeside = one.kind == DossierEvent::Contacted && event.kind == DossierEvent::Contacted;
        if (isBeside || isInOrder(day) || !isInOrder(dayNow(trail, event)))
            continue;
        return Error{followed ? ErrorKind::AfterWhatFollowed : ErrorKind::BeforeWhatLed, named(event),
                     day.toString(Qt::ISODate), named(one) + u' ' + other.toString(Qt::ISODate)};
    }
    return {};
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
    return possible;
}

Result<void> correctEvent(Transaction &transaction, Id<Decision> id, qint64 event,
                          const EventCorrection &correction, const QString &reason, const Stamp &stamp)
{
    const auto &database = transaction.database();
    LICET_ASSIGN(const auto before, RecordStore<Decision>::get(database, id));
    const auto found = eventAt(database, event);
    if (!found || found->record != RecordRef::of(id))
        return Error{ErrorKind::NotFound, u"event"_s, QString::number(event)};
    LICET_TRY(checkHappened(database, *found));
    LICET_TRY(checkPossible(*found, correction, stamp));
    const auto said = reason.trimmed();
    // Nobody writes a reason for what cannot be.
    if (said.isEmpty())
        return Error{ErrorKind::ReasonMissing, codeOf(RecordEvent::Corrected)};
    CorrectedRecord<Decision> corrected{before, {}};
    LICET_ASSIGN(const auto trail, events(database, std::numeric_limits<int>::max(), RecordRef::of(id)));
    LICET_TRY(checkPromise(trail, *found, correction));
    if (const auto day = correction.happenedOn) {
        LICET_TRY(checkOrder(trail, *found, *day));
        LICET_ASSIGN(corrected, CorrectedRecord<Decision>::of(database, before, event, *day));
        LICET_TRY((DayMoving{transaction, *found, *day, said, stamp}.moveAll()));
    }
    if (correction.promisedUntil)
        LICET_TRY(putPromise(database, corrected, event, *correction.promisedUntil));
    LICET_TRY(writeCorrection(transaction, before, corrected, event, correction.happenedOn, said, stamp,
                              saidBy(correction)));
    return checkWritten(database, id, stamp.happenedOn);
}

Result<void> correctEvent(Database &database, Id<Decision> id, qint64 event,
                          const EventCorrection &correction, const QString &reason, const Stamp &stamp)
{
    return writeTogether(database, [&](Transaction &transaction) {
        return correctEvent(transaction, id, event, correction, reason, stamp);
    });
}

} // namespace licet
