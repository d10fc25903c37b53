#pragma once

#include "followup/due_facts.h"

namespace licet {

/// The items of one day, as the kinds collect them. A sum that comes back is computed once.
class DueList
{
public:
    DueList(const DueFacts &facts, QDate day) : m_facts(facts), m_day(day) {}

    [[nodiscard]] const DueFacts &facts() const { return m_facts; }
    [[nodiscard]] QDate day() const { return m_day; }
    void reserve(size_t items) { m_items.reserve(items); }
    void add(DueItem item) { m_items.push_back(std::move(item)); }
    [[nodiscard]] std::vector<DueItem> take() { return std::move(m_items); }

    /// `days` working days after `from`, by a recipient's calendar or the register's.
    DueDay workingDays(QDate from, int days, const QString &recipient = {});
    /// Whether a day is near enough to be told: so many days ahead as the settings tell of an end.
    [[nodiscard]] bool isNear(QDate day) const;

private:
    const DueFacts &m_facts;
    QDate m_day;
    std::vector<DueItem> m_items;
    std::map<std::tuple<QString, QDate, int>, DueDay> m_sums;
};

/// A day that is chosen or stated.
DueDay statedDay(QDate day);
DueDay noDay();
/// An item about a request.
DueItem itemAbout(const PendingRequest &request, DueKind kind, const Awaited &waitsOn);

} // namespace licet
