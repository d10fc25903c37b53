#include "review/dossier_revoking.h"

#include "committee/decision_store.h"
#include "history/import_mark.h"
#include "history/revocation.h"
#include "review/written_with.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Error restsOn(const QString &table, const RecordChange &change)
{
    return {ErrorKind::RestsOnEvent, table + u' ' + change.kind.code(), change.told.toString(Qt::ISODate),
            QString::number(change.sequence)};
}

/// A dossier as its changes lead it, one by one.
struct Replayed
{
    QJsonObject state = {};

    /// Whether an event leads from where it stood to what it says.
    Result<bool> goesOn(Id<Decision> id, const RecordChange &change)
    {
        LICET_ASSIGN(const auto from, RecordSql<Decision>::fromJson(id, state));
        for (auto value = change.values.begin(); value != change.values.end(); ++value)
            state.insert(value.key(), value.value());
        const auto kind = change.kind.as<DossierEvent>();
        if (!kind)
            return true;
        LICET_ASSIGN(const auto to, RecordSql<Decision>::fromJson(id, state));
        return stateAfter(from, *kind) == to.state;
    }
};

/// Whether what followed could have happened without it, each from the state that is then there. The newest
/// is named, for whoever goes back begins there.
Result<void> checkReplay(const std::vector<RecordChange> &changes, Id<Decision> id, qint64 event)
{
    // What was noted late stands where it happened, with what followed it behind.
    Replayed with, without;
    bool isBehind = false;
    const RecordChange *resting = nullptr;
    const RecordChange *newest = nullptr;
    for (const auto &one : changes) {
        if (one.begins && one.sequence == event)
            return Error{ErrorKind::StaysAsNoted, codeOf(RecordEvent::Imported)};
        LICET_ASSIGN(const bool happens, with.goesOn(id, one));
        if (one.isOf(event)) {
            isBehind = isBehind || one.sequence == event;
            continue;
        }
        LICET_ASSIGN(const bool stillHappens, without.goesOn(id, one));
        if (!isBehind || one.begins || !one.kind.as<DossierEvent>())
            continue;
        newest = &one;
        if (!resting && happens && !stillHappens)
            resting = &one;
    }
    return resting ? restsOn(u"decision"_s, *newest) : Result<void>();
}

/// An amendment is one of something that was granted.
Result<void> checkAmendments(const Database &database, const DecisionWithSteps &whole, qint64 event)
{
    std::optional<RecordChange> newest;
    for (const auto &step : whole.steps) {
        LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(step.id)));
        for (const auto &one : changes)
            if (one.begins && one.sequence > event && (!newest || newest->sequence < one.sequence))
                newest = one;
    }
    return newest ? restsOn(u"decision_step"_s, *newest) : Result<void>();
}

/// One event of a dossier being told not to have happened, within its transaction.
struct DossierRevoking
{
    Transaction &transaction;
    const Event &event;
    const QString &reason;
    const Stamp &stamp;
    RevokedOfDossier &revoked;
    std::vector<ReviewVerdict> verdicts = {};

    [[nodiscard]] const Database &database() const { return transaction.database(); }

    Result<void> readReview()
    {
        LICET_ASSIGN(const auto review, reviewOpenedWith(database(), event));
        if (!review)
            return {};
        revoked.review = review->id;
        LICET_ASSIGN(verdicts, RecordStore<ReviewVerdict>::where(database(), u"review_id"_s, revoked.review));
        revoked.verdicts = int(verdicts.size());
        int given = 0;
        std::optional<QDate> first;
        for (const auto &one : verdicts)
            if (one.verdict) {
                ++given;
                if (one.givenOn && (!first || *one.givenOn < *first))
                    first = one.givenOn;
            }
        if (given == 0)
            return {};
        return Error{ErrorKind::VerdictGiven,
                     {},
                     first ? first->toString(Qt::ISODate) : QString(),
                     QString::number(given)};
    }

    Result<void> takeReviewBack()
    {
        for (const auto &one : verdicts)
            LICET_TRY(RecordStore<ReviewVerdict>::takeBack(transaction, one, stamp, reason));
        if (!revoked.review.isSet())
            return {};
        LICET_ASSIGN(const auto review, RecordStore<Review>::get(database(), revoked.review));
        return RecordStore<Review>::takeBack(transaction, review, stamp, reason);
    }

    /// What was put right by hand of what the event had said goes with it: a day of filing that was mistyped
    /// is none of a dossier that was never filed.
    Result<void> putRight()
    {
        LICET_ASSIGN(const auto changes, changesOf(database(), event.record));
        const auto own = eventAt(database(), event.sequence);
        if (!own)
            return own.error();
        QJsonObject columns;
        for (const auto &one : changes) {
            const bool isByHand = one.sequence > event.sequence && one.kind == RecordEvent::Changed;
            for (auto value = one.values.begin(); value != one.values.end(); ++value)
                if (own->after.contains(value.key()) && !tellsOfEntering(value.key()) && !isByHand)
                    columns.insert(value.key(), value.value());
        }
        const Id<Decision> id(event.record.id);
        LICET_ASSIGN(const auto before, RecordStore<Decision>::get(database(), id));
        auto json = recordJson(before);
        for (auto value = columns.begin(); value != columns.end(); ++value)
            json.insert(value.key(), value.value());
        LICET_ASSIGN(const auto after, RecordSql<Decision>::fromJson(id, json));
        return correctFacts(transaction, before, after, reason, stamp);
    }

    /// The step that the event completed, or made.
    Result<void> revokeSteps()
    {
        LICET_ASSIGN(const auto steps, stepsWrittenWith(database(), event));
        for (const auto &[step, sequence] : steps)
            LICET_TRY(revokeStep(step, sequence));
        return {};
    }

    Result<void> revokeStep(const DecisionStep &step, qint64 sequence)
    {
        LICET_ASSIGN(const auto changes, changesOf(database(), RecordRef::of(step.id)));
        const auto made = std::find_if(changes.begin(), changes.end(), [&](const RecordChange &one) {
            return one.begins && one.sequence == sequence;
        });
        if (made == changes.end())
            return revokeIn(transaction, step.id, sequence, reason, stamp);
        if (std::all_of(made, changes.end(), [&](const RecordChange &one) { return one.isOf(sequence); }))
            return RecordStore<DecisionStep>::takeBack(transaction, step, stamp, reason);
        // What was written in it since stays.
        auto kept = step;
        const auto own = columnsLastChangedBy(changes, sequence);
        if (own.contains(u"dossier"_s))
            kept.dossier.clear();
        if (own.contains(u"decided_on"_s))
            kept.decidedOn.reset();
        return RecordStore<DecisionStep>::update(transaction, kept, stamp, RecordEvent::Corrected, reason);
    }
};

Result<Event> revocableEvent(const Database &database, Id<Decision> id, qint64 event)
{
    auto found = eventAt(database, event);
    if (!found || found->record != RecordRef::of(id))
        return Error{ErrorKind::NotFound, u"event"_s, QString::number(event)};
    LICET_TRY(checkHappened(database, *found));
    LICET_ASSIGN(const bool brought, isOfImport(database, event));
    if (brought)
        return Error{ErrorKind::StaysAsNoted, codeOf(RecordEvent::Imported)};
    if (!isRevocableOfDossier(found->kind))
        return Error{ErrorKind::StaysAsNoted, found->kind.code(), {}, u"decision"_s};
    return found;
}

} // namespace

bool isRevocableOfDossier(const EventKind &kind)
{
    return kind.as<DossierEvent>().has_value();
}

Result<RevokedOfDossier> revokeEvent(Transaction &transaction, Id<Decision> id, qint64 event,
                                     const QString &reason, const Stamp &stamp)
{
    auto &database = transaction.database();
    LICET_ASSIGN(const auto before, readDecision(database, id));
    LICET_ASSIGN(const auto found, revocableEvent(database, id, event));
    RevokedOfDossier revoked;
    revoked.event = *found.kind.as<DossierEvent>();
    revoked.before = before.decision.state;
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(id)));
    LICET_TRY(checkReplay(changes, id, event));
    if (revoked.event == DossierEvent::Grant)
        LICET_TRY(checkAmendments(database, before, event));
    const auto said = reason.trimmed();
    DossierRevoking work{transaction, found, said, stamp, revoked};
    LICET_TRY(work.readReview());
    // Nobody writes a reason for what cannot be.
    if (said.isEmpty())
        return Error{ErrorKind::ReasonMissing, codeOf(RecordEvent::Corrected)};
    LICET_TRY(work.takeReviewBack());
    LICET_TRY(work.revokeSteps());
    LICET_TRY(revokeIn(transaction, id, event, said, stamp));
    LICET_TRY(work.putRight());
    LICET_ASSIGN(const auto written, readDecision(database, id));
    LICET_ASSIGN(revoked.citing, citingWrongly(database, before, written));
    revoked.state = written.decision.state;
    return revoked;
}

} // namespace licet
