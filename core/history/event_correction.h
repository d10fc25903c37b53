#pragma once

#include "history/correction.h"
#include "history/history_query.h"
#include "history/record_store.h"

#include <functional>

namespace licet {

// An event stays as it was entered. That it happened on another day is an event of its own, "corrected",
// which counts from that day; the columns that hold the day go with it.

/// The columns of a record that one of its events, or a correction of it, was the last to change.
QStringList columnsLastChangedBy(const std::vector<RecordChange> &changes, qint64 event);
/// Those of them that hold its day, as last corrected.
QStringList columnsOnDayOf(const std::vector<RecordChange> &changes, qint64 event);
/// Its day, as last corrected; not valid where it is not among them.
QDate dayOf(const std::vector<RecordChange> &changes, qint64 event);
/// Whether the event can have happened on `day`: BeforeLaterEvent or AfterNextEvent where another one of the
/// record changed the same column and would then not follow or precede it any more.
Result<void> checkCorrectedDay(const std::vector<RecordChange> &changes, RecordKind kind, qint64 event,
                               QDate day);
/// The days of the events of a table that were corrected, by sequence, as known up to the event `last`.
Result<std::map<qint64, QDate>> correctedDays(const Database &database, RecordKind kind, qint64 last);
/// The event of another record, of one of these kinds, that was entered together with one; the nearest.
Result<std::optional<qint64>> enteredWith(const Database &database, const Event &event,
                                          const RecordRef &record, const std::vector<EventKind> &kinds);

/// A value that holds the day of an event can lie within a column, or be the later of two days.
template <TableRecord Record>
using AlsoCorrected = std::function<void(Record &after, const QStringList &lastChanged, QDate wrong)>;

/// `before` as it is when its event happened on `day`, and the columns that the event of the correction says
/// even where they stay as they are, for the past is read from them.
template <TableRecord Record>
struct CorrectedRecord
{
    Record after;
    QStringList said;

    static Result<CorrectedRecord> of(const Database &database, const Record &before, qint64 event, QDate day,
                                      const AlsoCorrected<Record> &also = {})
    {
        LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(before.id)));
        LICET_TRY(checkCorrectedDay(changes, recordKindOf<Record>(), event, day));
        auto json = recordJson(before);
        const auto said = columnsOnDayOf(changes, event);
        for (const auto &column : said)
            json.insert(column, day.toString(Qt::ISODate));
        LICET_ASSIGN(auto after, RecordSql<Record>::fromJson(before.id, json));
        if (also)
            also(after, columnsLastChangedBy(changes, event), dayOf(changes, event));
        return CorrectedRecord{std::move(after), said};
    }
};

/// What stood there before, without what the event says in any case.
template <TableRecord Record>
QJsonObject jsonWithout(const Record &before, const QStringList &said)
{
    auto json = recordJson(before);
    for (const auto &column : said)
        json.remove(column);
    return json;
}

/// Writes what a correction of one of its events leaves in a record, with its event; its state stays. `said`
/// stands beside the columns.
template <TableRecord Record>
Result<void> writeCorrection(Transaction &transaction, const Record &before,
                             const CorrectedRecord<Record> &corrected, qint64 event,
                             const std::optional<QDate> &day, const QString &reason, const Stamp &stamp,
                             const QJsonObject &said = {})
{
    if (!changedColumns(before, corrected.after).isEmpty()) {
        LICET_ASSIGN(Statement statement, updateStatement(transaction.database(), before, corrected.after));
        LICET_TRY(statement.run());
    }
    auto after = recordJson(corrected.after);
    after.insert(correctsEventName, event);
    if (day)
        after.insert(correctedDayName, day->toString(Qt::ISODate));
    for (auto value = said.begin(); value != said.end(); ++value)
        after.insert(value.key(), value.value());
    return appendEvent(transaction,
                       EventDraft{RecordRef::of(before.id), RecordEvent::Corrected,
                                  jsonWithout(before, corrected.said), after, reason},
                       stamp);
}

} // namespace licet
