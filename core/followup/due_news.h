#pragma once

#include "followup/due_calculator.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <chrono>

namespace licet {

/// The same for a thing on every day: "answer:request:12".
QString keyOf(const DueItem &item);
QString keyOf(DueKind kind, const RecordRef &record);
/// The parts of a key; nothing when it is none.
struct DueKey
{
    DueKind kind = DueKind::Reminder;
    RecordRef record;
};
std::optional<DueKey> readDueKey(const QString &key);

/// What is worth telling to somebody who does not look: due or overdue, and not snoozed.
std::vector<DueItem> worthTelling(const std::vector<DueItem> &items);

/// On which days which thing was told. Days, not the last day: a clock that was set wrong and back again
/// makes nothing told twice on a day, and nothing untold on another.
class ToldDays
{
public:
    [[nodiscard]] bool isTold(const QString &key, QDate day) const { return m_days[key].contains(day); }
    void tell(const QString &key, QDate day) { m_days[key].insert(day); }
    /// Forgets things that are no longer among `present`.
    void keepOnly(const QSet<QString> &present);
    /// One object: a key's days in ISO. What is unreadable counts as not told.
    [[nodiscard]] QJsonObject toJson() const;
    static ToldDays fromJson(const QJsonObject &object);

private:
    QHash<QString, QSet<QDate>> m_days;
};

/// When to look again: at the start, an hour of running after the last look, and on another day than it.
class PollSchedule
{
public:
    using Elapsed = std::chrono::milliseconds; ///< of a clock that only runs forward
    static constexpr Elapsed interval = std::chrono::hours(1);

    [[nodiscard]] bool isTime(QDate today, Elapsed now) const
    {
        return !m_day.isValid() || today != m_day || now - m_last >= interval;
    }
    void looked(QDate today, Elapsed now)
    {
        m_day = today;
        m_last = now;
    }

private:
    QDate m_day;
    Elapsed m_last{};
};

} // namespace licet
