#pragma once

#include "database/database.h"

#include <QJsonObject>

#include <functional>
#include <set>

namespace licet {

/// One event as far as it says what happened to which record.
struct RecordedChange
{
    qint64 sequence = 0;
    QString record; ///< table name
    qint64 recordId = 0;
    bool hasPayload = false; ///< else `before` and `after` were left out or erased
    QJsonObject before;      ///< of schema 2 only what leads to other records: `record` and the ids
    QJsonObject after;
};

/// Goes over the whole history, oldest first, one event in memory at a time. Corrupt.
Result<void> walkHistory(const Database &database, const std::function<void(const RecordedChange &)> &visit);
/// Events of schema 2 that say everything in their header, so that there is nothing of them to leave out.
Result<std::set<qint64>> eventsWithoutPayload(const Database &database);

} // namespace licet
