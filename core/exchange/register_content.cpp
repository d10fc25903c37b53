#include "exchange/register_content.h"

#include "exchange/record_file.h"

#include <QJsonArray>

#include <algorithm>

namespace licet {

namespace {

using IsWanted = std::function<bool(const QString &, qint64)>;

template <TableRecord Record>
Result<std::vector<Record>> wanted(const Database &database, const IsWanted &isWanted)
{
    LICET_ASSIGN(auto all, RecordStore<Record>::all(database));
    if (isWanted)
        std::erase_if(all,
                      [&](const Record &one) { return !isWanted(detail::tableOf<Record>(), one.id.row()); });
    return all;
}

/// Parts by the id of what they belong to, in their order.
template <class Record, class Part>
Result<QHash<qint64, QJsonArray>> partsOf(const Database &database, Id<Record> Part::*owner,
                                          const IsWanted &isWanted, const RecordNames &names)
{
    LICET_ASSIGN(auto all, wanted<Part>(database, isWanted));
    if constexpr (std::is_same_v<Part, DecisionStep>)
        std::stable_sort(all.begin(), all.end(),
                         [](const auto &left, const auto &right) { return left.position < right.position; });
    QHash<qint64, QJsonArray> parts;
    for (const auto &one : all)
        parts[(one.*owner).row()].append(toFile(one, names, true));
    return parts;
}

/// Reads one kind: its rows as objects, with their parts.
template <TableRecord Record>
Result<QMap<qint64, QJsonObject>> objectsOf(const Database &database, const IsWanted &isWanted,
                                            const RecordNames &names)
{
    QMap<qint64, QJsonObject> objects;
    LICET_ASSIGN(const auto all, wanted<Record>(database, isWanted));
    for (const auto &one : all)
        objects.insert(one.id.row(), toFile(one, names, true));
    Result<void> outcome;
    FileParts<Record>::each([&](const char *member, auto owner) {
        const auto parts = partsOf(database, owner, isWanted, names);
        if (!parts) {
            outcome = parts.error();
            return;
        }
        for (auto object = objects.begin(); object != objects.end(); ++object)
            object->insert(QString::fromLatin1(member), parts->value(object.key()));
    });
    LICET_TRY(outcome);
    return objects;
}

} // namespace

Result<RegisterContent> RegisterContent::of(const Database &database, const IsWanted &isWanted)
{
    RegisterContent content;
    Result<void> outcome;
    const auto read = [&](auto kind) {
        using Record = std::remove_pointer_t<decltype(kind)>;
        if (!outcome)
            return;
        const auto table = detail::tableOf<Record>();
        auto objects = objectsOf<Record>(database, isWanted, content.m_names);
        if (objects)
            content.m_records[table] = *std::move(objects);
        else
            outcome = objects.error();
    };
    const auto readAll = [&](auto &&after) {
        eachFileKind([&]<class Record>(FileKind<Record>) {
            read(static_cast<Record *>(nullptr));
            after(static_cast<Record *>(nullptr));
            if constexpr (std::is_same_v<Record, Person>) {
                read(static_cast<Mandate *>(nullptr));
                after(static_cast<Mandate *>(nullptr));
            }
        });
    };
    readAll([&](auto kind) {
        using Record = std::remove_pointer_t<decltype(kind)>;
        const auto table = detail::tableOf<Record>();
        const auto &objects = content.m_records[table];
        for (auto one = objects.begin(); one != objects.end(); ++one)
            content.m_names.add(table, one.key(), RecordNames::keyIn(*one, Columns<Record>::key));
    });
    // Once more, now that each record has its name: some name what comes after them.
    readAll([](auto) {});
    LICET_TRY(outcome);
    LICET_ASSIGN(const auto settings, RecordStore<Settings>::get(database, Id<Settings>(1)));
    content.m_settings = toFile(settings, content.m_names);
    return content;
}

} // namespace licet
