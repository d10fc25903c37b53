#include "exchange/record_names.h"

#include "base/json_fields.h"
#include "base/text_fold.h"

#include <QStringList>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto occurrence = u"occurrence"_s;

QJsonValue at(const QJsonValue &value, const QStringList &path)
{
    auto found = value;
    for (const auto &step : path) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        found = isIndex ? found.toArray().at(index) : found.toObject().value(step);
    }
    return found;
}

bool isTold(const QJsonValue &value)
{
    return !value.isNull() && !value.isUndefined() && value != QJsonValue(QString());
}

/// As names are compared: another spelling of a name is the same name.
QJsonValue folded(const QJsonValue &value)
{
    if (value.isString())
        return foldForComparison(value.toString());
    if (!value.isObject())
        return value;
    auto object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = folded(member.value());
    return object;
}

QByteArray textOf(const QJsonObject &key)
{
    return jsonDocumentBytes(folded(key).toObject());
}

/// Whether each member that is given is the key's.
bool fits(const QJsonObject &given, const QJsonObject &key)
{
    for (auto member = given.constBegin(); member != given.constEnd(); ++member)
        if (isTold(member.value()) && folded(key.value(member.key())) != folded(member.value()))
            return false;
    return true;
}

} // namespace

QJsonObject RecordNames::keyIn(const QJsonObject &record, const char *key)
{
    QJsonObject told;
    for (const auto &alternative : QString::fromLatin1(key).split(u'|')) {
        const auto members = alternative.split(u' ');
        told = {};
        for (const auto &member : members) {
            const auto path = member.split(u'.');
            if (const auto value = at(record, path); isTold(value))
                told.insert(path.back(), value);
        }
        if (told.contains(members.front().section(u'.', -1)))
            break;
    }
    return told;
}

void RecordNames::add(const QString &table, qint64 id, const QJsonObject &key)
{
    m_kinds[table].keys.insert(id, key);
    addName(m_kinds[table], id, key);
}

void RecordNames::addOtherName(const QString &table, qint64 id, const QJsonObject &key)
{
    m_kinds[table].otherKeys[id] << key;
    addName(m_kinds[table], id, key);
}

void RecordNames::addName(Kind &kind, qint64 id, const QJsonObject &key)
{
    kind.ids[textOf(key)] << id;
    if (key.size() == 1)
        kind.plain[foldForComparison(shownName(key.constBegin().value()))] << id;
}

QJsonObject RecordNames::keyOf(const QString &table, qint64 id) const
{
    return m_kinds.value(table).keys.value(id);
}

QByteArray RecordNames::orderOf(const QString &table, qint64 id) const
{
    return textOf(keyOf(table, id));
}

QList<qint64> RecordNames::withKey(const QString &table, const QJsonObject &key) const
{
    const auto kind = m_kinds.constFind(table);
    return kind == m_kinds.constEnd() ? QList<qint64>() : kind->ids.value(textOf(key));
}

int RecordNames::occurrenceOf(const QString &table, qint64 id) const
{
    return int(withKey(table, keyOf(table, id)).indexOf(id)) + 1;
}

QJsonValue RecordNames::nameOf(const QString &table, qint64 id) const
{
    const auto kind = m_kinds.constFind(table);
    if (kind == m_kinds.constEnd() || !kind->keys.contains(id))
        return QJsonValue::Null;
    auto key = kind->keys.value(id);
    const auto alike = kind->ids.value(textOf(key));
    if (alike.size() > 1)
        key.insert(occurrence, int(alike.indexOf(id)) + 1);
    return key.size() == 1 ? key.constBegin().value() : QJsonValue(key);
}

QList<qint64> RecordNames::spelledSo(const Kind &kind, const QList<qint64> &alike, const QJsonValue &name)
{
    QList<qint64> same;
    for (const auto id : alike)
        if (const auto key = kind.keys.value(id);
            name.isObject() ? key == name.toObject()
                            : key.size() == 1 && shownName(key.constBegin().value()) == shownName(name))
            same << id;
    return same.size() == 1 ? same : alike;
}

bool RecordNames::isCalled(const Kind &kind, qint64 id, const QJsonObject &given)
{
    const auto others = kind.otherKeys.value(id);
    return fits(given, kind.keys.value(id)) ||
           std::any_of(others.begin(), others.end(),
                       [&](const QJsonObject &other) { return fits(given, other); });
}

Result<qint64> RecordNames::idOf(const QString &table, const QJsonValue &name, const QString &path) const
{
    const Error unknown{ErrorKind::UnknownReference, path, shownName(name)};
    const auto kind = m_kinds.constFind(table);
    if (kind == m_kinds.constEnd())
        return unknown;
    auto given = name.toObject();
    const int wanted = given.take(occurrence).toInt();
    auto found = name.isObject() ? kind->ids.value(textOf(given))
                                 : kind->plain.value(foldForComparison(shownName(name)));
    if (found.size() > 1 && wanted == 0)
        found = spelledSo(*kind, found, name);
    if (!found.isEmpty() && wanted > 0)
        found = found.mid(wanted - 1, 1);
    if (found.isEmpty() && wanted == 0 && !given.isEmpty())
        for (auto known = kind->ids.constBegin(); known != kind->ids.constEnd(); ++known)
            if (isCalled(*kind, known->front(), given))
                for (const auto id : *known)
                    if (!found.contains(id))
                        found << id;
    if (found.isEmpty())
        return unknown;
    if (found.size() > 1)
        return Error{ErrorKind::AmbiguousReference, path, shownName(name)};
    return found.front();
}

QString shownName(const QJsonValue &name)
{
    if (!name.isObject())
        return name.toVariant().toString();
    QStringList parts;
    for (const auto &part : name.toObject())
        if (const auto text = shownName(part); !text.isEmpty())
            parts << text;
    return parts.join(u", "_s);
}

} // namespace licet
