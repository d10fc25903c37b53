#pragma once

#include "history/record_fold.h"
#include "history/record_store.h"

namespace licet {

/// Which part of the history is asked; what is not set does not limit it. Without either it is the row (the
/// fold by sequence), with a day as it was by that day's end, with an instant as the register knew it.
struct HistoryLimit
{
    std::optional<QDate> happenedBy;      ///< that day too
    std::optional<QDateTime> knownBefore; ///< that instant not
    Beginning beginning = Beginning::OnItsDay;

    [[nodiscard]] bool isSet() const { return happenedBy.has_value() || knownBefore.has_value(); }
};

/// The last event that was entered before an instant (not set: the last one); 0 when there is none. What was
/// known is a beginning of the history, whatever the clocks said: a clock set back makes nothing known
/// earlier.
Result<qint64> lastKnown(const Database &database, const std::optional<QDateTime> &knownBefore);

/// How many events the history had when this was its head, not long before a record's first event; 0 where it
/// never was.
Result<qint64> eventsBefore(const Database &database, const RecordRef &record, const QByteArray &head);

/// The columns of each record of a table within the limit, by id. What was removed by then is not there.
Result<std::vector<std::pair<qint64, QJsonObject>>> statesAsOf(const Database &database, RecordKind kind,
                                                               const HistoryLimit &limit);
/// Of one record; empty when it is not there.
Result<QJsonObject> stateAsOf(const Database &database, const RecordRef &record, const HistoryLimit &limit);
/// Just before an event, by the table as the event names it: it may be one that this version does not know.
Result<QJsonObject> stateBefore(const Database &database, const QString &table, qint64 id, qint64 sequence,
                                const HistoryLimit &limit = {});
/// One record as it stood by the end of its events, each by its sequence: as it was known then, on the day of
/// entering. What is told for a later day stands there from the first event on that was entered by then,
/// whatever record that is about. Empty where it was removed.
Result<std::vector<std::pair<qint64, QJsonObject>>> statesWhenEntered(const Database &database,
                                                                      const RecordRef &record);
/// The day, or a later one on which something happened to the record: for what is only learnt on the way, and
/// must not be refused for its day.
Result<QDate> dayAfterAll(const Database &database, const RecordRef &record, QDate day);
/// The whole history of one record, by sequence.
Result<std::vector<RecordChange>> changesOf(const Database &database, const RecordRef &record);

/// As the record stands without one of its events.
Result<QJsonObject> stateWithout(const Database &database, const RecordRef &record, qint64 event);

template <TableRecord Record>
Result<std::vector<Record>> recordsAsOf(const Database &database, const HistoryLimit &limit)
{
    LICET_ASSIGN(const auto states, statesAsOf(database, recordKindOf<Record>(), limit));
    std::vector<Record> records;
    records.reserve(states.size());
    for (const auto &[id, state] : states) {
        LICET_ASSIGN(auto record, RecordSql<Record>::fromJson(Id<Record>(id), state));
        records.push_back(std::move(record));
    }
    return records;
}

/// NotFound when it was not there.
template <TableRecord Record>
Result<Record> recordAsOf(const Database &database, Id<Record> id, const HistoryLimit &limit)
{
    LICET_ASSIGN(const auto state, stateAsOf(database, RecordRef::of(id), limit));
    if (state.isEmpty())
        return Error{ErrorKind::NotFound, RecordSql<Record>::table(), QString::number(id.row())};
    return RecordSql<Record>::fromJson(id, state);
}

} // namespace licet
