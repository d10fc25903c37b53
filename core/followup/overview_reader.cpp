#include "followup/overview_reader.h"

#include "authorization/computed_state.h"
#include "followup/due_versions.h"
#include "institution/staff_reader.h"
#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString ofInstitution(Id<Institution> only)
{
    return only.isSet() ? u"AND institution_id = :institution "_s : QString();
}

/// Counted by the day on which they were begun, which few share, so that not each of them is handed over.
Result<void> countOpenRequests(const Database &from, QDate day, Id<Institution> only, OverviewCounts &counts)
{
    // An executed one whose letter is awaited is in progress too; each half has its index.
    const auto half =
        u"SELECT environment, min(coalesce(begun_on, state_since), state_since) AS began FROM request "
        "WHERE %1 %2"_s;
    const auto sql =
        u"SELECT environment, began, count(*) FROM (%1 UNION ALL %2) GROUP BY environment, began"_s;
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(
                     from, sql.arg(half.arg(isWaitingSql() + u" AND "_s + isOpenSql(), ofInstitution(only)),
                                   half.arg(u"letter_awaited_since IS NOT NULL AND state = 'executed'"_s,
                                            ofInstitution(only)))));
    if (only.isSet())
        statement.bind(u"institution"_s, only);
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return {};
        LICET_ASSIGN(const auto environment, statement.read<std::optional<Environment>>(0));
        LICET_ASSIGN(const auto began, statement.read<QDate>(1));
        LICET_ASSIGN(const auto count, statement.read<int>(2));
        if (environment)
            counts.environments[size_t(*environment)].openRequests += count;
        counts.ages[size_t(ageBand(began, day))] += count;
    }
}

Result<void> countAuthorizations(const Database &from, QDate day, Id<Institution> only,
                                 OverviewCounts &counts)
{
    const auto sql = u"SELECT environment, count(*) FROM authorization WHERE %1 "
                     "AND (valid_until IS NULL OR valid_until >= :day) %2GROUP BY environment"_s;
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(from, sql.arg(hasNotEndedSql(), ofInstitution(only))));
    statement.bind(u"day"_s, day);
    if (only.isSet())
        statement.bind(u"institution"_s, only);
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return {};
        LICET_ASSIGN(const auto environment, statement.read<Environment>(0));
        LICET_ASSIGN(counts.environments[size_t(environment)].authorizations, statement.read<int>(1));
    }
}

constexpr int signingDaysShown = 10;

} // namespace

int Overview::count(DueGroup group) const
{
    return int(std::count_if(items.begin(), items.end(),
                             [group](const PlacedItem &one) { return one.group == group; }));
}

int Overview::count(DueKind kind) const
{
    return int(std::count_if(items.begin(), items.end(),
                             [kind](const PlacedItem &one) { return one.item.kind == kind; }));
}

Result<OverviewCounts> countForOverview(const Database &from, QDate day, Id<Institution> only)
{
    OverviewCounts counts;
    LICET_TRY(countAuthorizations(from, day, only, counts));
    LICET_TRY(countOpenRequests(from, day, only, counts));
    return counts;
}

Result<Overview> readOverview(const Database &from, QDate day, Id<Institution> only)
{
    Overview overview;
    overview.day = day;
    LICET_ASSIGN(const auto facts, readDueFacts(from, day, only));
    overview.calendar = facts.calendar;
    auto items = dueItems(facts, day);
    LICET_TRY(nameVersions(from, items));
    overview.items.reserve(items.size());
    for (auto &item : items) {
        const auto group = groupOf(item, day, facts.calendar);
        overview.items.push_back({std::move(item), group});
    }
    std::stable_sort(
        overview.items.begin(), overview.items.end(),
        [](const PlacedItem &left, const PlacedItem &right) { return left.group < right.group; });
    overview.signing = signingDays(facts.institutions, nextWorkingDays(facts.calendar, day, signingDaysShown),
                                   [&](Id<Institution> one) { return facts.mergedOn(one); });
    return overview;
}

} // namespace licet
