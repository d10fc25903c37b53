#pragma once

#include "base/brussels_day.h"
#include "history/event_correction.h"
#include "history/foretold.h"
#include "history/revocation.h"

#include <algorithm>

namespace licet {

/// A change of a record that was told before its day.
struct ForetoldChange
{
    qint64 event = 0;
    QDate day;          ///< from which it holds, as last corrected
    QJsonObject values; ///< the changed columns

    /// Whether it changes one of these columns.
    [[nodiscard]] bool touches(const QStringList &columns) const
    {
        return std::any_of(columns.begin(), columns.end(),
                           [&](const QString &column) { return values.contains(column); });
    }
};
/// What is told of a record for days after `day`, by its days; of one day as it was told.
Result<std::vector<ForetoldChange>> foretoldChanges(const Database &database, const RecordRef &record,
                                                    QDate day);
/// Likewise, for one day alone. NotFound where nothing is told for it.
Result<std::vector<ForetoldChange>> foretoldFor(const Database &database, const RecordRef &record, QDate day);

/// What changes of a record on a day to come: the columns by the end of the day before, and of that day.
struct ForetoldDay
{
    QDate day;
    QJsonObject before;
    QJsonObject after;
};

template <TableRecord Record>
Result<std::vector<ForetoldDay>> foretoldDays(const Database &database, Id<Record> id, QDate today)
{
    std::vector<ForetoldDay> days;
    LICET_ASSIGN(const auto told, foretoldChanges(database, RecordRef::of(id), today));
    if (told.empty())
        return days;
    LICET_ASSIGN(const auto row, RecordStore<Record>::get(database, id));
    for (const auto &one : told) {
        if (!days.empty() && days.back().day == one.day)
            continue;
        LICET_ASSIGN(const auto before, standingOn(database, row, one.day.addDays(-1)));
        LICET_ASSIGN(const auto after, standingOn(database, row, one.day));
        if (before != after)
            days.push_back({one.day, recordJson(before), recordJson(after)});
    }
    return days;
}

/// As entered, but happening on the day of entering: that something is put right happens then.
inline Stamp onDayOfEntering(const Stamp &stamp)
{
    return {stamp.who, brusselsDay(stamp.enteredAt), stamp.enteredAt};
}

/// An event that was told in advance moves to another day. As CorrectedRecord.
template <TableRecord Record>
Result<void> moveForetold(Transaction &transaction, Id<Record> id, qint64 event, QDate day,
                          const QString &reason, const Stamp &stamp)
{
    const auto &database = transaction.database();
    LICET_ASSIGN(const auto row, RecordStore<Record>::get(database, id));
    LICET_ASSIGN(const auto moved, CorrectedRecord<Record>::of(database, row, event, day));
    return writeCorrection<Record>(transaction, row, moved, event, day, reason, onDayOfEntering(stamp));
}

/// All that is told of a record for a day moves to another one. As foretoldFor and moveForetold.
template <TableRecord Record>
Result<void> moveForetoldDay(Transaction &transaction, Id<Record> id, QDate from, QDate to,
                             const QString &reason, const Stamp &stamp)
{
    LICET_ASSIGN(auto told, foretoldFor(transaction.database(), RecordRef::of(id), from));
    if (from == to)
        return {};
    // None overtakes another one of the same day.
    if (from < to)
        std::reverse(told.begin(), told.end());
    for (const auto &one : told)
        LICET_TRY(moveForetold(transaction, id, one.event, to, reason, stamp));
    return {};
}

/// What is told of a record for a day will not be so. As foretoldFor.
template <TableRecord Record>
Result<void> takeBackForetoldDay(Transaction &transaction, Id<Record> id, QDate day, const QString &reason,
                                 const Stamp &stamp)
{
    LICET_ASSIGN(const auto told, foretoldFor(transaction.database(), RecordRef::of(id), day));
    for (auto one = told.rbegin(); one != told.rend(); ++one)
        LICET_TRY(revokeIn(transaction, id, one->event, reason, onDayOfEntering(stamp)));
    return {};
}

namespace detail {

/// Whether something else that is told of the same columns lies between what one tells and another day.
inline bool isCutOff(const std::vector<ForetoldChange> &told, const ForetoldChange &one, QDate day)
{
    const auto [first, last] = std::minmax(one.day, day);
    return std::any_of(told.begin(), told.end(),
                       [&, first = first, last = last](const ForetoldChange &other) {
                           return other.event != one.event && first <= other.day && other.day <= last &&
                                  other.touches(one.values.keys());
                       });
}

/// What is told in the same words for another day than before moves to the stamp's; the columns that are
/// written are left then.
template <TableRecord Record>
Result<QStringList> movedInSameWords(Transaction &transaction, const Record &written, QStringList columns,
                                     const std::vector<ForetoldChange> &told, const QString &note,
                                     const Stamp &stamp)
{
    const auto json = recordJson(written);
    for (const auto &one : told) {
        const auto names = one.values.keys();
        LICET_ASSIGN(const auto same, RecordSql<Record>::fromJson(written.id, one.values));
        const auto values = recordJson(same);
        if (!std::all_of(names.begin(), names.end(),
                         [&](const QString &name) {
                             return columns.contains(name) && json.value(name) == values.value(name);
                         }) ||
            isCutOff(told, one, stamp.happenedOn))
            continue;
        if (one.day != stamp.happenedOn)
            LICET_TRY(moveForetold(transaction, written.id, one.event, stamp.happenedOn, note, stamp));
        columns.removeIf([&](const QString &column) { return one.values.contains(column); });
    }
    return columns;
}

/// `row` with some of the columns of another one.
template <TableRecord Record>
Record withColumns(Record row, const Record &other, const QStringList &columns)
{
    Columns<Record>::columns([&](const char *name, auto accessor) {
        if (columns.contains(QString::fromLatin1(name)))
            std::invoke(accessor, row) = std::invoke(accessor, other);
    });
    return row;
}

} // namespace detail

/// Changes some columns of a record from the stamp's day on (`Corrected`: they were always so), beside what
/// is told of it for days to come. What is told of the same columns for a later day holds from then on as
/// before: it is told anew, its first telling revoked with `aside` as the reason. As RecordStore::update.
template <TableRecord Record>
Result<void> writeBesideForetold(Transaction &transaction, const Record &written, QStringList columns,
                                 const Stamp &stamp, const EventKind &kind, const QString &note = {},
                                 const QString &aside = {}) requires(!ChangesByEvents<Record>)
{
    const auto &database = transaction.database();
    const auto today = brusselsDay(stamp.enteredAt);
    LICET_ASSIGN(const auto told, foretoldChanges(database, RecordRef::of(written.id), today));
    const bool isFromItsDay = kind != RecordEvent::Corrected;
    if (isFromItsDay && !told.empty()) {
        LICET_ASSIGN(columns, detail::movedInSameWords(transaction, written, columns, told, note, stamp));
        LICET_ASSIGN(const auto row, RecordStore<Record>::get(database, written.id));
        LICET_ASSIGN(const auto then, standingOn(database, row, std::max(today, stamp.happenedOn)));
        const auto otherwise = changedColumns(then, written);
        columns.removeIf([&](const QString &column) { return !otherwise.contains(column); });
    }
    const auto from = isFromItsDay ? stamp.happenedOn : today;
    std::vector<std::pair<ForetoldChange, QString>> later;
    for (const auto &one : told)
        if (from < one.day && one.touches(columns)) {
            LICET_ASSIGN(const auto event, eventAt(database, one.event));
            later.emplace_back(one, event.note);
        }
    for (auto one = later.rbegin(); one != later.rend(); ++one)
        LICET_TRY(revokeIn(transaction, written.id, one->first.event, aside, onDayOfEntering(stamp)));
    LICET_ASSIGN(const auto row, RecordStore<Record>::get(database, written.id));
    LICET_TRY(RecordStore<Record>::update(transaction, detail::withColumns(row, written, columns), stamp,
                                          kind, note));
    for (const auto &[one, its] : later) {
        LICET_ASSIGN(const auto before, RecordStore<Record>::get(database, written.id));
        LICET_ASSIGN(const auto values, RecordSql<Record>::fromJson(written.id, one.values));
        LICET_TRY(
            RecordStore<Record>::update(transaction, detail::withColumns(before, values, one.values.keys()),
                                        {stamp.who, one.day, stamp.enteredAt}, RecordEvent::Changed, its));
    }
    return {};
}

/// Likewise of a record whose row says itself from when to when it holds: of what is told of the same columns
/// for a later day the newest word counts, and the older one is revoked.
template <TableRecord Record>
Result<void> writeInsteadOfForetold(Transaction &transaction, const Record &written, QStringList columns,
                                    const Stamp &stamp, const QString &note,
                                    const QString &aside) requires(!ChangesByEvents<Record> &&
                                                                   !HoldsFromItsEvents<Record>)
{
    const auto &database = transaction.database();
    LICET_ASSIGN(const auto told,
                 foretoldChanges(database, RecordRef::of(written.id), brusselsDay(stamp.enteredAt)));
    LICET_ASSIGN(columns, detail::movedInSameWords(transaction, written, columns, told, note, stamp));
    LICET_ASSIGN(const auto before, RecordStore<Record>::get(database, written.id));
    const auto otherwise = changedColumns(before, written);
    columns.removeIf([&](const QString &column) { return !otherwise.contains(column); });
    for (auto one = told.rbegin(); one != told.rend(); ++one)
        if (stamp.happenedOn < one->day && one->touches(columns))
            LICET_TRY(revokeIn(transaction, written.id, one->event, aside, onDayOfEntering(stamp)));
    LICET_ASSIGN(const auto row, RecordStore<Record>::get(database, written.id));
    return RecordStore<Record>::update(transaction, detail::withColumns(row, written, columns), stamp,
                                       RecordEvent::Changed, note);
}

/// Likewise, what somebody wrote who saw the record as it holds today.
template <TableRecord Record>
Result<void> writeAsSeenToday(Transaction &transaction, const Record &written, const Stamp &stamp,
                              const EventKind &kind,
                              const QString &aside = {}) requires(!ChangesByEvents<Record>)
{
    LICET_ASSIGN(const auto row, RecordStore<Record>::get(transaction.database(), written.id));
    LICET_ASSIGN(const auto seen, holdingOn(transaction.database(), row, brusselsDay(stamp.enteredAt)));
    return writeBesideForetold(transaction, written, changedColumns(seen, written), stamp, kind, {}, aside);
}

} // namespace licet
