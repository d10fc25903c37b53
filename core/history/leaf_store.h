#pragma once

#include "database/statement.h"
#include "database/transaction.h"
#include "history/verifier/leaves.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QVariant>

#include <memory>

struct sqlite3_stmt;

namespace licet {

/// What an event does to its record. `Whole`: of schema 1, whose payload holds the record before and after.
enum class Effect { Whole, Begins, Changes, Ends, Nothing };
template <>
struct EnumCodes<Effect>
{
    static constexpr std::array all{
        EnumCode<Effect>{Effect::Whole, "whole"}, EnumCode<Effect>{Effect::Begins, "begins"},
        EnumCode<Effect>{Effect::Changes, "changes"}, EnumCode<Effect>{Effect::Ends, "ends"},
        EnumCode<Effect>{Effect::Nothing, "nothing"}};
};

/// As it stands in a row.
template <>
struct SqlValue<QVariant>
{
    static Result<QVariant> read(const QVariant &value, const QString &) { return value; }
};

/// A value of an event of schema 2, as SQLite stores it. The names of what the event says itself, and no
/// column, begin with "event.".
struct KeptLeaf
{
    QString name;
    QByteArray salt;
    QVariant value;
};

/// The columns of a table that hold bytes; `recordJson` has them in hexadecimal.
Result<QSet<QString>> columnsOfBytes(const Database &database, const QString &table);
/// Of the columns of a record, in the shape of `recordJson`, and of what the event says beside them.
std::vector<KeptLeaf> leavesOf(const QJsonObject &columns, const QSet<QString> &ofBytes,
                               const QJsonObject &said, const QString &note);
verifier::Digest digestOf(const KeptLeaf &leaf);
Result<void> storeLeaves(Transaction &transaction, qint64 sequence, const std::vector<KeptLeaf> &leaves);

/// What the leaves of an event say: columns and what it says itself, in the shape of JSON (texts that hold
/// JSON stay texts, bytes in hexadecimal).
struct LeafValues
{
    QJsonObject columns;
    QJsonObject said;
    QString note;

    void take(const QString &name, const QVariant &value);
};
Result<LeafValues> leafValues(const Database &database, qint64 sequence);

/// The same of many events, asked for in the order in which they are read. By SQLite's own hand: there are
/// millions of leaves.
class LeafReader
{
public:
    /// Of the whole history, or of one record.
    static Result<LeafReader> newestFirst(const Database &database,
                                          const std::optional<RecordRef> &record = {});
    static Result<LeafReader> oldestFirst(const Database &database);
    Result<LeafValues> valuesOf(qint64 sequence);

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    static Result<LeafReader> read(const Database &database, const QString &sql, bool isNewestFirst);
    void step();
    [[nodiscard]] qint64 sequenceHere() const;
    /// Names are few, and each is made into a text once.
    const QString &nameHere();

    std::unique_ptr<sqlite3_stmt, Finalizer> m_row;
    QHash<QByteArray, QString> m_names;
    bool m_isNewestFirst = false;
    int m_code = 0;
};

/// What stands in a column of the row on which a statement is.
QVariant storedAt(sqlite3_stmt *row, int column);

} // namespace licet
