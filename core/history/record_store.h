#pragma once

#include "database/statement.h"
#include "database/transaction.h"
#include "history/history.h"

namespace licet {

/// The SQL of a record, folded out of its columns once.
template <TableRecord Record>
struct RecordSql
{
    static QStringList names()
    {
        QStringList all;
        std::apply([&](const auto &...one) { ((all << QString::fromLatin1(one.name)), ...); },
                   Columns<Record>::columns);
        return all;
    }
    static QString table() { return QString::fromLatin1(Columns<Record>::table); }
    /// "SELECT id, name, … FROM table" and the rest of the statement.
    static QString select(const QString &rest)
    {
        return QStringLiteral("SELECT id, %1 FROM %2 %3")
            .arg(names().join(QStringLiteral(", ")), table(), rest);
    }
    static QString insert()
    {
        const auto all = names();
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (:%3) RETURNING id")
            .arg(table(), all.join(QStringLiteral(", ")), all.join(QStringLiteral(", :")));
    }
    static QString update(const QStringList &changed, const QString &guard)
    {
        QStringList sets;
        for (const auto &name : changed)
            sets << QStringLiteral("%1 = :%1").arg(name);
        return QStringLiteral("UPDATE %1 SET %2 WHERE id = :id%3")
            .arg(table(), sets.join(QStringLiteral(", ")), guard);
    }
};

template <TableRecord Record>
void bindRecord(Statement &statement, const Record &record)
{
    std::apply(
        [&](const auto &...one) {
            (statement.bind(QString::fromLatin1(one.name), std::invoke(one.accessor, record)), ...);
        },
        Columns<Record>::columns);
}

/// Names of the columns in which two records differ.
template <TableRecord Record>
QStringList changedColumns(const Record &before, const Record &after)
{
    QStringList names;
    const auto compareOne = [&](const auto &one) {
        if (std::invoke(one.accessor, before) != std::invoke(one.accessor, after))
            names << QString::fromLatin1(one.name);
    };
    std::apply([&](const auto &...one) { (compareOne(one), ...); }, Columns<Record>::columns);
    return names;
}

/// An UPDATE, bound but for the placeholders of `guard`. It names the changed columns only (there must be
/// some): SQLite rewrites the index entry of every column that an UPDATE names, changed or not.
template <TableRecord Record>
Result<Statement> updateStatement(const Database &database, const Record &before, const Record &after,
                                  const QString &guard = {})
{
    const auto changed = changedColumns(before, after);
    Q_ASSERT(!changed.isEmpty());
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, RecordSql<Record>::update(changed, guard)));
    const auto bindOne = [&](const auto &one) {
        const auto name = QString::fromLatin1(one.name);
        if (changed.contains(name))
            statement.bind(name, std::invoke(one.accessor, after));
    };
    std::apply([&](const auto &...one) { (bindOne(one), ...); }, Columns<Record>::columns);
    statement.bind(QStringLiteral("id"), before.id);
    return statement;
}

template <TableRecord Record>
Result<Record> readRecord(Statement &statement)
{
    Record record;
    LICET_ASSIGN(record.id, statement.read<Id<Record>>(0));
    Result<void> outcome;
    int index = 1;
    const auto readOne = [&](const auto &one) {
        using Member = std::remove_cvref_t<decltype(std::invoke(one.accessor, record))>;
        auto value = statement.read<Member>(index++);
        if (value)
            std::invoke(one.accessor, record) = *std::move(value);
        else
            outcome = value.error();
        return bool(outcome);
    };
    std::apply([&](const auto &...one) { (readOne(one) && ...); }, Columns<Record>::columns);
    LICET_TRY(outcome);
    return record;
}

/// The record as history keeps it: its columns by name, as JSON.
template <TableRecord Record>
QJsonObject recordJson(const Record &record)
{
    QJsonObject object;
    std::apply(
        [&](const auto &...one) {
            (object.insert(QString::fromLatin1(one.name), historyValue(std::invoke(one.accessor, record))),
             ...);
        },
        Columns<Record>::columns);
    return object;
}

/// Reads a prepared SELECT of `RecordSql<Record>::select` to its end.
template <TableRecord Record>
Result<std::vector<Record>> readAll(Statement &statement)
{
    std::vector<Record> records;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return records;
        LICET_ASSIGN(auto record, readRecord<Record>(statement));
        records.push_back(std::move(record));
    }
}

/// Plain keeping of one kind of record; every writing adds its event in the same transaction.
template <TableRecord Record>
class RecordStore
{
public:
    static Result<std::vector<Record>> all(const Database &database)
    {
        LICET_ASSIGN(Statement statement,
                     Statement::prepare(database, RecordSql<Record>::select(QStringLiteral("ORDER BY id"))));
        return readAll<Record>(statement);
    }
    /// Those whose column has this value, by id.
    template <class T>
    static Result<std::vector<Record>> where(const Database &database, const QString &column, const T &value)
    {
        Q_ASSERT(RecordSql<Record>::names().contains(column));
        LICET_ASSIGN(
            Statement statement,
            Statement::prepare(database, RecordSql<Record>::select(
                                             QStringLiteral("WHERE %1 = :value ORDER BY id").arg(column))));
        statement.bind(QStringLiteral("value"), value);
        return readAll<Record>(statement);
    }
    /// NotFound names the table and the id.
    static Result<Record> get(const Database &database, Id<Record> id)
    {
        LICET_ASSIGN(
            Statement statement,
            Statement::prepare(database, RecordSql<Record>::select(QStringLiteral("WHERE id = :id"))));
        statement.bind(QStringLiteral("id"), id);
        LICET_ASSIGN(auto found, readAll<Record>(statement));
        if (found.empty())
            return Error{ErrorKind::NotFound, RecordSql<Record>::table(), QString::number(id.row())};
        return found.front();
    }
    static Result<Id<Record>> insert(Transaction &transaction, const Record &record, const Stamp &stamp,
                                     const QString &eventKind = QStringLiteral("added"))
    {
        LICET_ASSIGN(Statement statement,
                     Statement::prepare(transaction.database(), RecordSql<Record>::insert()));
        bindRecord(statement, record);
        LICET_ASSIGN(const bool inserted, statement.next());
        Q_ASSERT(inserted);
        LICET_ASSIGN(const auto id, statement.read<Id<Record>>(0));
        statement.finish();
        LICET_TRY(appendEvent(
            transaction, EventDraft{RecordSql<Record>::table(), id.row(), eventKind, {}, recordJson(record)},
            stamp));
        return id;
    }
    /// Writes nothing, and no event, when nothing changed.
    static Result<void> update(Transaction &transaction, const Record &record, const Stamp &stamp,
                               const QString &eventKind = QStringLiteral("changed"))
    {
        LICET_ASSIGN(const auto before, get(transaction.database(), record.id));
        if (changedColumns(before, record).isEmpty())
            return {};
        LICET_ASSIGN(Statement statement, updateStatement(transaction.database(), before, record));
        LICET_TRY(statement.run());
        return appendEvent(transaction,
                           EventDraft{RecordSql<Record>::table(), record.id.row(), eventKind,
                                      recordJson(before), recordJson(record)},
                           stamp);
    }
    /// ConstraintBroken while something rests on it.
    static Result<void> remove(Transaction &transaction, Id<Record> id, const Stamp &stamp)
    {
        LICET_ASSIGN(const auto before, get(transaction.database(), id));
        LICET_ASSIGN(Statement statement,
                     Statement::prepare(
                         transaction.database(),
                         QStringLiteral("DELETE FROM %1 WHERE id = :id").arg(RecordSql<Record>::table())));
        statement.bind(QStringLiteral("id"), id);
        LICET_TRY(statement.run());
        return appendEvent(
            transaction,
            EventDraft{
                RecordSql<Record>::table(), id.row(), QStringLiteral("removed"), recordJson(before), {}},
            stamp);
    }
};

} // namespace licet
