#pragma once

#include "base/json_fields.h"
#include "base/member_names.h"
#include "database/columns.h"
#include "exchange/record_names.h"
#include "request/draft.h"

namespace licet {

// One record as a file has it, folded out of its description: an object of its members, in which references
// are natural keys.

/// Whether a file of the user's may hold it.
bool isInFiles(const Member &member);
/// The members of a key's first alternative.
QStringList keyMembers(const char *key);

/// What a reference by several names ("institution application") puts into an object. A name that another
/// reference uses for something else is left to it, and the key goes whole under the last name.
void putFlattened(QJsonObject &object, const QStringList &names, const QStringList &keyNames,
                  const QJsonObject &key);

QJsonValue draftToFile(const Draft &draft, const RecordNames &names);
Result<Draft> draftFromFile(const QJsonValue &value, const QString &path, const RecordNames &names);
/// {"request": "2026-0001"}; null on none.
QJsonValue aboutToFile(const RecordRef &record, const RecordNames &names);
Result<RecordRef> aboutFromFile(const QJsonValue &value, const QString &path, const RecordNames &names);

/// By its KBO number, or by its name where it has none. NotAKboNumber where it is neither.
Result<qint64> institutionFromFile(const QJsonValue &value, const QString &path, const RecordNames &names);

inline const QString aboutInFiles = QStringLiteral("about");

namespace detail {

template <class T>
struct Referenced
{
    static constexpr bool is = false;
};
template <class Record>
struct Referenced<Id<Record>>
{
    static constexpr bool is = true;
    using Target = Record;
};

template <class Record>
QString tableOf()
{
    return QString::fromLatin1(Columns<Record>::table);
}

} // namespace detail

/// Those that a file may name.
template <TableRecord Record>
QStringList membersInFiles()
{
    QStringList names;
    Columns<Record>::columns([&](const Member &member, auto) {
        if (member.kind == MemberKind::About && !names.contains(aboutInFiles))
            names << aboutInFiles;
        if (isInFiles(member))
            for (const auto &name : namesInFiles(member))
                if (!names.contains(name))
                    names << name;
    });
    return names;
}

/// `withBrought`: with the members that are read and never written, too.
template <TableRecord Record>
QJsonObject toFile(const Record &record, const RecordNames &names, bool withBrought = false)
{
    QJsonObject object;
    RecordRef about;
    Columns<Record>::columns([&](const Member &member, auto accessor) {
        using Value = std::remove_cvref_t<decltype(std::invoke(accessor, record))>;
        const Value &value = std::invoke(accessor, record);
        if (member.kind == MemberKind::About) {
            if constexpr (std::is_same_v<Value, RecordKind>)
                about.kind = value;
            else if constexpr (std::is_same_v<Value, qint64>)
                object.insert(aboutInFiles, aboutToFile({about.kind, value}, names));
        }
        if (!isInFiles(member) || (member.kind == MemberKind::Brought && !withBrought))
            return;
        const auto inFiles = namesInFiles(member);
        if constexpr (detail::Referenced<Value>::is) {
            using Target = typename detail::Referenced<Value>::Target;
            const auto table = detail::tableOf<Target>();
            if (inFiles.size() == 1)
                object.insert(inFiles.front(), names.nameOf(table, value.row()));
            else
                putFlattened(object, inFiles, keyMembers(Columns<Target>::key),
                             names.keyOf(table, value.row()));
        } else if constexpr (std::is_same_v<Value, Draft>) {
            object.insert(inFiles.front(), draftToFile(value, names));
        } else if constexpr (requires { JsonValue<Value>::write(value); }) {
            object.insert(inFiles.front(), writeJson(value));
        }
    });
    return object;
}

namespace detail {

/// One reference under one name.
template <class Target>
Result<Id<Target>> namedRecord(const QJsonValue &value, const QString &path, const RecordNames &names)
{
    if (value.isNull() || value.isUndefined())
        return Id<Target>();
    const auto table = tableOf<Target>();
    auto found = std::is_same_v<Target, Institution> ? institutionFromFile(value, path, names)
                                                     : names.idOf(table, value, path);
    if (found)
        return Id<Target>(*found);
    // It may stand further on in the file.
    if (!names.isWhole(table))
        return Id<Target>();
    return found.error();
}

/// A reference whose key's members stand each on its own.
template <class Target>
Result<Id<Target>> flattenedRecord(const QJsonObject &object, const QStringList &inFiles, const QString &path,
                                   const RecordNames &names)
{
    const auto last = object.value(inFiles.back());
    if (last.isObject())
        return namedRecord<Target>(last, jsonPath(path, inFiles.back()), names);
    const auto keyNames = keyMembers(Columns<Target>::key);
    QJsonObject key;
    for (qsizetype part = 0; part < inFiles.size(); ++part) {
        const auto value = object.value(inFiles[part]);
        const auto partPath = jsonPath(path, inFiles[part]);
        if (value.isNull() || value.isUndefined())
            return Error{ErrorKind::MissingMember, partPath};
        if (keyNames[part] == QLatin1StringView("institution")) {
            LICET_ASSIGN(const auto institution, namedRecord<Institution>(value, partPath, names));
            key.insert(keyNames[part], names.nameOf(tableOf<Institution>(), institution.row()));
        } else {
            key.insert(keyNames[part], value);
        }
    }
    const auto found = names.withKey(tableOf<Target>(), key);
    if (found.isEmpty())
        return Error{ErrorKind::UnknownReference, jsonPath(path, inFiles.back()), shownName(last)};
    return Id<Target>(found.front());
}

/// Whether a member that there must be is left out. An optional one may be told to be none.
template <class Value>
bool isMissing(const QJsonObject &object, const QString &name)
{
    const auto found = object.constFind(name);
    if (found == object.constEnd())
        return true;
    if constexpr (std::is_same_v<Value, QString>)
        return found->isNull() || (found->isString() && found->toString().trimmed().isEmpty());
    else if constexpr (requires(Value value) { value.has_value(); })
        return false;
    else
        return found->isNull();
}

} // namespace detail

/// What the object names, over `record`. Members that no description knows are the caller's.
template <TableRecord Record>
Result<Record> fromFile(const QJsonObject &object, const QString &path, const RecordNames &names,
                        Record record = {})
{
    Result<void> outcome;
    const auto take = [&](auto &&read, auto &member) {
        if (read)
            member = *std::forward<decltype(read)>(read);
        else
            outcome = read.error();
    };
    RecordRef about;
    if (const auto found = object.constFind(aboutInFiles); found != object.constEnd())
        take(aboutFromFile(*found, jsonPath(path, aboutInFiles), names), about);
    Columns<Record>::columns([&](const Member &member, auto accessor) {
        using Value = std::remove_cvref_t<decltype(std::invoke(accessor, record))>;
        Value &value = std::invoke(accessor, record);
        if (member.kind == MemberKind::About) {
            if constexpr (std::is_same_v<Value, RecordKind>)
                value = about.kind;
            else if constexpr (std::is_same_v<Value, qint64>)
                value = about.id;
        }
        if (!outcome || !isInFiles(member))
            return;
        const auto inFiles = namesInFiles(member);
        const auto memberPath = jsonPath(path, inFiles.front());
        const auto found = object.constFind(inFiles.front());
        if constexpr (detail::Referenced<Value>::is) {
            using Target = typename detail::Referenced<Value>::Target;
            if (inFiles.size() > 1)
                return take(detail::flattenedRecord<Target>(object, inFiles, path, names), value);
        }
        if (member.kind == MemberKind::Needed && detail::isMissing<Value>(object, inFiles.front())) {
            outcome = Error{ErrorKind::MissingMember, memberPath};
            return;
        }
        if (found == object.constEnd() || (Coded<Value> && found->isNull()))
            return;
        if constexpr (detail::Referenced<Value>::is)
            take(detail::namedRecord<typename detail::Referenced<Value>::Target>(*found, memberPath, names),
                 value);
        else if constexpr (std::is_same_v<Value, Draft>)
            take(draftFromFile(*found, memberPath, names), value);
        else if constexpr (requires { JsonValue<Value>::read(*found, memberPath); })
            take(JsonValue<Value>::read(*found, memberPath), value);
    });
    LICET_TRY(outcome);
    return record;
}

} // namespace licet
