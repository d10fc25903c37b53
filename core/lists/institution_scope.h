#pragma once

#include "database/database.h"
#include "institution/institution.h"

#include <set>

namespace licet {

/// What of a register belongs to one institution: its own records, and of the shared ones those that it needs
/// (catalogue, recipients, settings, the decisions that concern it or that its records cite). Records that
/// were removed and events are judged by what the history says of them, so that nothing of another
/// institution goes along. Institutions that merged belong together: a right that passed on is proven by the
/// history of both.
class InstitutionScope
{
public:
    static Result<InstitutionScope> of(const Database &from, Id<Institution> institution);

    /// A row of a table; false for a table that nobody described here.
    [[nodiscard]] bool holds(const QString &record, qint64 id) const;
    /// An event about its records alone: one that also tells of another institution is not held.
    [[nodiscard]] bool holdsEvent(qint64 sequence) const { return m_events.count(sequence) > 0; }
    /// Whether the rules know this table at all.
    [[nodiscard]] static bool knows(const QString &record);

private:
    using Key = std::pair<QString, qint64>;

    std::set<Key> m_records;
    std::set<qint64> m_events;
};

} // namespace licet
