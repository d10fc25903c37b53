#pragma once

#include "exchange/file_kinds.h"
#include "exchange/record_names.h"
#include "register/register.h"

#include <QJsonArray>

namespace licet {

/// What a register holds, in the form of its file.
class RegisterContent
{
public:
    /// As it holds on `day` (not set: as the rows stand), only what `isWanted` says of a table's row. What is
    /// called otherwise on days to come is known by those names too.
    static Result<RegisterContent> of(const Database &database, std::optional<QDate> day = {},
                                      const std::function<bool(const QString &, qint64)> &isWanted = {});

    [[nodiscard]] RecordNames &names() { return m_names; }
    [[nodiscard]] const RecordNames &names() const { return m_names; }
    /// With the parts that belong to it and what files never name; empty where there is no such record.
    [[nodiscard]] QJsonObject record(const QString &table, qint64 id) const
    {
        return m_records.value(table).value(id);
    }
    /// What changes of it after the day, as a file tells it.
    [[nodiscard]] QJsonArray changes(const QString &table, qint64 id) const
    {
        return m_changes.value({table, id});
    }
    void putChanges(const QString &table, qint64 id, const QJsonArray &changes)
    {
        m_changes[{table, id}] = changes;
    }
    /// As it stands on each of those days, without its parts.
    [[nodiscard]] QList<QJsonObject> later(const QString &table, qint64 id) const
    {
        return m_later.value({table, id});
    }
    void put(const QString &table, qint64 id, const QJsonObject &record) { m_records[table][id] = record; }
    [[nodiscard]] QList<qint64> ids(const QString &table) const { return m_records.value(table).keys(); }
    [[nodiscard]] const QJsonObject &settings() const { return m_settings; }

private:
    template <TableRecord Record>
    Result<void> readToCome(const Database &database, QDate day);

    QHash<QString, QMap<qint64, QJsonObject>> m_records; ///< by table, in order of id
    QHash<std::pair<QString, qint64>, QJsonArray> m_changes;
    QHash<std::pair<QString, qint64>, QList<QJsonObject>> m_later;
    QJsonObject m_settings;
    RecordNames m_names;
};

} // namespace licet
