#include "coverage/coverage.h"

#include "authorization/states_on_day.h"
#include "base/collation.h"
#include "base/text_fold.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace licet {

namespace {

/// Each name gets a number; the same name in other capitals gets the same.
class Names
{
public:
    int numberOf(const QString &name)
    {
        if (const auto known = m_exact.constFind(name); known != m_exact.constEnd())
            return *known;
        const auto folded = foldForComparison(name);
        auto number = m_folded.constFind(folded);
        if (number == m_folded.constEnd()) {
            number = m_folded.insert(folded, int(m_shown.size()));
            m_shown.push_back(name.trimmed());
        }
        m_exact.insert(name, *number);
        return *number;
    }
    [[nodiscard]] const QString &shown(int number) const { return m_shown[size_t(number)]; }

private:
    QHash<QString, int> m_exact, m_folded;
    std::vector<QString> m_shown;
};

/// The state of one authorization, with the day that explains it.
std::pair<CoverageState, std::optional<QDate>> stateOf(const Authorization &one, const CoverageFacts &facts,
                                                       StatesOnDay &states)
{
    const auto stored = stateOn(one, facts.day);
    if (stored == AuthorizationState::Ended)
        return {CoverageState::Ended, endOf(one)};
    std::pair<CoverageState, std::optional<QDate>> gravest{CoverageState::Active, one.validFrom};
    const auto consider = [&](CoverageState state, const std::optional<QDate> &day) {
        if (state < gravest.first || gravest.first == CoverageState::Active)
            gravest = {state, day};
    };
    for (const auto state : states.of(one))
        switch (state) {
        case ComputedState::NotYetInForce:
            consider(CoverageState::NotYetInForce, one.validFrom);
            break;
        case ComputedState::Expiring:
            consider(CoverageState::Expiring, one.validUntil);
            break;
        case ComputedState::WithoutValidBasis:
            consider(CoverageState::WithoutValidBasis, {});
            break;
        }
    if (stored == AuthorizationState::Suspended)
        consider(CoverageState::Suspended, one.suspendedOn);
    return gravest;
}

/// Which of two requests a cell names: the one by which its state is explained goes first.
std::pair<int, Id<Request>> precedenceOf(const CoverageCell &cell)
{
    const bool isNew = cell.request.isSet() && cell.requestKind == RequestKind::New;
    return {isNew ? 1 + int(isWithKsz(cell.requestState)) : 0, cell.request};
}

/// Takes over what `other` says where it is graver; what it counts is added.
void merge(CoverageCell &cell, const CoverageCell &other)
{
    const int sum = cell.authorizations + other.authorizations;
    const auto &withRequest = precedenceOf(cell) < precedenceOf(other) ? other : cell;
    const auto request = withRequest.request;
    const auto state = withRequest.requestState;
    const auto kind = withRequest.requestKind;
    const auto number = withRequest.requestNumber;
    const auto service = withRequest.requestService;
    const auto application = withRequest.requestApplication;
    const auto environment = withRequest.requestEnvironment;
    if (other.state < cell.state)
        cell = other;
    cell.authorizations = sum;
    cell.request = request;
    cell.requestState = state;
    cell.requestKind = kind;
    cell.requestNumber = number;
    cell.requestService = service;
    cell.requestApplication = application;
    cell.requestEnvironment = environment;
}

class Counting
{
public:
    Counting(const CoverageFacts &facts, Id<Institution> only)
        : m_facts(facts)
        , m_only(only)
        , m_states(facts.day, facts.settings, facts.calendar, facts.decisions)
    {
        for (const auto &one : facts.institutions)
            m_institutions[one.id.row()] = one.name;
        for (const auto &one : facts.applications) {
            m_byId[one.id.row()] = groupOf(one.institution, one.name);
            m_groups[m_byId[one.id.row()]].application = one.id;
        }
        for (const auto &one : facts.services)
            if (one.audience == Audience::Batch || !one.active)
                m_unclimbed.insert(m_services.numberOf(one.name), true);
    }

    std::vector<CoverageGroup> run()
    {
        for (const auto &one : m_facts.asked)
            addAsked(one);
        for (const auto &one : m_facts.authorizations)
            addAuthorization(one);
        for (auto &[key, row] : m_rows)
            addMissing(row, int(key & 0xffffffff));
        for (auto &[key, row] : m_rows)
            m_groups[size_t(key >> 32)].rows.push_back(std::move(row));
        std::erase_if(m_groups, [](const CoverageGroup &one) { return one.rows.empty(); });
        return std::move(m_groups);
    }

private:
    size_t groupOf(Id<Institution> institution, const QString &application)
    {
        const auto key = std::pair(institution.row(), foldForComparison(application));
        const auto [found, isNew] = m_byName.try_emplace(key, m_groups.size());
        if (isNew)
            m_groups.push_back(
                {institution, {}, m_institutions[institution.row()], application.trimmed(), {}});
        return found->second;
    }

    CoverageRow &rowOf(size_t group, const QString &service)
    {
        const int number = m_services.numberOf(service);
        auto &row = m_rows[(quint64(group) << 32) | quint64(number)];
        if (row.service.isEmpty())
            row.service = m_services.shown(number);
        return row;
    }

    void addAsked(const AskedServices &asked)
    {
        // Also one of another institution: its authorization did not exist yet.
        m_open.insert(asked.request.row(), true);
        if (!asked.institution.isSet() || (m_only.isSet() && asked.institution != m_only) ||
            asked.application.trimmed().isEmpty())
            return;
        const auto group = groupOf(asked.institution, asked.application);
        for (const auto &service : asked.services) {
            if (service.trimmed().isEmpty())
                continue;
            CoverageCell cell;
            cell.application = m_groups[group].application;
            // To change or to end something presumes that it is there.
            if (asked.kind == RequestKind::New)
                cell.state = isWithKsz(asked.state) ? CoverageState::Asked : CoverageState::InPreparation;
            cell.request = asked.request;
            cell.requestState = asked.state;
            cell.requestKind = asked.kind;
            cell.requestNumber = asked.number;
            cell.requestService = service;
            cell.requestApplication = asked.application;
            cell.requestEnvironment = asked.environment;
            merge(rowOf(group, service).cells[size_t(asked.environment)], cell);
        }
    }

    void addAuthorization(const Authorization &one)
    {
        if ((m_only.isSet() && one.institution != m_only) ||
            (one.request.isSet() && m_open.contains(one.request.row())))
            return;
        const auto known = m_byId.find(one.application.row());
        const auto group = known == m_byId.end() ? groupOf(one.institution, {}) : known->second;
        CoverageCell cell;
        std::tie(cell.state, cell.day) = stateOf(one, m_facts, m_states);
        cell.application = one.application;
        cell.authorization = one.id;
        cell.authorizations = cell.state == CoverageState::Ended ? 0 : 1;
        merge(rowOf(group, one.service).cells[size_t(one.environment)], cell);
    }

    void addMissing(CoverageRow &row, int service) const
    {
        const bool isClimbed = !m_unclimbed.contains(service);
        for (int here = 0; here < int(environmentCount); ++here) {
            auto &cell = row.cells[size_t(here)];
            if (cell.state != CoverageState::NotNeeded)
                continue;
            if (isClimbed || cell.request.isSet())
                cell.state = CoverageState::NotAsked;
            if (!isClimbed || cell.request.isSet())
                continue;
            // The rung just below first, then further down, then above.
            std::array<int, environmentCount - 1> others{};
            size_t next = 0;
            for (int below = here - 1; below >= 0; --below)
                others[next++] = below;
            for (int above = here + 1; above < int(environmentCount); ++above)
                others[next++] = above;
            for (const int other : others) {
                const auto &there = row.cells[size_t(other)];
                if (there.authorizations == 0)
                    continue;
                cell.state = CoverageState::Missing;
                cell.application = there.application;
                cell.authorization = there.authorization;
                cell.elsewhere = Environment(other);
                break;
            }
        }
    }

    const CoverageFacts &m_facts;
    Id<Institution> m_only;
    StatesOnDay m_states;
    Names m_services;
    QHash<int, bool> m_unclimbed; ///< services without a ladder: batch messages, no longer offered
    QHash<qint64, bool> m_open;   ///< requests
    std::unordered_map<qint64, QString> m_institutions;
    std::unordered_map<qint64, size_t> m_byId;             ///< application → group
    std::map<std::pair<qint64, QString>, size_t> m_byName; ///< institution and application → group
    std::vector<CoverageGroup> m_groups;
    std::unordered_map<quint64, CoverageRow> m_rows; ///< group and service
};

void sort(std::vector<CoverageGroup> &groups)
{
    for (auto &group : groups)
        std::sort(group.rows.begin(), group.rows.end(), [](const auto &left, const auto &right) {
            return sortsBefore(left.service, right.service);
        });
    std::sort(groups.begin(), groups.end(), [](const auto &left, const auto &right) {
        if (left.institutionName != right.institutionName)
            return sortsBefore(left.institutionName, right.institutionName);
        if (left.institution != right.institution)
            return left.institution < right.institution;
        return sortsBefore(left.applicationName, right.applicationName);
    });
}

/// The groups of each institution as one; what is missing in one of its applications stays missing.
std::vector<CoverageGroup> joined(std::vector<CoverageGroup> groups)
{
    std::vector<CoverageGroup> institutions;
    std::unordered_map<qint64, size_t> byId;
    for (auto &group : groups) {
        const auto [found, isNew] = byId.try_emplace(group.institution.row(), institutions.size());
        if (isNew)
            institutions.push_back({group.institution, {}, group.institutionName, {}, {}});
        auto &rows = institutions[found->second].rows;
        rows.insert(rows.end(), std::make_move_iterator(group.rows.begin()),
                    std::make_move_iterator(group.rows.end()));
    }
    for (auto &institution : institutions) {
        QHash<QString, size_t> byService;
        std::vector<CoverageRow> rows;
        for (auto &row : institution.rows) {
            const auto folded = foldForComparison(row.service);
            if (const auto known = byService.constFind(folded); known != byService.constEnd()) {
                for (size_t index = 0; index < environmentCount; ++index)
                    merge(rows[*known].cells[index], row.cells[index]);
                continue;
            }
            byService.insert(folded, rows.size());
            rows.push_back(std::move(row));
        }
        institution.rows = std::move(rows);
    }
    return institutions;
}

} // namespace

int Coverage::count(CoverageState state) const
{
    int sum = 0;
    for (const auto &group : groups)
        for (const auto &row : group.rows)
            sum += int(std::count_if(row.cells.begin(), row.cells.end(),
                                     [&](const CoverageCell &cell) { return cell.state == state; }));
    return sum;
}

Coverage coverage(const CoverageFacts &facts, CoverageGrouping grouping, Id<Institution> only)
{
    Coverage result{facts.day, grouping, Counting(facts, only).run()};
    if (grouping == CoverageGrouping::ByInstitution)
        result.groups = joined(std::move(result.groups));
    sort(result.groups);
    return result;
}

} // namespace licet
