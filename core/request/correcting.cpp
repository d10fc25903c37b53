#include "request/correcting.h"

#include "history/correction.h"
#include "history/history_query.h"
#include "request/request_writing.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<bool> ledToPresentState(const Database &database, Id<Request> id, qint64 event)
{
    LICET_ASSIGN(const auto changes, changesOf(database, u"request"_s, id.row()));
    const auto led = std::find_if(changes.rbegin(), changes.rend(), [](const RecordChange &change) {
        return change.values.contains(u"state"_s);
    });
    return led != changes.rend() && led->sequence == event;
}

} // namespace

Result<void> correctDay(Database &database, Id<Request> id, qint64 event, QDate happenedOn,
                        const QString &reason, const Stamp &stamp)
{
    if (happenedOn > stamp.happenedOn)
        return Error{ErrorKind::DayInFuture, {}, happenedOn.toString(Qt::ISODate)};
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::ReasonMissing, correctedKind};
    LICET_ASSIGN(const auto transaction, Transaction::begin(database));
    LICET_ASSIGN(const auto before, RecordStore<Request>::get(database, id));
    const auto corrected = eventAt(database, event);
    if (!corrected || corrected->record != u"request" || corrected->recordId != id.row())
        return Error{ErrorKind::NotFound, u"event"_s, QString::number(event)};
    auto after = before;
    LICET_ASSIGN(const bool isPresent, ledToPresentState(database, id, event));
    if (isPresent)
        after.stateSince = happenedOn;
    LICET_TRY(
        rewriteRequest(*transaction, before, after, correctedKind, reason.trimmed(), stamp,
                       {{correctsEventName, event}, {correctedDayName, happenedOn.toString(Qt::ISODate)}}));
    return transaction->commit();
}

} // namespace licet
