#include "exchange/record_file.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto authorization = u"authorization"_s;

} // namespace

bool isInFiles(const Member &member)
{
    return member.kind != MemberKind::Kept && member.kind != MemberKind::About;
}

QStringList keyMembers(const char *key)
{
    return QString::fromLatin1(key).section(u'|', 0, 0).split(u' ');
}

void putFlattened(QJsonObject &object, const QStringList &names, const QStringList &keyNames,
                  const QJsonObject &key)
{
    for (qsizetype part = 0; part < names.size(); ++part) {
        const auto value = key.value(keyNames[part]);
        if (const auto there = object.constFind(names[part]);
            there != object.constEnd() && there.value() != value) {
            object.insert(names.back(), key);
            return;
        }
        object.insert(names[part], value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    }
}

QJsonValue draftToFile(const Draft &draft, const RecordNames &names)
{
    auto object = writeJson(draft).toObject();
    if (draft.authorization.isSet())
        object.insert(authorization, names.nameOf(authorization, draft.authorization.row()));
    return object;
}

Result<Draft> draftFromFile(const QJsonValue &value, const QString &path, const RecordNames &names)
{
    if (!value.isObject())
        return wrongJsonType(path, value, "object");
    auto object = value.toObject();
    const auto concerned = object.take(authorization);
    LICET_ASSIGN(auto draft, readJson<Draft>(object, path));
    if (concerned.isNull() || concerned.isUndefined())
        return draft;
    const auto concernedPath = jsonPath(path, authorization);
    if (!concerned.isObject())
        return wrongJsonType(concernedPath, concerned, "object");
    LICET_ASSIGN(draft.authorization, detail::namedRecord<Authorization>(concerned, concernedPath, names));
    return draft;
}

QJsonValue aboutToFile(const RecordRef &record, const RecordNames &names)
{
    const auto name = names.nameOf(record.table(), record.id);
    return name.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonObject{{record.table(), name}});
}

Result<RecordRef> aboutFromFile(const QJsonValue &value, const QString &path, const RecordNames &names)
{
    if (value.isNull())
        return RecordRef();
    const auto object = value.toObject();
    if (object.size() != 1)
        return wrongJsonType(path, value, "object");
    const auto table = object.constBegin().key();
    LICET_ASSIGN(const auto id, names.idOf(table, object.constBegin().value(), jsonPath(path, table)));
    LICET_ASSIGN(const auto kind, parseCode<RecordKind>(table));
    return RecordRef{kind, id};
}

Result<qint64> institutionFromFile(const QJsonValue &value, const QString &path, const RecordNames &names)
{
    const auto table = u"institution"_s;
    const auto typed = value.toString();
    if (const auto number = KboNumber::parse(typed))
        return names.idOf(table, number->digits(), path);
    const auto named = names.idOf(table, value, path);
    if (named || !value.isString())
        return named;
    return Error{ErrorKind::NotAKboNumber, path, typed};
}

} // namespace licet
