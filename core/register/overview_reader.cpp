#include "register/overview_reader.h"

#include "institution/staff_reader.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString ofInstitution(Id<Institution> only)
{
    return only.isSet() ? u"AND institution_id = :institution "_s : QString();
}

Result<void> countOpenRequests(const Register &from, Id<Institution> only, Overview &overview)
{
    const auto sql = u"SELECT environment, coalesce((SELECT json_extract(header, '$.happenedOn') FROM event "
                     "WHERE record = 'request' AND record_id = request.id ORDER BY sequence LIMIT 1), "
                     "state_since) FROM request "
                     "WHERE state NOT IN ('executed', 'withdrawn', 'refused') %1"_s;
    LICET_ASSIGN(Statement statement, Statement::prepare(from.database(), sql.arg(ofInstitution(only))));
    if (only.isSet())
        statement.bind(u"institution"_s, only);
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return {};
        LICET_ASSIGN(const auto environment, statement.read<std::optional<Environment>>(0));
        LICET_ASSIGN(const auto began, statement.read<QDate>(1));
        if (environment)
            ++overview.environments[size_t(*environment)].openRequests;
        ++overview.ages[size_t(ageBand(began, overview.day))];
    }
}

Result<void> countAuthorizations(const Register &from, Id<Institution> only, Overview &overview)
{
    const auto sql = u"SELECT environment, count(*) FROM authorization WHERE state <> 'ended' "
                     "AND (valid_until IS NULL OR valid_until >= :day) %1GROUP BY environment"_s;
    LICET_ASSIGN(Statement statement, Statement::prepare(from.database(), sql.arg(ofInstitution(only))));
    statement.bind(u"day"_s, overview.day);
    if (only.isSet())
        statement.bind(u"institution"_s, only);
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return {};
        LICET_ASSIGN(const auto environment, statement.read<Environment>(0));
        LICET_ASSIGN(const auto count, statement.read<int>(1));
        overview.environments[size_t(environment)].authorizations = count;
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

Result<std::vector<StaffedInstitution>> readStaffed(const Register &from, Id<Institution> only)
{
    LICET_ASSIGN(const auto institutions, from.all<Institution>());
    std::vector<StaffedInstitution> all;
    for (const auto &institution : institutions) {
        if (only.isSet() && institution.id != only)
            continue;
        LICET_ASSIGN(auto staff, readStaff(from.database(), institution.id));
        all.push_back({institution, std::move(staff)});
    }
    return all;
}

Result<Overview> readOverview(const Register &from, QDate day, Id<Institution> only)
{
    Overview overview;
    overview.day = day;
    LICET_ASSIGN(const auto facts, readDueFacts(from, only));
    overview.calendar = facts.calendar;
    for (auto &item : dueItems(facts, day)) {
        const auto group = groupOf(item, day, facts.calendar);
        overview.items.push_back({std::move(item), group});
    }
    std::stable_sort(
        overview.items.begin(), overview.items.end(),
        [](const PlacedItem &left, const PlacedItem &right) { return left.group < right.group; });
    LICET_ASSIGN(const auto staffed, readStaffed(from, only));
    overview.signing = signingDays(staffed, nextWorkingDays(facts.calendar, day, signingDaysShown));
    LICET_TRY(countAuthorizations(from, only, overview));
    LICET_TRY(countOpenRequests(from, only, overview));
    return overview;
}

} // namespace licet
