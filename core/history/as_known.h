#pragma once

#include "history/record_store.h"

namespace licet {

/// The last state of each record of a table that was entered before `limit`, by id: (id, after).
Result<std::vector<std::pair<qint64, QJsonObject>>>
statesKnownBefore(const Database &database, const QString &record, const QDateTime &limit);

/// The records of a kind as the register knew them just before `limit`, by id: what was entered later is not
/// there, what was removed or changed since is as it was.
template <TableRecord Record>
Result<std::vector<Record>> recordsKnownBefore(const Database &database, const QDateTime &limit)
{
    LICET_ASSIGN(const auto states, statesKnownBefore(database, RecordSql<Record>::table(), limit));
    std::vector<Record> records;
    records.reserve(states.size());
    for (const auto &[id, state] : states) {
        LICET_ASSIGN(auto record, RecordSql<Record>::fromJson(Id<Record>(id), state));
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace licet
