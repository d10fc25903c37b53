#pragma once

#include "history/as_known.h"

namespace licet {

/// Which part of the history is asked; what is not set does not limit it.
struct HistoryLimit
{
    std::optional<QDate> happenedBy;      ///< that day too
    std::optional<QDateTime> knownBefore; ///< that instant not

    [[nodiscard]] bool isSet() const { return happenedBy.has_value() || knownBefore.has_value(); }
    [[nodiscard]] bool holds(const Event &event) const
    {
        return (!happenedBy || event.happenedOn <= *happenedBy) &&
               (!knownBefore || event.enteredAt < *knownBefore);
    }
};

/// The last state of each record of a table within the limit, by id: (id, after). What was removed by then is
/// not there.
Result<std::vector<std::pair<qint64, QJsonObject>>>
statesAsOf(const Database &database, const QString &record, const HistoryLimit &limit);

template <TableRecord Record>
Result<std::vector<Record>> recordsAsOf(const Database &database, const HistoryLimit &limit)
{
    LICET_ASSIGN(const auto states, statesAsOf(database, RecordSql<Record>::table(), limit));
    std::vector<Record> records;
    records.reserve(states.size());
    for (const auto &[id, state] : states) {
        LICET_ASSIGN(auto record, RecordSql<Record>::fromJson(Id<Record>(id), state));
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace licet
