#include "database/content_store.h"
#include "history/record_store.h"
#include "request/events/events.h"
#include "request/request_writing.h"
#include "request/signing.h"

namespace licet::events_of_requests {

using namespace Qt::StringLiterals;

namespace {

Result<Snapshot> versionInForce(const Database &database, Id<Request> id)
{
    LICET_ASSIGN(const auto all, RecordStore<Snapshot>::where(database, u"request_id"_s, id));
    if (all.empty() || all.back().voidedOn)
        return notFinalised(database, id);
    return all.back();
}

} // namespace

Result<void> sign(EventWork &work)
{
    auto &database = work.transaction.database();
    LICET_ASSIGN(const auto version, versionInForce(database, work.before.id));
    LICET_ASSIGN(const auto bytes, readContent(database, version.data));
    LICET_ASSIGN(const auto paper, readJsonBytes<SnapshotContent>(bytes));
    const auto name = work.input.signedBy.trimmed().isEmpty() ? paper.signatory.name : work.input.signedBy;
    LICET_TRY(signsAsPrinted(paper, work.facts, name, work.stamp.happenedOn));
    auto isSigned = version;
    isSigned.signedOn = work.stamp.happenedOn;
    return RecordStore<Snapshot>::update(work.transaction, isSigned, work.stamp, RecordEvent::Signed);
}

} // namespace licet::events_of_requests
