#pragma once

#include "base/stamp.h"
#include "database/statement.h"
#include "database/transaction.h"
#include "history/event_kind.h"

#include <QJsonObject>

namespace licet {

/// What is about to be recorded. `before` is empty for something new, `after` for something removed.
struct EventDraft
{
    RecordRef record;
    EventKind kind;
    QJsonObject before;
    QJsonObject after;
    QString note = {}; ///< reason or remark of the user
    /// Who did it, where somebody else notes it: a person's name or an office's code, "security-service".
    QString doneBy = {};
};

/// The number by which readers of old events know how one was written. Readers are never removed. Schema 1
/// kept the whole record before and after in one payload; schema 2 keeps each changed column as a leaf.
inline constexpr int historySchema = 2;

/// One event of the append-only history. Header and payload lie apart; the chain covers the header's bytes as
/// stored and the payload's digest (verifier/chain.h, verifier/leaves.h), so that a value can be erased
/// without breaking the chain.
struct Event
{
    qint64 sequence = 0; ///< 1, 2, 3, … without gaps
    int schema = historySchema;
    RecordRef record; ///< of no kind where its table is none that this version knows
    QString table;    ///< as it was written
    EventKind kind;
    QString who; ///< who noted it; empty once the name was erased
    QDate happenedOn;
    QDateTime enteredAt; ///< UTC
    // Of schema 1 the whole record in the shape of `recordJson`; of schema 2 the changed columns, each value
    // as SQLite stores it, bytes in hexadecimal.
    QJsonObject before; ///< of schema 2 only where one event is asked for (`eventAt`)
    QJsonObject after;
    QString note;
    QString doneBy; ///< empty: whoever noted it, or an event from before this was kept
};

/// Adds an event at the end of the chain, within the transaction of what it records. It is entered no earlier
/// than the one before it, even where the clock was set back. BeforeLaterEvent: an event of a later day
/// changed one of the same columns. Notes, chases and files change none and may carry any day.
Result<void> appendEvent(Transaction &transaction, const EventDraft &draft, const Stamp &stamp);

/// Of the newest event; 0 before the first.
Result<qint64> lastSequence(const Database &database);

/// SHA-256 of the chain's last link; 32 zero bytes before the first event.
Result<QByteArray> historyHead(const Database &database);

/// Newest first; `limit` at most. With `record`, only that record's.
Result<std::vector<Event>> events(const Database &database, int limit,
                                  const std::optional<RecordRef> &record = {});

/// Headers only, newest first: for lists. `before`, `after`, `note` and `doneBy` stay empty.
Result<std::vector<Event>> eventHeaders(const Database &database, int limit);
/// One event whole, with what it left of columns until something told later. NotFound.
Result<Event> eventAt(const Database &database, qint64 sequence);

/// A column's value in an event's payload: as JSON, bytes in hexadecimal.
template <class T>
QJsonValue historyValue(const T &value)
{
    if constexpr (requires { JsonValue<T>::write(value); })
        return JsonValue<T>::write(value);
    else
        return QJsonValue::fromVariant(SqlValue<T>::bind(value));
}
template <>
inline QJsonValue historyValue(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromLatin1(bytes.toHex()));
}

} // namespace licet
