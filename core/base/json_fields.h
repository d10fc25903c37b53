#pragma once

#include "base/enum_codes.h"
#include "base/id.h"
#include "base/kbo_number.h"
#include "base/member.h"
#include "base/program_number.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <map>
#include <optional>
#include <vector>

namespace licet {

/// Specialised per record: `fields(visit)` calls `visit(Member{"name", label}, &R::name)` for each member of
/// the JSON object, in camelCase. Reading, writing and its words all walk over it; a member that it does not
/// name is UnknownMember with its path. A visitor and no tuple: what folds over it is instantiated where it
/// is used, not wherever a record is included.
template <class Record>
struct JsonFields;

template <class Record>
concept JsonRecord = requires
{
    sizeof(JsonFields<Record>);
};

/// Reads one kind of value: `read(value, path)` and `write(value)`. Errors carry the path in `subject`.
template <class T>
struct JsonValue;

/// The child's path: "services[1].version".
QString jsonPath(const QString &parent, const QString &member);
QString jsonPath(const QString &parent, qsizetype index);
/// WrongMemberType at this path; `expected` is the JSON type's English name.
Error wrongJsonType(const QString &path, const QJsonValue &value, const char *expected);

template <class T>
Result<T> readJson(const QJsonValue &value, const QString &path = {})
{
    return JsonValue<T>::read(value, path);
}

template <class T>
QJsonValue writeJson(const T &value)
{
    return JsonValue<T>::write(value);
}

/// UTF-8, compact: these very bytes are stored and hashed.
template <class T>
QByteArray jsonBytes(const T &value);
QByteArray jsonDocumentBytes(const QJsonValue &value);
/// NotJson says where reading stopped.
Result<QJsonValue> parseJsonBytes(const QByteArray &bytes);

template <class T>
Result<T> readJsonBytes(const QByteArray &bytes)
{
    LICET_ASSIGN(const auto value, parseJsonBytes(bytes));
    return readJson<T>(value);
}

template <class T>
QByteArray jsonBytes(const T &value)
{
    return jsonDocumentBytes(writeJson(value));
}

template <>
struct JsonValue<QString>
{
    static Result<QString> read(const QJsonValue &value, const QString &path);
    static QJsonValue write(const QString &text)
    {
        return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    }
};

template <>
struct JsonValue<bool>
{
    static Result<bool> read(const QJsonValue &value, const QString &path);
    static QJsonValue write(bool value) { return value; }
};

template <>
struct JsonValue<int>
{
    static Result<int> read(const QJsonValue &value, const QString &path);
    static QJsonValue write(int value) { return value; }
};

template <>
struct JsonValue<qint64>
{
    static Result<qint64> read(const QJsonValue &value, const QString &path);
    static QJsonValue write(qint64 value) { return value; }
};

template <>
struct JsonValue<QDate>
{
    static Result<QDate> read(const QJsonValue &value, const QString &path);
    static QJsonValue write(QDate date) { return date.toString(Qt::ISODate); }
};

template <>
struct JsonValue<QStringList>
{
    static Result<QStringList> read(const QJsonValue &value, const QString &path);
    static QJsonValue write(const QStringList &texts) { return QJsonArray::fromStringList(texts); }
};

template <>
struct JsonValue<KboNumber>
{
    static Result<KboNumber> read(const QJsonValue &value, const QString &path);
    static QJsonValue write(const KboNumber &number) { return number.digits(); }
};

template <>
struct JsonValue<ProgramNumber>
{
    static Result<ProgramNumber> read(const QJsonValue &value, const QString &path);
    static QJsonValue write(const ProgramNumber &number) { return number.digits(); }
};

template <class Record>
struct JsonValue<Id<Record>>
{
    static Result<Id<Record>> read(const QJsonValue &value, const QString &path)
    {
        if (value.isNull() || value.isUndefined())
            return Id<Record>();
        LICET_ASSIGN(const int row, JsonValue<int>::read(value, path));
        if (row <= 0)
            return wrongJsonType(path, value, "id");
        return Id<Record>(row);
    }
    static QJsonValue write(const Id<Record> &id)
    {
        return id.isSet() ? QJsonValue(id.row()) : QJsonValue(QJsonValue::Null);
    }
};

template <Coded E>
struct JsonValue<E>
{
    static Result<E> read(const QJsonValue &value, const QString &path)
    {
        if (!value.isString())
            return wrongJsonType(path, value, "text");
        auto parsed = parseCode<E>(value.toString());
        if (!parsed)
            return Error{ErrorKind::UnknownWord, path, parsed.error().value, parsed.error().hint};
        return parsed;
    }
    static QJsonValue write(E value) { return codeOf(value); }
};

template <class T>
struct JsonValue<std::optional<T>>
{
    static Result<std::optional<T>> read(const QJsonValue &value, const QString &path)
    {
        if (value.isNull() || value.isUndefined())
            return std::optional<T>();
        LICET_ASSIGN(auto present, JsonValue<T>::read(value, path));
        return std::optional<T>(std::move(present));
    }
    static QJsonValue write(const std::optional<T> &value)
    {
        return value ? JsonValue<T>::write(*value) : QJsonValue(QJsonValue::Null);
    }
};

template <class T>
struct JsonValue<std::vector<T>>
{
    static Result<std::vector<T>> read(const QJsonValue &value, const QString &path)
    {
        std::vector<T> items;
        if (value.isNull() || value.isUndefined())
            return items;
        if (!value.isArray())
            return wrongJsonType(path, value, "list");
        const auto array = value.toArray();
        items.reserve(size_t(array.size()));
        for (qsizetype index = 0; index < array.size(); ++index) {
            LICET_ASSIGN(auto item, JsonValue<T>::read(array.at(index), jsonPath(path, index)));
            items.push_back(std::move(item));
        }
        return items;
    }
    static QJsonValue write(const std::vector<T> &items)
    {
        QJsonArray array;
        for (const auto &item : items)
            array.append(JsonValue<T>::write(item));
        return array;
    }
};

/// A map from free texts to texts, such as a rule's id to the reason given.
template <>
struct JsonValue<std::map<QString, QString>>
{
    static Result<std::map<QString, QString>> read(const QJsonValue &value, const QString &path);
    static QJsonValue write(const std::map<QString, QString> &texts);
};

/// A record is read and written by folding over its fields. The definitions are in base/json_record.h,
/// instantiated once a record in its feature (`*_json.cpp`): folding anew in every file that reads one took
/// most of a build.
template <class Record>
struct RecordJson
{
    static Result<Record> read(const QJsonValue &value, const QString &path);
    static QJsonValue write(const Record &record);
    static QStringList names();
};

template <JsonRecord Record>
struct JsonValue<Record>
{
    static Result<Record> read(const QJsonValue &value, const QString &path)
    {
        return RecordJson<Record>::read(value, path);
    }
    static QJsonValue write(const Record &record) { return RecordJson<Record>::write(record); }
};

} // namespace licet
