#include "history/history_query.h"
#include "history/record_store.h"
#include "request/asked_in.h"
#include "request/events/events.h"
#include "request/known_day.h"
#include "request/setback.h"

namespace licet::events_of_requests {

using namespace Qt::StringLiterals;

namespace {

void takeAnswer(EventWork &work)
{
    auto &answer = work.after.answer;
    answer = {};
    answer.reference = work.input.reference;
    answer.dated = work.input.dated;
    answer.received = work.stamp.happenedOn;
}

/// Their own last day; it lies not before the day on which they said it.
Result<void> takeReplyBy(EventWork &work)
{
    const auto &by = work.input.replyBy;
    if (by && *by < work.stamp.happenedOn)
        return Error{ErrorKind::ReplyBeforeQuestion, {}, by->toString(Qt::ISODate)};
    work.after.replyBy = by;
    return {};
}

/// Of the last one.
Result<qint64> sequenceOfSending(const EventWork &work)
{
    LICET_ASSIGN(const auto changes, changesOf(work.transaction.database(), RecordRef::of(work.before.id)));
    qint64 last = 0;
    for (const auto &one : changes)
        if (one.kind == RequestEvent::Send)
            last = one.sequence;
    return last;
}

Result<void> addSetback(EventWork &work)
{
    const auto &draft = work.before.draft;
    Setback setback;
    setback.request = work.before.id;
    setback.event = work.event;
    setback.happenedOn = work.stamp.happenedOn;
    setback.reason = work.input.note.trimmed();
    setback.field = work.input.field;
    setback.service = draft.services.empty() ? QString() : draft.services.front().name;
    setback.recipient = draft.recipient.isEmpty() ? work.facts.form.recipient : draft.recipient;
    LICET_ASSIGN([[maybe_unused]] const auto id,
                 RecordStore<Setback>::insert(work.transaction, setback, work.stamp));
    return {};
}

} // namespace

Result<void> receiveAnswer(EventWork &work)
{
    takeAnswer(work);
    LICET_TRY(takeReplyBy(work));
    return {};
}

/// It waits again on whom it waited before: a receipt that was acknowledged stays so.
Result<void> giveInformation(EventWork &work)
{
    const auto by = qMax(work.stamp.happenedOn, work.before.stateSince);
    LICET_ASSIGN(work.after.state, stateAskedIn(work.transaction.database(), work.before.id, by));
    return {};
}

/// Returned as incomplete, or refused on substance: reason and field stay with the request and are kept.
Result<void> keepSetback(EventWork &work)
{
    takeAnswer(work);
    work.after.answer.reason = work.input.note.trimmed();
    work.after.answer.field = work.input.field;
    LICET_TRY(takeReplyBy(work));
    return addSetback(work);
}

/// Declined or reopened: a draft again, with the reason at its field. The day of a signature that was given,
/// or that is past, was the earlier version's.
Result<void> backToDraft(EventWork &work)
{
    auto &day = work.after.draft.signingDate;
    if (work.before.state != RequestState::Finalised || (day && *day < work.stamp.happenedOn))
        day.reset();
    work.after.signatures.clear();
    work.after.reopenedBecause = work.input.note.trimmed();
    work.after.reopenedField = work.input.field;
    return work.event == RequestEvent::Decline ? addSetback(work) : Result<void>();
}

/// No term runs until it is sent again.
Result<void> notDelivered(EventWork &work)
{
    const auto sent = knownSince(work.before);
    if (sent.isValid() && work.stamp.happenedOn < sent) {
        LICET_ASSIGN(const auto event, sequenceOfSending(work));
        return Error{ErrorKind::BeforeLaterEvent, u"request send"_s, sent.toString(Qt::ISODate),
                     QString::number(event)};
    }
    work.after.undeliveredOn = work.stamp.happenedOn;
    return {};
}

} // namespace licet::events_of_requests
