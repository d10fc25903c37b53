#include "review/dependents_reader.h"

#include "authorization/computed_state.h"
#include "committee/cited_decision.h"
#include "review/stored_basis.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

using Decisions = std::vector<DecisionWithSteps>;

/// What authorizations or requests rest on, as stored, and how many do.
struct SharedBasis
{
    StoredBasis stored;
    std::vector<Bases> lines;
    int count = 0;
};

const auto notEnded = u"NOT (state = 'ended' AND (ended_on IS NULL OR ended_on <= :day))"_s;

Result<std::vector<SharedBasis>> readBases(Statement &statement, const BasisColumns &columns)
{
    std::vector<SharedBasis> bases;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return bases;
        SharedBasis one;
        LICET_ASSIGN(one.stored, readStoredBasis(statement));
        LICET_ASSIGN(one.lines, columns.lines(one.stored));
        LICET_ASSIGN(one.count, statement.read<int>(2));
        bases.push_back(std::move(one));
    }
}

Result<std::vector<SharedBasis>> basesOfAuthorizations(const Database &database, Id<Institution> institution,
                                                       QDate day)
{
    const auto columns = basisOfRights();
    const auto only = institution.isSet() ? u" AND institution_id = :institution"_s : QString();
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT %1, %2, count(*) FROM authorization WHERE "_s.arg(
                                                  columns.committee, columns.beside) +
                                                  notEnded + only + u" GROUP BY 1, 2"_s));
    statement.bind(u"day"_s, day);
    if (institution.isSet())
        statement.bind(u"institution"_s, institution);
    return readBases(statement, columns);
}

Result<std::vector<SharedBasis>> basesOfRequests(const Database &database, Id<Institution> institution)
{
    const auto columns = basisOfRequests();
    const auto only = institution.isSet() ? u" AND institution_id = :institution"_s : QString();
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT %1, %2, count(*) FROM request WHERE "_s.arg(
                                                  columns.committee, columns.beside) +
                                                  isOpenSql() + only + u" GROUP BY 1, 2"_s));
    if (institution.isSet())
        statement.bind(u"institution"_s, institution);
    return readBases(statement, columns);
}

/// Every record of the table under the bases that cite the decision.
template <TableRecord Record>
Result<std::vector<Record>> recordsUnder(const Database &database, const std::vector<SharedBasis> &bases,
                                         const BasisColumns &columns, const QString &only,
                                         Id<Decision> decision, const Decisions &decisions)
{
    std::vector<Record> found;
    const auto condition = u"WHERE %1 = :committee AND %2 = :beside%3 ORDER BY id"_s.arg(
        columns.committee, columns.beside, only);
    for (const auto &one : bases) {
        if (!cites(one.lines, decision, decisions))
            continue;
        LICET_ASSIGN(Statement statement, Statement::prepare(database, RecordSql<Record>::select(condition)));
        statement.bind(u"committee"_s, one.stored.committee).bind(u"beside"_s, one.stored.beside);
        LICET_ASSIGN(auto records, readAll<Record>(statement));
        std::move(records.begin(), records.end(), std::back_inserter(found));
    }
    std::sort(found.begin(), found.end(),
              [](const Record &left, const Record &right) { return left.id < right.id; });
    return found;
}

std::map<Id<Decision>, int> counted(const std::vector<SharedBasis> &bases, const Decisions &decisions)
{
    std::map<Id<Decision>, int> counts;
    for (const auto &one : bases) {
        std::set<Id<Decision>> cited;
        for (const auto &line : one.lines)
            for (const auto &basis : line)
                for (const auto *decision : citedDecisions(basis.committee(), decisions))
                    cited.insert(decision->decision.id);
        for (const auto decision : cited)
            counts[decision] += one.count;
    }
    return counts;
}

Result<Dependents> everythingKnown(const RegisterAsOf &from)
{
    Dependents all;
    LICET_ASSIGN(all.authorizations, from.all<Authorization>());
    LICET_ASSIGN(all.connections, from.all<Connection>());
    LICET_ASSIGN(const auto requests, from.all<Request>());
    for (const auto &one : requests)
        all.requests.push_back(dependentRequest(one));
    return all;
}

} // namespace

Result<Dependents> readResting(const Database &database, Id<Decision> decision, const Decisions &decisions,
                               QDate day)
{
    Dependents all;
    LICET_ASSIGN(const auto held, basesOfAuthorizations(database, {}, day));
    LICET_ASSIGN(all.authorizations,
                 recordsUnder<Authorization>(database, held, basisOfRights(), {}, decision, decisions));
    LICET_ASSIGN(const auto asked, basesOfRequests(database, {}));
    LICET_ASSIGN(const auto requests, recordsUnder<Request>(database, asked, basisOfRequests(),
                                                            u" AND "_s + isOpenSql(), decision, decisions));
    for (const auto &one : requests)
        all.requests.push_back(dependentRequest(one));
    LICET_ASSIGN(all.connections, RecordStore<Connection>::all(database));
    return dependentsOf(decision, decisions, all, day);
}

Result<Dependents> readResting(const RegisterAsOf &from, Id<Decision> decision, const Decisions &decisions,
                               QDate day)
{
    if (from.isNow())
        return readResting(from.database(), decision, decisions, day);
    LICET_ASSIGN(const auto all, everythingKnown(from));
    return dependentsOf(decision, decisions, all, day);
}

Result<std::map<Id<Decision>, int>> countResting(const RegisterAsOf &from, Id<Institution> institution,
                                                 const Decisions &decisions, QDate day)
{
    std::vector<SharedBasis> bases;
    if (from.isNow()) {
        const auto &database = from.database();
        LICET_ASSIGN(bases, basesOfAuthorizations(database, institution, day));
        LICET_ASSIGN(auto asked, basesOfRequests(database, institution));
        std::move(asked.begin(), asked.end(), std::back_inserter(bases));
        return counted(bases, decisions);
    }
    LICET_ASSIGN(const auto all, everythingKnown(from));
    const auto isMeant = [&](Id<Institution> one) { return !institution.isSet() || one == institution; };
    for (const auto &one : all.authorizations)
        if (isMeant(one.institution) && stateOn(one, day) != AuthorizationState::Ended)
            bases.push_back({{}, {basesOf(one)}, 1});
    for (const auto &one : all.requests)
        if (isMeant(one.institution) && isOpen(one.state))
            bases.push_back({{}, one.lines, 1});
    return counted(bases, decisions);
}

} // namespace licet
