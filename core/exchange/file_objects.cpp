#include "exchange/file_objects.h"

#include "exchange/file_kinds.h"
#include "exchange/record_file.h"

#include <QJsonArray>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

Result<std::vector<Brought>> objectsIn(const QJsonObject &object, const QString &member, const QString &path)
{
    std::vector<Brought> objects;
    const auto value = object.value(member);
    if (value.isNull() || value.isUndefined())
        return objects;
    if (!value.isArray())
        return wrongJsonType(path, value, "list");
    const auto array = value.toArray();
    for (qsizetype index = 0; index < array.size(); ++index) {
        const auto itsPath = jsonPath(path, index);
        if (!array.at(index).isObject())
            return wrongJsonType(itsPath, array.at(index), "object");
        objects.push_back({itsPath, array.at(index).toObject(), {}});
    }
    return objects;
}

Result<void> onlyKnown(const QJsonObject &object, const QStringList &known, const QString &path)
{
    for (auto member = object.constBegin(); member != object.constEnd(); ++member)
        if (!known.contains(member.key()))
            return Error{ErrorKind::UnknownMember, jsonPath(path, member.key()), {}, known.join(u", "_s)};
    return {};
}

Result<void> knowLists(const QJsonObject &file)
{
    QStringList known{settingsInFiles};
    eachFileKind([&](auto kind) { known << QString::fromLatin1(kind.member); });
    return onlyKnown(file, known, {});
}

Result<std::vector<DatedChange>> changesIn(const QJsonObject &object, const QStringList &known,
                                           const QString &path)
{
    std::vector<DatedChange> changes;
    LICET_ASSIGN(const auto told, objectsIn(object, changesInFiles, jsonPath(path, changesInFiles)));
    for (const auto &one : told) {
        LICET_TRY(onlyKnown(one.object, known + QStringList{changeDayInFiles}, one.path));
        if (!one.object.contains(changeDayInFiles))
            return Error{ErrorKind::MissingMember, jsonPath(one.path, changeDayInFiles)};
        auto members = one.object;
        LICET_ASSIGN(const auto day,
                     readJson<QDate>(members.take(changeDayInFiles), jsonPath(one.path, changeDayInFiles)));
        changes.push_back({day, members, one.path});
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const DatedChange &early, const DatedChange &late) { return early.on < late.on; });
    return changes;
}

QJsonObject changeBetween(const QJsonObject &before, const QJsonObject &after, QDate day)
{
    QJsonObject change;
    for (auto member = after.constBegin(); member != after.constEnd(); ++member)
        if (before.value(member.key()) != member.value())
            change.insert(member.key(), member.value());
    if (!change.isEmpty())
        change.insert(changeDayInFiles, day.toString(Qt::ISODate));
    return change;
}

void takeChange(QJsonObject &object, const QJsonObject &members)
{
    for (auto member = members.constBegin(); member != members.constEnd(); ++member)
        object.insert(member.key(), member.value());
}

bool contradicts(const QJsonValue &named, const QJsonValue &read, const QJsonValue &stored)
{
    if (named.isObject() && read.isObject() && stored.isObject()) {
        const auto object = named.toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member)
            if (contradicts(member.value(), read.toObject().value(member.key()),
                            stored.toObject().value(member.key())))
                return true;
        return false;
    }
    const auto all = named.toArray(), allRead = read.toArray(), allStored = stored.toArray();
    if (named.isArray() && read.isArray() && stored.isArray() && all.size() == allRead.size()) {
        bool differs = allRead.size() != allStored.size();
        for (qsizetype index = 0; !differs && index < all.size(); ++index)
            differs = contradicts(all[index], allRead[index], allStored[index]);
        return differs;
    }
    return read != stored;
}

QString shownIn(const QJsonObject &object)
{
    for (const auto *member : {"name", "deliberation", "service", "number", "application", "year", "yearly",
                               "date", "subject", "text", "letter", "id", "kind"})
        if (const auto text = object.value(QLatin1StringView(member)).toVariant().toString(); !text.isEmpty())
            return text;
    return {};
}

} // namespace licet
