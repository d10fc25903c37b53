#pragma once

#include "database/statement.h"
#include "database/transaction.h"
#include "history/history.h"

namespace licet {

/// The SQL of a record, folded out of its columns once. The definitions are in record_store_definitions.h,
/// instantiated once a record in its feature (`*_tables.cpp`).
template <TableRecord Record>
struct RecordSql
{
    static QStringList names();
    static QString table() { return QString::fromLatin1(Columns<Record>::table); }
    /// "SELECT id, name, … FROM table" and the rest of the statement.
    static QString select(const QString &rest);
    static QString insert();
    static QString update(const QStringList &changed, const QString &guard);
    static void bind(Statement &statement, const Record &record);
    static QStringList changedColumns(const Record &before, const Record &after);
    static Result<Statement> updateStatement(const Database &database, const Record &before,
                                             const Record &after, const QString &guard);
    static Result<std::vector<Record>> readAll(Statement &statement);
    static QJsonObject json(const Record &record);
    /// The inverse of `json`; a column that an older event does not have keeps its default.
    static Result<Record> fromJson(Id<Record> id, const QJsonObject &kept);
};

/// Names of the columns in which two records differ.
template <TableRecord Record>
QStringList changedColumns(const Record &before, const Record &after)
{
    return RecordSql<Record>::changedColumns(before, after);
}

/// An UPDATE, bound but for the placeholders of `guard`. It names the changed columns only (there must be
/// some): SQLite rewrites the index entry of every column that an UPDATE names, changed or not.
template <TableRecord Record>
Result<Statement> updateStatement(const Database &database, const Record &before, const Record &after,
                                  const QString &guard = {})
{
    return RecordSql<Record>::updateStatement(database, before, after, guard);
}

/// The record as history keeps it: its columns by name, as JSON.
template <TableRecord Record>
QJsonObject recordJson(const Record &record)
{
    return RecordSql<Record>::json(record);
}

/// Reads a prepared SELECT of `RecordSql<Record>::select` to its end.
template <TableRecord Record>
Result<std::vector<Record>> readAll(Statement &statement)
{
    return RecordSql<Record>::readAll(statement);
}

/// A record that has a state: once it is there, only its own store writes it, by an event that its table of
/// transitions allows. Said at its description, `Columns<Record>::changesByEvents`.
template <class Record>
concept ChangesByEvents = requires
{
    requires Columns<Record>::changesByEvents;
};

/// Plain keeping of one kind of record; every writing adds its event in the same transaction.
template <TableRecord Record>
class RecordStore
{
public:
    static Result<std::vector<Record>> all(const Database &database);
    /// Those whose column has this value, by id.
    template <class T>
    static Result<std::vector<Record>> where(const Database &database, const QString &column, const T &value)
    {
        return whereBound(database, column, SqlValue<T>::bind(value));
    }
    /// NotFound names the table and the id.
    static Result<Record> get(const Database &database, Id<Record> id);
    static Result<Id<Record>> insert(Transaction &transaction, const Record &record, const Stamp &stamp,
                                     const EventKind &eventKind = RecordEvent::Added);
    /// Writes nothing, and no event, when nothing changed.
    static Result<void> update(Transaction &transaction, const Record &record, const Stamp &stamp,
                               const EventKind &eventKind = RecordEvent::Changed,
                               const QString &note = {}) requires(!ChangesByEvents<Record>);
    /// ConstraintBroken while something rests on it; else what its RemovalGuard says.
    static Result<void> remove(Transaction &transaction, Id<Record> id, const Stamp &stamp);
    /// Of an import that is taken back, for it should never have been there: no rule of its removal asks.
    /// Or of an event that did not happen, with the reason.
    static Result<void> takeBack(Transaction &transaction, const Record &before, const Stamp &stamp,
                                 const QString &reason = {});
    /// The same of one that the import changed; `after` is as it was before.
    static Result<void> putBack(Transaction &transaction, const Record &before, const Record &after,
                                const Stamp &stamp);

private:
    static Result<void> erase(Transaction &transaction, const Record &before, const EventKind &eventKind,
                              const Stamp &stamp, const QString &note = {});
    static Result<std::vector<Record>> whereBound(const Database &database, const QString &column,
                                                  const QVariant &value);
};

} // namespace licet
