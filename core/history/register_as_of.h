#pragma once

#include "history/foretold.h"

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
    /// Without either: as it is now; with `today` without what is told in advance and has not come by then.
    RegisterAsOf(const Database &database, std::optional<QDateTime> knownBefore = {},
                 std::optional<QDate> on = {}, std::optional<QDate> today = {})
        : m_database(database)
        , m_knownBefore(std::move(knownBefore))
        , m_on(on)
        , m_today(today)
    {
    }

    template <TableRecord Record>
    Result<std::vector<Record>> all() const
    {
        if (isNow()) {
            LICET_ASSIGN(auto rows, RecordStore<Record>::all(m_database));
            return m_today ? holdingOn(m_database, std::move(rows), *m_today) : std::move(rows);
        }
        const auto beginning = BeginsOnItsDay<Record> ? Beginning::OnItsDay : Beginning::AsEntered;
        const auto by = m_on || !HoldsFromItsEvents<Record> ? m_on : m_today;
        return recordsAsOf<Record>(m_database, {by, m_knownBefore, beginning});
    }
    [[nodiscard]] bool isNow() const { return !m_knownBefore && !m_on; }
    /// Until when the history is asked; not set: to its end.
    [[nodiscard]] const std::optional<QDateTime> &knownBefore() const { return m_knownBefore; }
    /// The day by whose end it is asked; not set: today.
    [[nodiscard]] const std::optional<QDate> &on() const { return m_on; }
    /// Not set: what is to come is not left out.
    [[nodiscard]] const std::optional<QDate> &today() const { return m_today; }
    /// The rows as they are now.
    [[nodiscard]] const Database &database() const { return m_database; }

private:
    const Database &m_database;
    std::optional<QDateTime> m_knownBefore;
    std::optional<QDate> m_on;
    std::optional<QDate> m_today;
};

} // namespace licet
