#include "history/leaf_store.h"

#include "base/json_fields.h"

#include <sodium.h>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype saltLength = 16;
const auto ofEvent = u"event."_s;
const auto noteName = u"event.note"_s;

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
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(transaction.database(),
                                    u"INSERT INTO event_leaf (sequence, place, name, salt, value) "
                                    "VALUES (:sequence, :place, :name, :salt, :value)"_s));
    int place = 0;
    for (const auto &leaf : leaves) {
        statement.bind(u"sequence"_s, sequence)
            .bind(u"place"_s, place++)
            .bind(u"name"_s, leaf.name)
            .bind(u"salt"_s, leaf.salt)
            .bindVariant(u"value"_s, leaf.value);
        LICET_TRY(statement.run());
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

} // namespace licet
