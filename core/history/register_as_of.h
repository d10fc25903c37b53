#pragma once

#include "history/history_query.h"

namespace licet {

/// A register as it is, or as it was known before an instant: the same questions get the same kinds of
/// answer.
class RegisterAsOf
{
public:
    /// `knownBefore` not set: as it is now.
    RegisterAsOf(const Database &database, std::optional<QDateTime> knownBefore = {})
        : m_database(database)
        , m_knownBefore(std::move(knownBefore))
    {
    }

    template <TableRecord Record>
    Result<std::vector<Record>> all() const
    {
        return m_knownBefore ? recordsAsOf<Record>(m_database, {{}, m_knownBefore})
                             : RecordStore<Record>::all(m_database);
    }
    /// Until when the history is asked; not set: to its end.
    [[nodiscard]] const std::optional<QDateTime> &knownBefore() const { return m_knownBefore; }
    /// The rows as they are now.
    [[nodiscard]] const Database &database() const { return m_database; }

private:
    const Database &m_database;
    std::optional<QDateTime> m_knownBefore;
};

} // namespace licet
