#include "history/json_members.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// The kinds of events that tell of members, with those that each of them tells anew, be it the same value.
struct ToldMembers
{
    QLatin1StringView kind;
    std::array<QLatin1StringView, 3> anew;
};
constexpr std::array toldByKind{
    ToldMembers{QLatin1StringView("answer-amended"),
                {QLatin1StringView("reference"), QLatin1StringView("dated"), QLatin1StringView("received")}},
    ToldMembers{QLatin1StringView("number-received"), {}},
    ToldMembers{QLatin1StringView("number-awaited"), {}}, ToldMembers{QLatin1StringView("sign"), {}},
    ToldMembers{QLatin1StringView("corrected"), {}}};

const ToldMembers *toldBy(const EventKind &kind)
{
    const auto found = std::find_if(toldByKind.begin(), toldByKind.end(),
                                    [&](const ToldMembers &one) { return one.kind == kind.code(); });
    return found == toldByKind.end() ? nullptr : &*found;
}

QJsonValue ledOn(const QJsonValue &before, const QJsonValue &after, const QJsonValue &without);

void put(QJsonObject &object, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
}

QJsonObject ledOn(const QJsonObject &before, const QJsonObject &after, QJsonObject without)
{
    auto keys = before.keys();
    for (const auto &key : after.keys())
        if (!before.contains(key))
            keys << key;
    for (const auto &key : keys)
        if (before.value(key) != after.value(key))
            put(without, key, ledOn(before.value(key), after.value(key), without.value(key)));
    return without;
}

/// What tells an element from the others of its list; undefined where nothing does.
QJsonValue identityOf(const QJsonValue &element)
{
    const auto object = element.toObject();
    return object.contains(u"line"_s) ? object.value(u"line"_s) : object.value(u"name"_s);
}

qsizetype indexOf(const QJsonArray &list, const QJsonValue &identity)
{
    for (qsizetype index = 0; index < list.size(); ++index)
        if (identityOf(list.at(index)) == identity)
            return index;
    return -1;
}

QJsonValue elementOf(const QJsonArray &list, const QJsonValue &identity)
{
    const auto index = indexOf(list, identity);
    return index < 0 ? QJsonValue(QJsonValue::Undefined) : list.at(index);
}

bool tellsApart(const QJsonArray &list)
{
    for (qsizetype index = 0; index < list.size(); ++index) {
        const auto identity = identityOf(list.at(index));
        if (identity.isUndefined() || indexOf(list, identity) != index)
            return false;
    }
    return true;
}

QJsonArray ledOn(const QJsonArray &before, const QJsonArray &after, const QJsonArray &without)
{
    if (!tellsApart(before) || !tellsApart(after) || !tellsApart(without))
        return after;
    QJsonArray led;
    for (const auto &element : without) {
        const auto identity = identityOf(element);
        const auto now = elementOf(after, identity);
        const auto then = elementOf(before, identity);
        if (!(now.isUndefined() && !then.isUndefined()))
            led << ledOn(then, now, element);
    }
    for (const auto &element : after)
        if (indexOf(without, identityOf(element)) < 0 && elementOf(before, identityOf(element)) != element)
            led << element;
    return led;
}

QJsonValue ledOn(const QJsonValue &before, const QJsonValue &after, const QJsonValue &without)
{
    if (before == after)
        return without;
    if (before == without)
        return after;
    if (before.isObject() && after.isObject() && without.isObject())
        return ledOn(before.toObject(), after.toObject(), without.toObject());
    if (before.isArray() && after.isArray() && without.isArray())
        return ledOn(before.toArray(), after.toArray(), without.toArray());
    return after;
}

/// Schema 1 wrote the JSON itself, later events the text that SQLite stores.
QJsonValue parsed(const QJsonValue &column)
{
    if (!column.isString())
        return column;
    const auto document = QJsonDocument::fromJson(column.toString().toUtf8());
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue();
}

QJsonValue written(const QJsonValue &json)
{
    const auto document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

bool holdsFacts(const QJsonValue &json)
{
    return json.isObject() || json.isArray();
}

} // namespace

bool tellsOfMembers(const EventKind &kind, const QString &column)
{
    return (column == u"answer" || column == u"signatures") && toldBy(kind);
}

QJsonValue toldOf(const EventKind &kind, const QJsonValue &before, const QJsonValue &after,
                  const QJsonValue &without)
{
    const auto *told = toldBy(kind);
    const auto then = parsed(before);
    const auto now = parsed(after);
    const auto onto = parsed(without);
    if (!told || !holdsFacts(then) || !holdsFacts(now) || !holdsFacts(onto))
        return after;
    auto led = ledOn(then, now, onto);
    if (led.isObject()) {
        auto object = led.toObject();
        for (const auto &member : told->anew)
            if (now.toObject().contains(member))
                object.insert(member, now.toObject().value(member));
        led = object;
    }
    return after.isString() ? written(led) : led;
}

} // namespace licet
