#pragma once

#include "base/record_ref.h"

#include <QByteArray>
#include <QDateTime>
#include <QVariant>

#include <functional>

namespace licet {

/// The one description of a record: `static constexpr const char *table`, and `columns(visit)` that calls
/// `visit(Member{"column", label, …}, accessor)` for each of its members: a member pointer, or a lambda that
/// returns a reference into the record, for members of members. Storing, importing, exporting, the heads of
/// lists and the words of the history fold over it. The id is not named: every table has `id INTEGER PRIMARY
/// KEY` and every record has `Id<Record> id`.
///
/// Where files hold such records or name them, `static constexpr const char *key` states what tells one from
/// all others (its natural key): names in files, "institution name"; after "|" those that count where the
/// first of the ones before is not told.
template <class Record>
struct Columns;

template <class Record>
concept TableRecord = requires
{
    Columns<Record>::table;
};

/// How one type is bound and read. A text, number or type that does not fit is Corrupt and names its column.
template <class T>
struct SqlValue;

Error corruptColumn(const QString &column, const QVariant &value);

template <>
struct SqlValue<QString>
{
    static QVariant bind(const QString &text) { return text; }
    static Result<QString> read(const QVariant &value, const QString &column)
    {
        if (value.isNull())
            return QString();
        if (value.typeId() != QMetaType::QString)
            return corruptColumn(column, value);
        return value.toString();
    }
};

template <>
struct SqlValue<qint64>
{
    static QVariant bind(qint64 value) { return value; }
    static Result<qint64> read(const QVariant &value, const QString &column)
    {
        if (value.isNull() || value.typeId() != QMetaType::LongLong)
            return corruptColumn(column, value);
        return value.toLongLong();
    }
};

template <>
struct SqlValue<int>
{
    static QVariant bind(int value) { return value; }
    static Result<int> read(const QVariant &value, const QString &column)
    {
        LICET_ASSIGN(const auto wide, SqlValue<qint64>::read(value, column));
        if (wide != qint64(int(wide)))
            return corruptColumn(column, value);
        return int(wide);
    }
};

template <>
struct SqlValue<bool>
{
    static QVariant bind(bool value) { return value ? 1 : 0; }
    static Result<bool> read(const QVariant &value, const QString &column)
    {
        LICET_ASSIGN(const auto wide, SqlValue<qint64>::read(value, column));
        if (wide != 0 && wide != 1)
            return corruptColumn(column, value);
        return wide == 1;
    }
};

/// ISO text, "2026-12-07".
template <>
struct SqlValue<QDate>
{
    static QVariant bind(QDate date) { return date.toString(Qt::ISODate); }
    static Result<QDate> read(const QVariant &value, const QString &column);
};

/// ISO text in UTC with milliseconds, "2026-12-07T09:14:03.120Z".
template <>
struct SqlValue<QDateTime>
{
    static QVariant bind(const QDateTime &instant) { return instant.toUTC().toString(Qt::ISODateWithMs); }
    static Result<QDateTime> read(const QVariant &value, const QString &column);
};

template <>
struct SqlValue<QByteArray>
{
    static QVariant bind(const QByteArray &bytes) { return bytes; }
    static Result<QByteArray> read(const QVariant &value, const QString &column)
    {
        if (value.isNull())
            return QByteArray();
        if (value.typeId() != QMetaType::QByteArray)
            return corruptColumn(column, value);
        return value.toByteArray();
    }
};

template <>
struct SqlValue<KboNumber>
{
    static QVariant bind(const KboNumber &number) { return number.digits(); }
    static Result<KboNumber> read(const QVariant &value, const QString &column)
    {
        auto number = KboNumber::parse(value.toString());
        return number ? number : Result<KboNumber>(corruptColumn(column, value));
    }
};

template <>
struct SqlValue<ProgramNumber>
{
    static QVariant bind(const ProgramNumber &number) { return number.digits(); }
    static Result<ProgramNumber> read(const QVariant &value, const QString &column)
    {
        auto number = ProgramNumber::parse(value.toString());
        return number ? number : Result<ProgramNumber>(corruptColumn(column, value));
    }
};

template <class Record>
struct SqlValue<Id<Record>>
{
    static QVariant bind(const Id<Record> &id)
    {
        return id.isSet() ? QVariant(id.row()) : QVariant(QMetaType(QMetaType::LongLong));
    }
    static Result<Id<Record>> read(const QVariant &value, const QString &column)
    {
        if (value.isNull())
            return Id<Record>();
        LICET_ASSIGN(const auto row, SqlValue<qint64>::read(value, column));
        if (row <= 0)
            return corruptColumn(column, value);
        return Id<Record>(row);
    }
};

template <Coded E>
struct SqlValue<E>
{
    static QVariant bind(E value) { return codeOf(value); }
    static Result<E> read(const QVariant &value, const QString &column)
    {
        auto parsed = parseCode<E>(value.toString());
        return parsed ? parsed : Result<E>(corruptColumn(column, value));
    }
};

/// On none it is NULL.
template <>
struct SqlValue<RecordKind>
{
    static QVariant bind(RecordKind kind)
    {
        return kind == RecordKind::None ? QVariant(QMetaType(QMetaType::QString)) : QVariant(codeOf(kind));
    }
    static Result<RecordKind> read(const QVariant &value, const QString &column)
    {
        if (value.isNull())
            return RecordKind::None;
        auto parsed = parseCode<RecordKind>(value.toString());
        return parsed ? parsed : Result<RecordKind>(corruptColumn(column, value));
    }
};

template <class T>
struct SqlValue<std::optional<T>>
{
    static QVariant bind(const std::optional<T> &value)
    {
        return value ? SqlValue<T>::bind(*value) : QVariant(QMetaType(QMetaType::QString));
    }
    static Result<std::optional<T>> read(const QVariant &value, const QString &column)
    {
        if (value.isNull())
            return std::optional<T>();
        LICET_ASSIGN(auto present, SqlValue<T>::read(value, column));
        return std::optional<T>(std::move(present));
    }
};

/// Lists, maps and small records that no query looks into are kept as JSON text.
template <class T>
struct SqlJson
{
    static QVariant bind(const T &value) { return QString::fromUtf8(jsonBytes(value)); }
    static Result<T> read(const QVariant &value, const QString &column)
    {
        auto parsed = readJsonBytes<T>(value.toString().toUtf8());
        return parsed ? parsed : Result<T>(corruptColumn(column, value));
    }
};

template <>
struct SqlValue<QStringList> : SqlJson<QStringList>
{
};
template <class T>
struct SqlValue<std::vector<T>> : SqlJson<std::vector<T>>
{
};
template <>
struct SqlValue<std::map<QString, QString>> : SqlJson<std::map<QString, QString>>
{
};
template <JsonRecord T>
struct SqlValue<T> : SqlJson<T>
{
};

} // namespace licet
