#pragma once

#include "exchange/brought_record.h"
#include "exchange/file_objects.h"
#include "exchange/record_file.h"

#include <QJsonArray>

namespace licet {

/// What a change on a day of its own may tell: a right is suspended or ends by events that have happened.
template <TableRecord Record>
QStringList changingInFiles()
{
    auto names = membersInFiles<Record>();
    if constexpr (ChangesByEvents<Record>)
        names.removeAll(QStringLiteral("state"));
    return names;
}

/// What the objects of a register's file say, as records; nothing is written.
class FileRecords
{
public:
    FileRecords(RecordNames &names, const Stamp &stamp) : m_names(names), m_stamp(stamp) {}

    template <TableRecord Record>
    Result<Record> understand(const QJsonObject &object, const QString &path)
    {
        LICET_ASSIGN(auto record, fromFile<Record>(object, path, m_names));
        LICET_TRY(completeBrought(record, path, m_stamp));
        return record;
    }

    /// Reads each part of an object: `work(part, record)`, the record without what it belongs to.
    template <TableRecord Record, class Work>
    Result<void> eachPart(const QJsonObject &object, const QString &path, Work &&work)
    {
        Result<void> outcome;
        FileParts<Record>::each([&]<class Part>(const char *member, Id<Record> Part::*owner) {
            const auto name = QString::fromLatin1(member);
            const auto parts = outcome ? objectsIn(object, name, jsonPath(path, name))
                                       : Result<std::vector<Brought>>(outcome.error());
            int position = 0;
            if (!parts)
                outcome = parts.error();
            else
                for (const auto &one : *parts) {
                    if (outcome)
                        outcome = onlyKnown(one.object, membersInFiles<Part>(), one.path);
                    if (!outcome)
                        return;
                    auto part = understand<Part>(one.object, one.path);
                    if (!part) {
                        outcome = part.error();
                        return;
                    }
                    if constexpr (std::is_same_v<Part, DecisionStep>)
                        part->position = position++;
                    outcome = work(name, *part, owner);
                }
        });
        return outcome;
    }

    /// The object as the register would say it.
    template <TableRecord Record>
    Result<QJsonObject> readBack(const Record &record, const QJsonObject &object, const QString &path)
    {
        auto read = toFile(record, m_names, true);
        FileParts<Record>::each(
            [&](const char *member, auto) { read.insert(QString::fromLatin1(member), QJsonArray()); });
        LICET_TRY(eachPart<Record>(object, path, [&](const QString &name, const auto &part, auto) {
            auto parts = read.value(name).toArray();
            parts.append(toFile(part, m_names, true));
            read.insert(name, parts);
            return Result<void>();
        }));
        return read;
    }

private:
    RecordNames &m_names;
    const Stamp &m_stamp;
};

} // namespace licet
