#include "base/json_fields.h"

#include <QJsonDocument>

#include <cmath>
#include <limits>

namespace licet {

QString jsonPath(const QString &parent, const QString &member)
{
    return parent.isEmpty() ? member : parent + u'.' + member;
}

QString jsonPath(const QString &parent, qsizetype index)
{
    return parent + u'[' + QString::number(index) + u']';
}

Error wrongJsonType(const QString &path, const QJsonValue &value, const char *expected)
{
    QString shown;
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        shown = QStringLiteral("null");
        break;
    case QJsonValue::Bool:
    case QJsonValue::Double:
    case QJsonValue::String:
        shown = value.toVariant().toString();
        break;
    case QJsonValue::Array:
        shown = QStringLiteral("[…]");
        break;
    case QJsonValue::Object:
        shown = QStringLiteral("{…}");
        break;
    }
    return Error{ErrorKind::WrongMemberType, path, shown, QString::fromLatin1(expected)};
}

QByteArray jsonDocumentBytes(const QJsonValue &value)
{
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    // A document of Qt's holds no bare text or number.
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

Result<QJsonValue> parseJsonBytes(const QByteArray &bytes)
{
    QJsonParseError problem;
    const bool isBareText = bytes.startsWith('"');
    const auto document = QJsonDocument::fromJson(isBareText ? '[' + bytes + ']' : bytes, &problem);
    const bool isSeveral = isBareText && document.array().size() != 1;
    if (problem.error != QJsonParseError::NoError || isSeveral) {
        const auto line = bytes.left(problem.offset).count('\n') + 1;
        return Error{ErrorKind::NotJson, {}, QString::number(line), problem.errorString()};
    }
    if (isBareText)
        return document.array().first();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<QString> JsonValue<QString>::read(const QJsonValue &value, const QString &path)
{
    if (value.isNull() || value.isUndefined())
        return QString();
    if (!value.isString())
        return wrongJsonType(path, value, "text");
    const auto text = value.toString();
    return text.isNull() ? QStringLiteral("") : text;
}

Result<bool> JsonValue<bool>::read(const QJsonValue &value, const QString &path)
{
    if (!value.isBool())
        return wrongJsonType(path, value, "true or false");
    return value.toBool();
}

Result<qint64> JsonValue<qint64>::read(const QJsonValue &value, const QString &path)
{
    // JSON's numbers are exact up to here.
    constexpr double largest = 9'007'199'254'740'992;
    const double number = value.toDouble();
    if (!value.isDouble() || std::abs(number) > largest || number != std::floor(number))
        return wrongJsonType(path, value, "whole number");
    return qint64(number);
}

Result<int> JsonValue<int>::read(const QJsonValue &value, const QString &path)
{
    const auto number = value.toDouble(-0.5);
    if (!value.isDouble() || std::abs(number) > std::numeric_limits<int>::max() ||
        number != double(int(number)))
        return wrongJsonType(path, value, "whole number");
    return int(number);
}

Result<QDate> JsonValue<QDate>::read(const QJsonValue &value, const QString &path)
{
    if (!value.isString())
        return wrongJsonType(path, value, "date");
    const auto text = value.toString();
    const auto date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10)
        return Error{ErrorKind::NotADate, path, text};
    return date;
}

Result<QStringList> JsonValue<QStringList>::read(const QJsonValue &value, const QString &path)
{
    LICET_ASSIGN(const auto texts, JsonValue<std::vector<QString>>::read(value, path));
    return QStringList(texts.begin(), texts.end());
}

Result<KboNumber> JsonValue<KboNumber>::read(const QJsonValue &value, const QString &path)
{
    if (!value.isString())
        return wrongJsonType(path, value, "text");
    auto number = KboNumber::parse(value.toString());
    if (!number)
        return Error{number.error().kind, path, number.error().value};
    return number;
}

Result<ProgramNumber> JsonValue<ProgramNumber>::read(const QJsonValue &value, const QString &path)
{
    if (!value.isString())
        return wrongJsonType(path, value, "text");
    auto number = ProgramNumber::parse(value.toString());
    if (!number)
        return Error{number.error().kind, path, number.error().value};
    return number;
}

Result<std::map<QString, QString>> JsonValue<std::map<QString, QString>>::read(const QJsonValue &value,
                                                                               const QString &path)
{
    std::map<QString, QString> texts;
    if (value.isNull() || value.isUndefined())
        return texts;
    if (!value.isObject())
        return wrongJsonType(path, value, "object");
    const auto object = value.toObject();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        LICET_ASSIGN(const auto text, JsonValue<QString>::read(member.value(), jsonPath(path, member.key())));
        texts.emplace(member.key(), text);
    }
    return texts;
}

QJsonValue JsonValue<std::map<QString, QString>>::write(const std::map<QString, QString> &texts)
{
    QJsonObject object;
    for (const auto &[name, text] : texts)
        object.insert(name, text);
    return object;
}

} // namespace licet
