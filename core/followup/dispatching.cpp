#include "followup/dispatching.h"

#include "history/record_store.h"
#include "request/facts_reader.h"
#include "request/request_store.h"

namespace licet {

namespace {

/// What was written to be sent goes with the event, and waits no more.
Result<EventOutcome> recordOne(Transaction &transaction, Id<Request> id, RequestEvent event, EventInput said,
                               QDate today, const Stamp &stamp)
{
    auto &database = transaction.database();
    LICET_ASSIGN(const auto request, RecordStore<Request>::get(database, id));
    LICET_ASSIGN(const auto facts, readFacts(database, request.draft, today, id));
    if (event == RequestEvent::Send) {
        LICET_ASSIGN(const auto letters, writtenLetters(database, id, DispatchKind::Send));
        said.files.insert(said.files.begin(), letters.begin(), letters.end());
    }
    LICET_ASSIGN(auto recorded, RequestStore(database).record(transaction, id, event, said, facts, stamp));
    if (event == RequestEvent::Send)
        LICET_TRY(dropWritten(transaction, id, DispatchKind::Send, stamp));
    return recorded;
}

std::vector<Id<Request>> requestsOf(const WaitingDispatch &waiting)
{
    std::vector<Id<Request>> ids;
    for (const auto &one : waiting.all)
        ids.push_back(one.request);
    return ids;
}

} // namespace

Result<void> keepWritten(Database &database, const std::vector<Outgoing> &outgoing, const Stamp &stamp)
{
    return writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        for (const auto &one : outgoing)
            LICET_TRY(keepWritten(transaction, one, stamp));
        return {};
    });
}

Result<std::vector<EventOutcome>> recordTogether(Database &database, const std::vector<Id<Request>> &requests,
                                                 RequestEvent event, const EventInput &said, QDate today,
                                                 const Stamp &stamp, Id<Request> *stoppedAt)
{
    std::vector<EventOutcome> all;
    LICET_TRY(writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        for (const auto id : requests) {
            if (stoppedAt)
                *stoppedAt = id;
            LICET_ASSIGN(auto one, recordOne(transaction, id, event, said, today, stamp));
            all.push_back(std::move(one));
        }
        if (stoppedAt)
            *stoppedAt = {};
        return {};
    }));
    return all;
}

Result<std::vector<EventOutcome>> recordLeft(Database &database, const WaitingDispatch &waiting, QDate today,
                                             const Stamp &stamp, Again again, std::optional<LeavingWay> way,
                                             std::optional<OriginalPlace> original)
{
    EventInput said;
    said.way = way;
    said.original = original;
    const auto ids = requestsOf(waiting);
    if (waiting.first.kind == DispatchKind::Send)
        return recordTogether(database, ids, RequestEvent::Send, said, today, stamp);
    const auto chased = writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        for (const auto id : ids)
            LICET_TRY(recordChase(transaction,
                                  {{}, id, stamp.happenedOn, waiting.first.way, waiting.first.recipient}, {},
                                  {}, stamp, again));
        return {};
    });
    LICET_TRY(chased);
    return std::vector<EventOutcome>();
}

Result<void> dropWaiting(Database &database, const WaitingDispatch &waiting, const Stamp &stamp)
{
    return writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        for (const auto id : requestsOf(waiting))
            LICET_TRY(dropWritten(transaction, id, waiting.first.kind, stamp));
        return {};
    });
}

} // namespace licet
