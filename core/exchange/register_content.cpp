#include "exchange/register_content.h"

#include "exchange/file_objects.h"
#include "exchange/record_file.h"
#include "history/foretelling.h"

#include <QJsonArray>

#include <algorithm>

namespace licet {

namespace {

using IsWanted = std::function<bool(const QString &, qint64)>;

template <TableRecord Record>
Result<std::vector<Record>> wanted(const Database &database, const std::optional<QDate> &day,
                                   const IsWanted &isWanted)
{
    LICET_ASSIGN(auto all, RecordStore<Record>::all(database));
    if (day) {
        LICET_ASSIGN(all, holdingOn(database, std::move(all), *day));
    }
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
    LICET_ASSIGN(auto all, wanted<Part>(database, {}, isWanted));
    if constexpr (std::is_same_v<Part, DecisionStep>)
        std::stable_sort(all.begin(), all.end(),
                         [](const auto &left, const auto &right) { return left.position < right.position; });
    QHash<qint64, QJsonArray> parts;
    for (const auto &one : all) {
        auto part = toFile(one, names, true);
        // What its record is gone of says nothing any more.
        if (std::is_same_v<Part, ReviewVerdict> && part.value(aboutInFiles).isNull())
            continue;
        parts[(one.*owner).row()].append(std::move(part));
    }
    return parts;
}

/// Reads one kind: its rows as objects, with their parts.
template <TableRecord Record>
Result<QMap<qint64, QJsonObject>> objectsOf(const Database &database, const std::optional<QDate> &day,
                                            const IsWanted &isWanted, const RecordNames &names)
{
    QMap<qint64, QJsonObject> objects;
    LICET_ASSIGN(const auto all, wanted<Record>(database, day, isWanted));
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

/// Whether a record names one of a kind that is read after it, or of its own.
template <TableRecord Record>
bool namesLaterOnes(const RecordNames &names)
{
    bool later = false;
    Columns<Record>::columns([&](const Member &, auto accessor) {
        using Value = std::remove_cvref_t<decltype(std::invoke(accessor, std::declval<Record &>()))>;
        if constexpr (detail::Referenced<Value>::is)
            later = later || !names.isWhole(detail::tableOf<typename detail::Referenced<Value>::Target>());
    });
    return later;
}

/// `work(kind)` for each kind of record that is an object of its own in a file, as a null pointer to it.
template <class Work>
void eachRecordKind(Work &&work)
{
    eachFileKind([&]<class Record>(FileKind<Record>) {
        work(static_cast<Record *>(nullptr));
        if constexpr (std::is_same_v<Record, Person>)
            work(static_cast<Mandate *>(nullptr));
    });
}

} // namespace

template <TableRecord Record>
Result<void> RegisterContent::readToCome(const Database &database, QDate day)
{
    const auto table = detail::tableOf<Record>();
    LICET_ASSIGN(const auto foretold, foretoldAfter(database, recordKindOf<Record>(), day));
    for (const auto id : foretold) {
        if (!m_records.value(table).contains(id))
            continue;
        LICET_ASSIGN(const auto days, foretoldDays(database, Id<Record>(id), day));
        for (const auto &one : days) {
            LICET_ASSIGN(const auto before, RecordSql<Record>::fromJson(Id<Record>(id), one.before));
            LICET_ASSIGN(const auto then, RecordSql<Record>::fromJson(Id<Record>(id), one.after));
            if (const auto change = changeBetween(toFile(before, m_names), toFile(then, m_names), one.day);
                !change.isEmpty())
                m_changes[{table, id}].append(change);
            m_later[{table, id}] << toFile(then, m_names, true);
            const auto key = RecordNames::keyIn(toFile(then, m_names, true), Columns<Record>::key);
            if (!m_names.withKey(table, key).contains(id))
                m_names.addOtherName(table, id, key);
        }
    }
    return {};
}

Result<RegisterContent> RegisterContent::of(const Database &database, std::optional<QDate> day,
                                            const IsWanted &isWanted)
{
    RegisterContent content;
    auto &names = content.m_names;
    Result<void> outcome;
    const auto read = [&]<class Record>(Record *) {
        if (!outcome)
            return;
        auto objects = objectsOf<Record>(database, day, isWanted, names);
        if (objects)
            content.m_records[detail::tableOf<Record>()] = *std::move(objects);
        else
            outcome = objects.error();
    };
    QSet<QString> again;
    eachRecordKind([&]<class Record>(Record *kind) {
        const auto table = detail::tableOf<Record>();
        if (namesLaterOnes<Record>(names))
            again << table;
        read(kind);
        const auto &objects = content.m_records[table];
        for (auto one = objects.begin(); one != objects.end(); ++one)
            names.add(table, one.key(), RecordNames::keyIn(*one, Columns<Record>::key));
        names.setWhole(table);
    });
    // Once more, now that each record has its name.
    eachRecordKind([&]<class Record>(Record *kind) {
        if (again.contains(detail::tableOf<Record>()))
            read(kind);
    });
    eachRecordKind([&]<class Record>([[maybe_unused]] Record *kind) {
        if constexpr (HoldsFromItsEvents<Record>)
            if (day && outcome)
                outcome = content.readToCome<Record>(database, *day);
    });
    LICET_TRY(outcome);
    LICET_ASSIGN(const auto settings, RecordStore<Settings>::get(database, Id<Settings>(1)));
    content.m_settings = toFile(settings, names);
    return content;
}

} // namespace licet
