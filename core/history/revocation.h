#pragma once

#include "history/event_correction.h"

#include <map>

namespace licet {

// An event that did not happen stays in the history as it was entered. Its revocation is an event "corrected"
// that says so: what the event changed never was, on whatever day is asked, and the record stands as the rest
// of its events left it. As long as the revocation was not known, the past is told as it was known then.

/// Of an event that did not happen.
struct Revocation
{
    qint64 sequence = 0; ///< of the event that says so
    QDate notedOn;
};
/// By the sequence of the event that did not happen; of the records of a kind, as known up to the event
/// `last`.
Result<std::map<qint64, Revocation>> revokedEvents(const Database &database, RecordKind kind, qint64 last);
/// EventDidNotHappen where that was said of it.
Result<void> checkHappened(const Database &database, const Event &event);
/// What says in a trail, in whatever order, that the event did not happen; nothing where it did.
const Event *revocationOf(const std::vector<Event> &trail, qint64 event);

/// The columns that one of its events, or a correction of it, changed; without those that only tell of
/// entering.
QStringList columnsChangedBy(const std::vector<RecordChange> &changes, qint64 event);

/// An event that was entered at one go with another.
struct EnteredTogether
{
    qint64 sequence = 0;
    RecordRef record;
    EventKind kind;
};
/// The nearest first, going back (`isBefore`) or on from an event as long as they were entered at one go and
/// are about other kinds of records than it.
Result<std::vector<EnteredTogether>> enteredTogether(const Database &database, const Event &event,
                                                     bool isBefore);

/// `before` as it is without one of its events.
template <TableRecord Record>
Result<Record> recordWithout(const Database &database, const Record &before, qint64 event)
{
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(before.id)));
    LICET_ASSIGN(const auto without, stateWithout(database, RecordRef::of(before.id), event));
    const auto untold = recordJson(Record{});
    auto json = recordJson(before);
    for (const auto &column : columnsChangedBy(changes, event))
        json.insert(column, without.contains(column) ? without.value(column) : untold.value(column));
    return RecordSql<Record>::fromJson(before.id, json);
}

/// What the revocation of an event says.
inline QJsonObject saidOfRevocation(qint64 event)
{
    return {{correctsEventName, event}, {didNotHappenName, 1}};
}

/// Writes the record as it is without one of its events, with its own revocation.
template <TableRecord Record>
Result<void> revokeIn(Transaction &transaction, Id<Record> id, qint64 event, const QString &reason,
                      const Stamp &stamp)
{
    LICET_ASSIGN(const auto before, RecordStore<Record>::get(transaction.database(), id));
    LICET_ASSIGN(const auto after, recordWithout(transaction.database(), before, event));
    if (!changedColumns(before, after).isEmpty()) {
        LICET_ASSIGN(Statement statement, updateStatement(transaction.database(), before, after));
        LICET_TRY(statement.run());
    }
    auto left = recordJson(after);
    const auto said = saidOfRevocation(event);
    for (auto value = said.begin(); value != said.end(); ++value)
        left.insert(value.key(), value.value());
    return appendEvent(
        transaction, EventDraft{RecordRef::of(id), RecordEvent::Corrected, recordJson(before), left, reason},
        stamp);
}

} // namespace licet
