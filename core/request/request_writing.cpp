#include "request/request_writing.h"

#include "base/brussels_day.h"
#include "history/revocation.h"
#include "institution/forerunner.h"
#include "request/known_day.h"
#include "request/request_name.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// The institution to which another number is told for a day that has not come when last something was noted.
Result<Id<Institution>> stillNumbered(const Database &database, const KboNumber &number)
{
    LICET_ASSIGN(const auto known, institutionNumbered(database, number));
    if (!known || !known->until)
        return Id<Institution>();
    LICET_ASSIGN(const auto last, lastSequence(database));
    LICET_ASSIGN(const auto event, eventAt(database, last));
    return brusselsDay(event.enteredAt) < *known->until ? known->institution.id : Id<Institution>();
}

Result<void> writeRequest(Transaction &transaction, const Request &before, Request after,
                          const EventKind &eventKind, const QString &note, const Stamp &stamp,
                          const QJsonObject &also, const QString &doneBy, const QStringList &restated)
{
    after.revision = before.revision + 1;
    after.changedAt = stamp.enteredAt;
    after.excerpt = excerptOf(after.draft);
    LICET_ASSIGN(Statement statement, updateStatement(transaction.database(), before, after,
                                                      u" AND state = :from AND revision = :seen"_s));
    statement.bind(u"from"_s, before.state).bind(u"seen"_s, before.revision);
    LICET_TRY(statement.run());
    if (statement.changedRows() != 1)
        return Error{ErrorKind::ChangedMeanwhile, u"request"_s, codedName(before)};
    auto left = recordJson(after);
    for (auto value = also.begin(); value != also.end(); ++value)
        left.insert(value.key(), value.value());
    return appendEvent(
        transaction,
        EventDraft{RecordRef::of(before.id), eventKind, jsonWithout(before, restated), left, note, doneBy},
        stamp);
}

} // namespace

Result<void> rewriteRequest(Transaction &transaction, const Request &before, Request after,
                            const EventKind &eventKind, const QString &note, const Stamp &stamp,
                            const QJsonObject &also, const QString &doneBy, const QStringList &restated)
{
    if (after.state != before.state && !leadsTo(before.state, after.state))
        return Error{ErrorKind::StateForbids, eventKind.code(), codeOf(before.state)};
    if (after.draft != before.draft && !mayBeWritten(before) && !mayBeWritten(after))
        return Error{ErrorKind::StateForbids, u"save"_s, codeOf(before.state)};
    return writeRequest(transaction, before, std::move(after), eventKind, note, stamp, also, doneBy,
                        restated);
}

Result<void> replayRequest(Transaction &transaction, const Request &before, Request after, qint64 event,
                           const QString &reason, const Stamp &stamp)
{
    return writeRequest(transaction, before, std::move(after), RecordEvent::Corrected, reason, stamp,
                        saidOfRevocation(event), {}, {});
}

Result<void> relinkRequest(Transaction &transaction, const Request &request, const EventKind &eventKind,
                           const Stamp &stamp)
{
    LICET_ASSIGN(const auto before, RecordStore<Request>::get(transaction.database(), request.id));
    auto after = before;
    after.copiedFrom = request.copiedFrom;
    after.preparedFrom = request.preparedFrom;
    after.project = request.project;
    if (after == before)
        return {};
    LICET_ASSIGN(Statement statement, updateStatement(transaction.database(), before, after));
    LICET_TRY(statement.run());
    return appendEvent(transaction,
                       EventDraft{RecordRef::of(before.id), eventKind, recordJson(before), recordJson(after)},
                       stamp);
}

bool mayBeWritten(const Request &request)
{
    if (request.state == RequestState::Draft)
        return true;
    return request.origin == RequestOrigin::Outside && request.number.isEmpty() && isOpen(request.state);
}

Error forbidden(RequestState state, RequestEvent event)
{
    QStringList possible;
    for (const auto &transition : transitions)
        if (transition.from == state && transition.event != RequestEvent::Contacted &&
            transition.event != event && !possible.contains(codeOf(transition.event)))
            possible << codeOf(transition.event);
    return {ErrorKind::StateForbids, codeOf(event), codeOf(state), possible.join(u", "_s)};
}

Result<Request> turned(const Request &before, RequestEvent event, const Stamp &stamp)
{
    const auto next = stateAfter(before, event);
    if (!next)
        return forbidden(before.state, event);
    auto after = before;
    if (isBesideState(event))
        return after;
    after.state = *next;
    // What they asked back by a day is due until it leaves again.
    if (!isBeforeSending(*next))
        after.replyBy.reset();
    after.undeliveredOn.reset();
    after.letterAwaitedSince.reset();
    after.stateSince = stamp.happenedOn;
    if (isDayUnknown(before))
        after.question.answeredOn = stamp.happenedOn;
    return after;
}

Error notFinalised(const Database &database, Id<Request> id)
{
    const auto request = RecordStore<Request>::get(database, id);
    if (!request)
        return request.error();
    Error error{ErrorKind::NotFinalised, u"request"_s, codedName(*request)};
    if (request->state == RequestState::Draft)
        return error;
    const auto versions = RecordStore<Snapshot>::where(database, u"request_id"_s, id);
    if (!versions)
        return versions.error();
    if (!versions->empty()) {
        error.kind = ErrorKind::VersionsVoid;
        error.hint = QString::number(versions->back().version);
        return error;
    }
    if (request->state == RequestState::Finalised)
        error.kind = ErrorKind::FormToRenew;
    // A draft that was withdrawn never had one.
    else if (request->version > 0 || request->origin != RequestOrigin::Own)
        error.kind = ErrorKind::FormNotHere;
    return error;
}

Result<Id<Institution>> institutionOf(const Database &database, const QString &kbo)
{
    const auto number = KboNumber::parse(kbo);
    if (!number)
        return Id<Institution>();
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT id FROM institution WHERE kbo = :kbo"_s));
    statement.bind(u"kbo"_s, *number);
    LICET_ASSIGN(const bool found, statement.next());
    if (!found)
        return stillNumbered(database, *number);
    LICET_ASSIGN(const auto id, statement.read<Id<Institution>>(0));
    statement.finish();
    return id;
}

Result<Id<Institution>> institutionWith(const Database &database, const Request &request, const Draft &draft)
{
    if (request.numberSerial && request.institution.isSet())
        return request.institution;
    return institutionOf(database, draft.institution);
}

Result<void> checkSeries(const Database &database, const Request &request, const Draft &draft)
{
    LICET_ASSIGN(const auto holder, institutionWith(database, request, draft));
    LICET_ASSIGN(const auto named, institutionOf(database, draft.institution));
    if (!named.isSet() || named == holder)
        return {};
    LICET_ASSIGN(const auto institution, RecordStore<Institution>::get(database, holder));
    return Error{ErrorKind::NumberStays, institution.name, request.number};
}

Result<void> dropAutosaved(Transaction &transaction, Id<Request> request)
{
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(transaction.database(), u"DELETE FROM kept_typing WHERE request_id = :request"_s));
    statement.bind(u"request"_s, request);
    return statement.run();
}

} // namespace licet
