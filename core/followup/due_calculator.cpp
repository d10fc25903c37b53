#include "followup/due_calculator.h"

#include "base/collation.h"
#include "followup/due_table.h"
#include "followup/terms.h"

#include <algorithm>

namespace licet {

namespace {

/// Working days within which what is ours to do belongs to this week.
constexpr int thisWeek = 5;

DueState stateOf(const DueDay &until, QDate day)
{
    if (!until.day.isValid() || day < until.day)
        return DueState::Waiting;
    return day == until.day ? DueState::Due : DueState::Overdue;
}

void leaveAlone(DueItem &item, const std::vector<Snooze> &snoozes, QDate day)
{
    for (const auto &one : snoozes)
        if (one.kind == item.kind && one.record == item.record && day < one.until) {
            item.snoozedUntil = one.until;
            item.snoozedBecause = one.reason;
            item.state = DueState::Waiting;
        }
}

/// Names the institution of each item that does not bear its name, where there are several.
void nameInstitutions(std::vector<DueItem> &items, const std::vector<StaffedInstitution> &institutions)
{
    if (institutions.size() < 2)
        return;
    std::map<Id<Institution>, QString> names;
    for (const auto &one : institutions)
        names.emplace(one.institution.id, one.institution.name);
    for (auto &item : items)
        if (const auto found = names.find(item.institution); found != names.end())
            if (item.name != found->second)
                item.ofInstitution = found->second;
}

bool isOurs(const DueItem &item)
{
    return item.waitsOn.who == Awaited::Who::Consultant;
}

} // namespace

QString codeOf(const Awaited &awaited)
{
    switch (awaited.who) {
    case Awaited::Who::Consultant:
        return QStringLiteral("consultant");
    case Awaited::Who::Official:
        return QStringLiteral("official");
    case Awaited::Who::Committee:
        return QStringLiteral("committee");
    case Awaited::Who::Recipient:
        return awaited.recipient;
    }
    Q_UNREACHABLE();
}

DueDay DueList::workingDays(QDate from, int days, const QString &recipient)
{
    auto &sum = m_sums[{recipient, from, days}];
    if (!sum.day.isValid()) {
        const auto deadline = m_facts.calendarOf(recipient).deadline(from, days);
        sum = {DueDay::How::WorkingDays, from, days, deadline.day, deadline.skipped};
    }
    return sum;
}

bool DueList::isNear(QDate day) const
{
    return day <= m_day.addDays(daysAhead(m_facts.settings));
}

DueDay statedDay(QDate day)
{
    return {DueDay::How::Stated, day, 0, day, {}};
}

DueDay noDay()
{
    return {DueDay::How::Open, {}, 0, {}, {}};
}

std::vector<DueItem> dueItems(const DueFacts &facts, QDate day)
{
    DueList list(facts, day);
    list.reserve(facts.requests.size());
    for (const auto collect : dueTable)
        collect(list);
    auto items = list.take();
    for (auto &item : items) {
        item.state = stateOf(item.until, day);
        leaveAlone(item, facts.snoozes, day);
    }
    nameInstitutions(items, facts.institutions);
    const auto place = [](const DueItem &item) {
        const bool hasDay = item.until.day.isValid();
        return std::tuple(!hasDay, hasDay ? item.until.day : item.since, item.kind);
    };
    std::stable_sort(items.begin(), items.end(), [&](const DueItem &one, const DueItem &other) {
        const auto first = place(one);
        const auto second = place(other);
        return first == second ? sortsBefore(one.name, other.name) : first < second;
    });
    return items;
}

DueGroup groupOf(const DueItem &item, QDate day, const WorkingCalendar &calendar)
{
    if (item.snoozedUntil)
        return DueGroup::Waiting;
    if (item.state == DueState::Overdue)
        return DueGroup::Late;
    if (item.state == DueState::Due)
        return DueGroup::Soon;
    if (!isOurs(item) && item.kind != DueKind::DecisionInForce)
        return DueGroup::Waiting;
    if (item.until.day.isValid() && calendar.workingDaysBetween(day, item.until.day) <= thisWeek)
        return DueGroup::Soon;
    return DueGroup::Coming;
}

} // namespace licet
