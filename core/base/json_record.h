#pragma once

#include "base/json_fields.h"

namespace licet {

template <class Record>
Result<Record> RecordJson<Record>::read(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        return wrongJsonType(path, value, "object");
    const auto object = value.toObject();
    const auto known = names();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member)
        if (!known.contains(member.key()))
            return Error{
                ErrorKind::UnknownMember, jsonPath(path, member.key()), {}, known.join(QStringLiteral(", "))};
    Record record;
    Result<void> outcome;
    JsonFields<Record>::fields([&](const char *name, auto member) {
        const auto found = object.constFind(QString::fromLatin1(name));
        if (!outcome || found == object.constEnd())
            return;
        using Member = std::remove_cvref_t<decltype(record.*member)>;
        auto read = JsonValue<Member>::read(found.value(), jsonPath(path, found.key()));
        if (read)
            record.*member = *std::move(read);
        else
            outcome = read.error();
    });
    LICET_TRY(outcome);
    return record;
}

template <class Record>
QJsonValue RecordJson<Record>::write(const Record &record)
{
    QJsonObject object;
    JsonFields<Record>::fields([&](const char *name, auto member) {
        object.insert(QString::fromLatin1(name), writeJson(record.*member));
    });
    return object;
}

template <class Record>
QStringList RecordJson<Record>::names()
{
    QStringList all;
    JsonFields<Record>::fields([&](const char *name, auto) { all << QString::fromLatin1(name); });
    return all;
}

} // namespace licet
