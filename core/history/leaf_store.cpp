#include "history/leaf_store.h"

#include "base/json_fields.h"

#include <sodium.h>
#include <sqlite3.h>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype saltLength = 16;
const auto ofEvent = u"event."_s;
const auto noteName = u"event.note"_s;

struct LeafFinalizer
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

Error leafFailure(const Database &database)
{
    const int code = sqlite3_extended_errcode(database.handle());
    return databaseError(QSqlError({}, {}, QSqlError::StatementError, QString::number(code)), database.path(),
                         database.handle());
}

QByteArray valueBytes(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
}

/// As the last parameter; `bytes`, of a text or of bytes, stay there until it ran.
void bindValue(sqlite3_stmt *statement, const QVariant &value, const QByteArray &bytes)
{
    if (value.isNull())
        sqlite3_bind_null(statement, 5);
    else if (value.typeId() == QMetaType::LongLong)
        sqlite3_bind_int64(statement, 5, value.toLongLong());
    else if (value.typeId() == QMetaType::QByteArray)
        sqlite3_bind_blob(statement, 5, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
    else
        sqlite3_bind_text(statement, 5, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
}

QVariant storedValue(const QJsonValue &value, bool isOfBytes)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return qlonglong(value.toBool() ? 1 : 0);
    case QJsonValue::Double:
        return qlonglong(value.toInteger());
    case QJsonValue::String:
        if (isOfBytes)
            return QByteArray::fromHex(value.toString().toLatin1());
        // A QString that is null would be bound as NULL.
        return value.toString().isEmpty() ? QString::fromLatin1("") : value.toString();
    case QJsonValue::Array:
    case QJsonValue::Object:
        return QString::fromUtf8(jsonDocumentBytes(value));
    default:
        return {};
    }
}

} // namespace

Result<QSet<QString>> columnsOfBytes(const Database &database, const QString &table)
{
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(database, u"SELECT name FROM pragma_table_info(:table) WHERE type = 'BLOB'"_s));
    statement.bind(u"table"_s, table);
    QSet<QString> names;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return names;
        LICET_ASSIGN(const auto name, statement.read<QString>(0));
        names.insert(name);
    }
}

std::vector<KeptLeaf> leavesOf(const QJsonObject &columns, const QSet<QString> &ofBytes,
                               const QJsonObject &said, const QString &note)
{
    std::vector<KeptLeaf> leaves;
    const auto add = [&](const QString &name, const QVariant &value) {
        QByteArray salt(saltLength, Qt::Uninitialized);
        randombytes_buf(salt.data(), size_t(salt.size()));
        leaves.push_back({name, salt, value});
    };
    for (auto value = columns.begin(); value != columns.end(); ++value)
        add(value.key(), storedValue(value.value(), ofBytes.contains(value.key())));
    for (auto value = said.begin(); value != said.end(); ++value)
        add(ofEvent + value.key(), storedValue(value.value(), false));
    if (!note.isEmpty())
        add(noteName, note);
    return leaves;
}

verifier::Digest digestOf(const KeptLeaf &leaf)
{
    const auto view = [](const QByteArray &bytes) {
        return std::string_view(bytes.constData(), size_t(bytes.size()));
    };
    using Type = verifier::ValueType;
    const auto name = leaf.name.toUtf8();
    if (leaf.value.isNull())
        return verifier::leafDigest({view(leaf.salt), view(name), Type::Null, {}});
    if (leaf.value.typeId() == QMetaType::LongLong) {
        const auto bytes = verifier::integerBytes(leaf.value.toLongLong());
        return verifier::leafDigest(
            {view(leaf.salt), view(name), Type::Integer, {bytes.data(), bytes.size()}});
    }
    if (leaf.value.typeId() == QMetaType::QByteArray) {
        const auto bytes = leaf.value.toByteArray();
        return verifier::leafDigest({view(leaf.salt), view(name), Type::Blob, view(bytes)});
    }
    const auto text = leaf.value.toString().toUtf8();
    return verifier::leafDigest({view(leaf.salt), view(name), Type::Text, view(text)});
}

Result<void> storeLeaves(Transaction &transaction, qint64 sequence, const std::vector<KeptLeaf> &leaves)
{
    if (leaves.empty())
        return {};
    auto *handle = transaction.database().handle();
    const char *sql =
        "INSERT INTO event_leaf (sequence, place, name, salt, value) VALUES (?1, ?2, ?3, ?4, ?5)";
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &raw, nullptr) != SQLITE_OK)
        return leafFailure(transaction.database());
    const std::unique_ptr<sqlite3_stmt, LeafFinalizer> row(raw);
    int place = 0;
    for (const auto &leaf : leaves) {
        const auto name = leaf.name.toUtf8();
        sqlite3_bind_int64(raw, 1, sequence);
        sqlite3_bind_int(raw, 2, place++);
        sqlite3_bind_text(raw, 3, name.constData(), int(name.size()), SQLITE_STATIC);
        sqlite3_bind_blob(raw, 4, leaf.salt.constData(), int(leaf.salt.size()), SQLITE_STATIC);
        const auto value = valueBytes(leaf.value);
        bindValue(raw, leaf.value, value);
        if (sqlite3_step(raw) != SQLITE_DONE)
            return leafFailure(transaction.database());
        sqlite3_reset(raw);
    }
    return {};
}

void LeafValues::take(const QString &name, const QVariant &value)
{
    const auto shown = value.isNull()                          ? QJsonValue(QJsonValue::Null)
                       : value.typeId() == QMetaType::LongLong ? QJsonValue(value.toLongLong())
                       : value.typeId() == QMetaType::QByteArray
                           ? QJsonValue(QString::fromLatin1(value.toByteArray().toHex()))
                           : QJsonValue(value.toString());
    if (name == noteName)
        note = value.toString();
    else if (name.startsWith(ofEvent))
        said.insert(name.mid(ofEvent.size()), shown);
    else
        columns.insert(name, shown);
}

Result<LeafValues> leafValues(const Database &database, qint64 sequence)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database,
                                    u"SELECT name, value FROM event_leaf WHERE sequence = :sequence "
                                    "ORDER BY place"_s));
    statement.bind(u"sequence"_s, sequence);
    LeafValues values;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return values;
        LICET_ASSIGN(const auto name, statement.read<QString>(0));
        LICET_ASSIGN(const auto value, statement.read<QVariant>(1));
        values.take(name, value);
    }
}

QVariant storedAt(sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return qlonglong(sqlite3_column_int64(row, column));
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column)),
                                 sqlite3_column_bytes(row, column));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(row, column)),
                          sqlite3_column_bytes(row, column));
    default:
        return {};
    }
}

void LeafReader::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<LeafReader> LeafReader::read(const Database &database, const QString &sql, bool isNewestFirst)
{
    LeafReader reader;
    reader.m_isNewestFirst = isNewestFirst;
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(database.handle(), sql.toUtf8().constData(), -1, &raw, nullptr) != SQLITE_OK)
        return leafFailure(database);
    reader.m_row.reset(raw);
    return reader;
}

Result<LeafReader> LeafReader::newestFirst(const Database &database, const std::optional<RecordRef> &record)
{
    if (!record) {
        LICET_ASSIGN(auto all, read(database,
                                    u"SELECT sequence, name, value FROM event_leaf "
                                    "ORDER BY sequence DESC"_s,
                                    true));
        all.step();
        return all;
    }
    LICET_ASSIGN(auto own,
                 read(database,
                      u"SELECT event.sequence, name, value FROM event JOIN event_leaf USING (sequence) "
                      "WHERE record = ?1 AND record_id = ?2 ORDER BY event.sequence DESC"_s,
                      true));
    const auto table = record->table().toUtf8();
    sqlite3_bind_text(own.m_row.get(), 1, table.constData(), int(table.size()), SQLITE_TRANSIENT);
    sqlite3_bind_int64(own.m_row.get(), 2, record->id);
    own.step();
    return own;
}

Result<LeafReader> LeafReader::oldestFirst(const Database &database)
{
    LICET_ASSIGN(auto all,
                 read(database, u"SELECT sequence, name, value FROM event_leaf ORDER BY sequence"_s, false));
    all.step();
    return all;
}

void LeafReader::step()
{
    m_code = sqlite3_step(m_row.get());
}

qint64 LeafReader::sequenceHere() const
{
    return sqlite3_column_int64(m_row.get(), 0);
}

const QString &LeafReader::nameHere()
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_row.get(), 1));
    const int size = sqlite3_column_bytes(m_row.get(), 1);
    const auto found = m_names.constFind(QByteArray::fromRawData(text, size));
    if (found != m_names.constEnd())
        return *found;
    return *m_names.insert(QByteArray(text, size), QString::fromUtf8(text, size));
}

Result<LeafValues> LeafReader::valuesOf(qint64 sequence)
{
    const auto isBefore = [&] {
        return m_isNewestFirst ? sequenceHere() > sequence : sequenceHere() < sequence;
    };
    while (m_code == SQLITE_ROW && isBefore())
        step();
    LeafValues values;
    for (; m_code == SQLITE_ROW && sequenceHere() == sequence; step())
        values.take(nameHere(), storedAt(m_row.get(), 2));
    if (m_code != SQLITE_ROW && m_code != SQLITE_DONE)
        return Error{ErrorKind::DatabaseFailed, {}, QString::number(m_code)};
    return values;
}

} // namespace licet
