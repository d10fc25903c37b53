#include "history/correction.h"
#include "history/revocation.h"
#include "request/awaited_on.h"
#include "request/event_doer.h"
#include "request/events/electronic_signing.h"
#include "request/events/event_table.h"
#include "request/events/late_entry.h"
#include "request/facts_reader.h"
#include "request/known_day.h"
#include "request/request_store.h"
#include "request/request_writing.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<void> voidPaper(Transaction &transaction, Id<Request> request, const QString &reason,
                       const Stamp &stamp)
{
    LICET_ASSIGN(const auto versions,
                 RecordStore<Snapshot>::where(transaction.database(), u"request_id"_s, request));
    for (auto version : versions) {
        if (version.voidedOn)
            continue;
        version.voidedOn = stamp.happenedOn;
        version.voidedBecause = reason;
        LICET_TRY(RecordStore<Snapshot>::update(transaction, version, stamp, RecordEvent::Voided));
    }
    return {};
}

/// What the event says beside columns.
QJsonObject saidOf(RequestEvent event, const EventInput &input, const Request &after,
                   const EventOutcome &recorded)
{
    QJsonObject said;
    const bool leaves = event == RequestEvent::Send || event == RequestEvent::AnswerInformation;
    if (leaves && input.way)
        said.insert(sentWayName, codeOf(*input.way));
    if (event == RequestEvent::Send && input.original)
        said.insert(originalName, codeOf(*input.original));
    if (event == RequestEvent::Contacted && !input.contacted.trimmed().isEmpty())
        said.insert(contactedName, input.contacted.simplified());
    if (event == RequestEvent::Contacted && input.promisedUntil)
        said.insert(promisedUntilName, input.promisedUntil->toString(Qt::ISODate));
    if (event == RequestEvent::Sign && input.signsInstead)
        said.insert(signedInsteadName, recorded.isEntitled ? u"entitled"_s : u"not-entitled"_s);
    if (bringsNumber(event)) {
        const auto &number =
            event == RequestEvent::Execute ? after.answer.programNumber : input.programNumber;
        if (number || input.usesNoNumber)
            said.insert(broughtNumberName, number ? number->digits() : u""_s);
    }
    if (!recorded.electronicSigners.isEmpty())
        said.insert(electronicSignersName, recorded.electronicSigners.join(u", "_s));
    return said;
}

Result<void> attachFiles(Transaction &transaction, Id<Request> request, const std::vector<NewFile> &files,
                         const Stamp &stamp)
{
    LICET_ASSIGN(const auto event, lastSequence(transaction.database()));
    for (const auto &file : files)
        LICET_TRY(attach(transaction, RecordRef::of(request), file, event, stamp));
    return {};
}

} // namespace

Result<EventOutcome> RequestStore::record(Id<Request> id, RequestEvent event, const EventInput &input,
                                          const Facts &facts, const Stamp &stamp)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(m_database));
    LICET_ASSIGN(auto recorded, record(*transaction, id, event, input, facts, stamp));
    LICET_TRY(transaction->commit());
    return recorded;
}

Result<EventOutcome> RequestStore::record(Transaction &transaction, Id<Request> id, RequestEvent event,
                                          const EventInput &input, const Facts &facts, const Stamp &stamp)
{
    const auto *row = eventRow(event);
    Q_ASSERT(row);
    if (stamp.happenedOn > facts.today)
        return Error{ErrorKind::DayInFuture, {}, stamp.happenedOn.toString(Qt::ISODate)};
    LICET_ASSIGN(const auto before, get(id));
    auto after = before;
    auto then = before;
    LICET_ASSIGN(const auto late, lateEntry(m_database, before, event, stamp.happenedOn));
    if (event == RequestEvent::Contacted) {
        LICET_ASSIGN(then, awaitedOn(m_database, id, stamp.happenedOn));
    } else {
        then = late ? late->then : before;
        LICET_ASSIGN(after, turned(then, event, stamp));
    }
    // Nobody writes a reason for what cannot be.
    if (needsReason(event, then, input) && input.note.trimmed().isEmpty())
        return Error{ErrorKind::ReasonMissing, codeOf(event)};
    EventOutcome recorded;
    EventWork work{event, transaction, late ? then : before, then, after, input, facts, stamp, recorded};
    LICET_TRY(row->record(work));
    LICET_TRY(dropAutosaved(transaction, id));
    auto said = saidOf(event, input, after, recorded);
    if (late) {
        LICET_TRY(checkFollowed(*late, after));
        const auto place = saidLate(*late, after);
        for (auto value = place.begin(); value != place.end(); ++value)
            said.insert(value.key(), value.value());
        after = before;
    }
    LICET_ASSIGN(const auto untilThen,
                 saidOfEarlierLetter(m_database, event, before, after, stamp.happenedOn));
    for (auto value = untilThen.begin(); value != untilThen.end(); ++value)
        said.insert(value.key(), value.value());
    LICET_TRY(rewriteRequest(transaction, before, after, event, input.note.trimmed(), stamp, said,
                             doerOf(event, late ? then : before, input, facts)));
    LICET_TRY(attachFiles(transaction, id, input.files, stamp));
    if (row->voidsPaper)
        LICET_TRY(voidPaper(transaction, id, input.note.trimmed(), stamp));
    recorded.state = after.state;
    if (stamp.happenedOn < knownSince(before))
        recorded.earlierThan = before.stateSince;
    return recorded;
}

Result<void> RequestStore::remark(Id<Request> id, RecordEvent kind, const EventInput &input,
                                  std::optional<qint64> about, const Stamp &stamp)
{
    if (input.note.trimmed().isEmpty() && input.files.empty())
        return Error{ErrorKind::ReasonMissing, codeOf(kind)};
    LICET_ASSIGN(const auto transaction, Transaction::begin(m_database));
    LICET_ASSIGN(const auto request, get(id));
    auto after = recordJson(request);
    if (about) {
        const auto event = eventAt(m_database, *about);
        if (!event || event->record != RecordRef::of(id))
            return Error{ErrorKind::NotFound, u"event"_s, QString::number(*about)};
        LICET_TRY(checkHappened(m_database, *event));
        after.insert(correctsEventName, *about);
    }
    for (const auto &file : input.files)
        if (file.role == AttachmentRole::SignedForm)
            LICET_TRY(events_of_requests::checkSignedForm(m_database, id, file, input.readSignatures));
    LICET_TRY(appendEvent(
        *transaction, EventDraft{RecordRef::of(id), kind, recordJson(request), after, input.note.trimmed()},
        stamp));
    LICET_TRY(attachFiles(*transaction, id, input.files, stamp));
    return transaction->commit();
}

Result<void> RequestStore::ask(Id<Request> id, const Question &question, const Stamp &stamp)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(m_database));
    LICET_ASSIGN(const auto before, get(id));
    auto after = before;
    after.question = question;
    LICET_TRY(rewriteRequest(*transaction, before, after,
                             question.isPending() ? RecordEvent::Asked : RecordEvent::Answered, question.text,
                             stamp));
    return transaction->commit();
}

Result<void> RequestStore::answerQuestion(Id<Request> id, const EventInput &input, const Stamp &stamp)
{
    if (input.note.trimmed().isEmpty() && input.files.empty())
        return Error{ErrorKind::ReasonMissing, codeOf(RecordEvent::Answered)};
    LICET_ASSIGN(const auto transaction, Transaction::begin(m_database));
    LICET_ASSIGN(const auto before, get(id));
    if (!before.question.isPending())
        return Error{ErrorKind::NotFound, u"question"_s, before.number};
    auto after = before;
    after.question.answeredOn = stamp.happenedOn;
    LICET_TRY(
        rewriteRequest(*transaction, before, after, RecordEvent::Answered, input.note.trimmed(), stamp));
    LICET_TRY(attachFiles(*transaction, id, input.files, stamp));
    return transaction->commit();
}

Result<void> RequestStore::turnBack(Id<Request> id, RequestEvent event, const QString &reason,
                                    const QString &field, const Stamp &stamp)
{
    LICET_ASSIGN(const auto request, get(id));
    LICET_ASSIGN(const auto facts, readFacts(m_database, request.draft, stamp.happenedOn, id));
    EventInput input;
    input.note = reason;
    input.field = field;
    LICET_ASSIGN([[maybe_unused]] const auto recorded, record(id, event, input, facts, stamp));
    return {};
}

} // namespace licet
