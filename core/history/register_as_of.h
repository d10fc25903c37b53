#pragma once

#include "history/history_query.h"

namespace licet {

/// A record whose first event is its beginning: a request was not there before somebody wrote it. Of all
/// others the register only learnt.
template <class Record>
concept BeginsOnItsDay = requires
{
    requires Record::beginsOnItsDay;
};

/// A register as it is, as it was known before an instant, as it was on a day, or both: the same questions
/// get the same kinds of answer.
class RegisterAsOf
{
public:
    /// Without either: as it is now.
    RegisterAsOf(const Database &database, std::optional<QDateTime> knownBefore = {},
                 std::optional<QDate> on = {})
        : m_database(database)
        , m_knownBefore(std::move(knownBefore))
        , m_on(on)
    {
    }

    template <TableRecord Record>
    Result<std::vector<Record>> all() const
    {
        if (isNow())
            return RecordStore<Record>::all(m_database);
        const auto beginning = BeginsOnItsDay<Record> ? Beginning::OnItsDay : Beginning::AsEntered;
        return recordsAsOf<Record>(m_database, {m_on, m_knownBefore, beginning});
    }
    [[nodiscard]] bool isNow() const { return !m_knownBefore && !m_on; }
    /// Until when the history is asked; not set: to its end.
    [[nodiscard]] const std::optional<QDateTime> &knownBefore() const { return m_knownBefore; }
    /// The day by whose end it is asked; not set: today.
    [[nodiscard]] const std::optional<QDate> &on() const { return m_on; }
    /// The rows as they are now.
    [[nodiscard]] const Database &database() const { return m_database; }

private:
    const Database &m_database;
    std::optional<QDateTime> m_knownBefore;
    std::optional<QDate> m_on;
};

} // namespace licet
