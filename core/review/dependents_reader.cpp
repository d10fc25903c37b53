#include "review/dependents_reader.h"

#include "authorization/computed_state.h"
#include "committee/cited_decision.h"

#include <algorithm>
#include <iterator>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

using Decisions = std::vector<DecisionWithSteps>;

/// One basis, as stored, and how many rest on it.
struct SharedBasis
{
    QString stored;
    CommitteeBasis basis;
    int count = 0;
};

const auto notEnded = u"NOT (state = 'ended' AND (ended_on IS NULL OR ended_on <= :day))"_s;
const auto basisOfDraft = u"coalesce(json_extract(draft, '$.committee'), '{}')"_s;

Result<std::vector<SharedBasis>> readBases(Statement &statement)
{
    std::vector<SharedBasis> bases;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return bases;
        SharedBasis one;
        LICET_ASSIGN(one.stored, statement.read<QString>(0));
        LICET_ASSIGN(one.basis, statement.read<CommitteeBasis>(0));
        LICET_ASSIGN(one.count, statement.read<int>(1));
        if (one.basis.citesDecision())
            bases.push_back(std::move(one));
    }
}

Result<std::vector<SharedBasis>> basesOfAuthorizations(const Database &database, Id<Institution> institution,
                                                       QDate day)
{
    const auto only = institution.isSet() ? u" AND institution_id = :institution"_s : QString();
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT committee, count(*) FROM authorization WHERE "_s +
                                                  notEnded + only + u" GROUP BY committee"_s));
    statement.bind(u"day"_s, day);
    if (institution.isSet())
        statement.bind(u"institution"_s, institution);
    return readBases(statement);
}

Result<std::vector<SharedBasis>> basesOfRequests(const Database &database, Id<Institution> institution)
{
    const auto only = institution.isSet() ? u" AND institution_id = :institution"_s : QString();
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT "_s + basisOfDraft +
                                                  u" AS basis, count(*) FROM request WHERE "_s + isOpenSql() +
                                                  only + u" GROUP BY basis"_s));
    if (institution.isSet())
        statement.bind(u"institution"_s, institution);
    return readBases(statement);
}

bool citesOne(const CommitteeBasis &basis, Id<Decision> decision, const Decisions &decisions)
{
    const auto cited = citedDecisions(basis, decisions);
    return std::any_of(cited.begin(), cited.end(),
                       [&](const DecisionWithSteps *one) { return one->decision.id == decision; });
}

/// Every record of the table under the bases that cite the decision.
template <TableRecord Record>
Result<std::vector<Record>> recordsUnder(const Database &database, const std::vector<SharedBasis> &bases,
                                         const QString &condition, Id<Decision> decision,
                                         const Decisions &decisions)
{
    std::vector<Record> found;
    for (const auto &one : bases) {
        if (!citesOne(one.basis, decision, decisions))
            continue;
        LICET_ASSIGN(Statement statement, Statement::prepare(database, RecordSql<Record>::select(condition)));
        statement.bind(u"basis"_s, one.stored);
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
    for (const auto &one : bases)
        for (const auto *cited : citedDecisions(one.basis, decisions))
            counts[cited->decision.id] += one.count;
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
                 recordsUnder<Authorization>(database, held, u"WHERE committee = :basis ORDER BY id"_s,
                                             decision, decisions));
    LICET_ASSIGN(const auto asked, basesOfRequests(database, {}));
    LICET_ASSIGN(const auto requests, recordsUnder<Request>(database, asked,
                                                            u"WHERE "_s + isOpenSql() + u" AND "_s +
                                                                basisOfDraft + u" = :basis ORDER BY id"_s,
                                                            decision, decisions));
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
            bases.push_back({{}, one.committee, 1});
    for (const auto &one : all.requests)
        if (isMeant(one.institution) && isOpen(one.state))
            bases.push_back({{}, one.committee, 1});
    return counted(bases, decisions);
}

} // namespace licet
