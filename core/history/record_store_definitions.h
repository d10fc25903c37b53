#pragma once

#include "base/json_record.h"
#include "history/import_mark.h"
#include "history/record_store.h"
#include "history/removal_guard.h"

namespace licet {

template <TableRecord Record>
QStringList RecordSql<Record>::names()
{
    QStringList all;
    Columns<Record>::columns([&](const char *name, auto) { all << QString::fromLatin1(name); });
    return all;
}

template <TableRecord Record>
QString RecordSql<Record>::select(const QString &rest)
{
    return QStringLiteral("SELECT id, %1 FROM %2 %3").arg(names().join(QStringLiteral(", ")), table(), rest);
}

template <TableRecord Record>
QString RecordSql<Record>::insert()
{
    const auto all = names();
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (:%3) RETURNING id")
        .arg(table(), all.join(QStringLiteral(", ")), all.join(QStringLiteral(", :")));
}

template <TableRecord Record>
QString RecordSql<Record>::update(const QStringList &changed, const QString &guard)
{
    QStringList sets;
    for (const auto &name : changed)
        sets << QStringLiteral("%1 = :%1").arg(name);
    return QStringLiteral("UPDATE %1 SET %2 WHERE id = :id%3")
        .arg(table(), sets.join(QStringLiteral(", ")), guard);
}

template <TableRecord Record>
void RecordSql<Record>::bind(Statement &statement, const Record &record)
{
    Columns<Record>::columns([&](const char *name, auto accessor) {
        statement.bind(QString::fromLatin1(name), std::invoke(accessor, record));
    });
}

template <TableRecord Record>
QStringList RecordSql<Record>::changedColumns(const Record &before, const Record &after)
{
    QStringList changed;
    Columns<Record>::columns([&](const char *name, auto accessor) {
        if (std::invoke(accessor, before) != std::invoke(accessor, after))
            changed << QString::fromLatin1(name);
    });
    return changed;
}

template <TableRecord Record>
Result<Statement> RecordSql<Record>::updateStatement(const Database &database, const Record &before,
                                                     const Record &after, const QString &guard)
{
    const auto changed = changedColumns(before, after);
    Q_ASSERT(!changed.isEmpty());
    LICET_ASSIGN(Statement statement, Statement::prepare(database, update(changed, guard)));
    Columns<Record>::columns([&](const char *column, auto accessor) {
        const auto name = QString::fromLatin1(column);
        if (changed.contains(name))
            statement.bind(name, std::invoke(accessor, after));
    });
    statement.bind(QStringLiteral("id"), before.id);
    return statement;
}

namespace detail {

template <TableRecord Record>
Result<Record> readRecord(Statement &statement)
{
    Record record;
    LICET_ASSIGN(record.id, statement.read<Id<Record>>(0));
    Result<void> outcome;
    int index = 1;
    Columns<Record>::columns([&](const char *, auto accessor) {
        if (!outcome)
            return;
        using Member = std::remove_cvref_t<decltype(std::invoke(accessor, record))>;
        auto value = statement.read<Member>(index++);
        if (value)
            std::invoke(accessor, record) = *std::move(value);
        else
            outcome = value.error();
    });
    LICET_TRY(outcome);
    return record;
}

} // namespace detail

template <TableRecord Record>
Result<std::vector<Record>> RecordSql<Record>::readAll(Statement &statement)
{
    std::vector<Record> records;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return records;
        LICET_ASSIGN(auto record, detail::readRecord<Record>(statement));
        records.push_back(std::move(record));
    }
}

template <TableRecord Record>
QJsonObject RecordSql<Record>::json(const Record &record)
{
    QJsonObject object;
    Columns<Record>::columns([&](const char *name, auto accessor) {
        object.insert(QString::fromLatin1(name), historyValue(std::invoke(accessor, record)));
    });
    return object;
}

namespace detail {

template <class T>
inline constexpr bool mayBeAbsent = false;
template <class T>
inline constexpr bool mayBeAbsent<std::optional<T>> = true;

/// The inverse of `historyValue`.
template <class T>
Result<T> fromHistory(const QJsonValue &value, const QString &column)
{
    if constexpr (mayBeAbsent<T>) {
        if (value.isNull())
            return T();
        LICET_ASSIGN(auto present, fromHistory<typename T::value_type>(value, column));
        return T(std::move(present));
    }
    if constexpr (std::is_same_v<T, QByteArray>)
        return QByteArray::fromHex(value.toString().toLatin1());
    // From schema 2 on values stand there as SQLite stores them.
    if constexpr (std::is_same_v<T, bool>)
        if (value.isDouble())
            return SqlValue<bool>::read(qlonglong(value.toInteger()), column);
    // A bare word is no JSON text: schema 1 wrote it so for a record that is one word, as all operations are.
    if constexpr (std::is_base_of_v<SqlJson<T>, SqlValue<T>>)
        if (value.isString())
            if (auto kept = SqlValue<T>::read(value.toString(), column))
                return kept;
    if constexpr (requires { JsonValue<T>::read(value, column); })
        return JsonValue<T>::read(value, column);
    else
        return SqlValue<T>::read(value.toVariant(), column);
}

} // namespace detail

template <TableRecord Record>
Result<Record> RecordSql<Record>::fromJson(Id<Record> id, const QJsonObject &kept)
{
    Record record;
    record.id = id;
    Result<void> outcome;
    Columns<Record>::columns([&](const char *name, auto accessor) {
        const auto found = kept.constFind(QString::fromLatin1(name));
        if (!outcome || found == kept.constEnd())
            return;
        using Member = std::remove_cvref_t<decltype(std::invoke(accessor, record))>;
        auto value = detail::fromHistory<Member>(found.value(), found.key());
        if (value)
            std::invoke(accessor, record) = *std::move(value);
        else
            outcome = value.error();
    });
    LICET_TRY(outcome);
    return record;
}

template <TableRecord Record>
Result<std::vector<Record>> RecordStore<Record>::all(const Database &database)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, RecordSql<Record>::select(QStringLiteral("ORDER BY id"))));
    return readAll<Record>(statement);
}

template <TableRecord Record>
Result<std::vector<Record>> RecordStore<Record>::whereBound(const Database &database, const QString &column,
                                                            const QVariant &value)
{
    Q_ASSERT(RecordSql<Record>::names().contains(column));
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(
                     database,
                     RecordSql<Record>::select(QStringLiteral("WHERE %1 = :value ORDER BY id").arg(column))));
    statement.bindVariant(QStringLiteral("value"), value);
    return readAll<Record>(statement);
}

template <TableRecord Record>
Result<Record> RecordStore<Record>::get(const Database &database, Id<Record> id)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, RecordSql<Record>::select(QStringLiteral("WHERE id = :id"))));
    statement.bind(QStringLiteral("id"), id);
    LICET_ASSIGN(auto found, readAll<Record>(statement));
    if (found.empty())
        return Error{ErrorKind::NotFound, RecordSql<Record>::table(), QString::number(id.row())};
    return found.front();
}

template <TableRecord Record>
Result<Id<Record>> RecordStore<Record>::insert(Transaction &transaction, const Record &record,
                                               const Stamp &stamp, const EventKind &eventKind)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(transaction.database(), RecordSql<Record>::insert()));
    RecordSql<Record>::bind(statement, record);
    LICET_ASSIGN(const bool inserted, statement.next());
    Q_ASSERT(inserted);
    LICET_ASSIGN(const auto id, statement.read<Id<Record>>(0));
    statement.finish();
    LICET_TRY(
        appendEvent(transaction, EventDraft{RecordRef::of(id), eventKind, {}, recordJson(record)}, stamp));
    return id;
}

template <TableRecord Record>
Result<void> RecordStore<Record>::update(Transaction &transaction, const Record &record, const Stamp &stamp,
                                         const EventKind &eventKind,
                                         const QString &note) requires(!ChangesByEvents<Record>)
{
    LICET_ASSIGN(const auto before, get(transaction.database(), record.id));
    if (changedColumns(before, record).isEmpty())
        return {};
    LICET_ASSIGN(Statement statement, updateStatement(transaction.database(), before, record));
    LICET_TRY(statement.run());
    return appendEvent(
        transaction,
        EventDraft{RecordRef::of(record.id), eventKind, recordJson(before), recordJson(record), note}, stamp);
}

template <TableRecord Record>
Result<void> RecordStore<Record>::remove(Transaction &transaction, Id<Record> id, const Stamp &stamp)
{
    LICET_ASSIGN(const auto before, get(transaction.database(), id));
    LICET_TRY(RemovalGuard<Record>::check(transaction.database(), before, stamp.happenedOn));
    return erase(transaction, before, RecordEvent::Removed, stamp);
}

template <TableRecord Record>
Result<void> RecordStore<Record>::takeBack(Transaction &transaction, const Record &before, const Stamp &stamp,
                                           const QString &reason)
{
    return erase(transaction, before, RecordEvent::TakenBack, stamp, reason);
}

template <TableRecord Record>
Result<void> RecordStore<Record>::putBack(Transaction &transaction, const Record &before, const Record &after,
                                          const Stamp &stamp)
{
    if (changedColumns(before, after).isEmpty())
        return {};
    LICET_ASSIGN(Statement statement, updateStatement(transaction.database(), before, after));
    LICET_TRY(statement.run());
    return appendEvent(
        transaction,
        EventDraft{RecordRef::of(before.id), RecordEvent::TakenBack, recordJson(before), recordJson(after)},
        stamp);
}

template <TableRecord Record>
Result<void> RecordStore<Record>::erase(Transaction &transaction, const Record &before,
                                        const EventKind &eventKind, const Stamp &stamp, const QString &note)
{
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(transaction.database(),
                           QStringLiteral("DELETE FROM %1 WHERE id = :id").arg(RecordSql<Record>::table())));
    statement.bind(QStringLiteral("id"), before.id);
    LICET_TRY(statement.run());
    return appendEvent(transaction,
                       EventDraft{RecordRef::of(before.id), eventKind, recordJson(before), {}, note}, stamp);
}

} // namespace licet
