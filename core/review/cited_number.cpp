#include "review/cited_number.h"

#include "authorization/authorization.h"
#include "committee/cited_decision.h"
#include "committee/decision_store.h"
#include "committee/dossier_state.h"
#include "request/request_name.h"
#include "review/stored_basis.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

using CitesWrongly = std::function<bool(const CommitteeBasis &)>;

/// Rows of a table that name a decision under the same stored basis, and by which number.
struct WrongBasis
{
    StoredBasis stored;
    int count = 0;
    QString number;
};

const QString notWithdrawn = u"state <> :withdrawn"_s;

Result<std::vector<WrongBasis>> wrongBases(Statement &statement, const BasisColumns &columns,
                                           const CitesWrongly &citesWrongly)
{
    std::vector<WrongBasis> all;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return all;
        WrongBasis wrong;
        LICET_ASSIGN(wrong.stored, readStoredBasis(statement));
        LICET_ASSIGN(const auto lines, columns.lines(wrong.stored));
        for (const auto &line : lines)
            for (const auto &one : line) {
                const auto &basis = one.committee();
                if (wrong.number.isEmpty() && citesWrongly(basis))
                    wrong.number = basis.deliberation.isEmpty() ? basis.dossier : basis.deliberation;
            }
        if (wrong.number.isEmpty())
            continue;
        LICET_ASSIGN(wrong.count, statement.read<int>(2));
        all.push_back(std::move(wrong));
    }
}

Result<std::vector<WrongBasis>> wrongBasesOfRights(const Database &database, const CitesWrongly &citesWrongly)
{
    const auto held = basisOfRights();
    LICET_ASSIGN(
        Statement rights,
        Statement::prepare(database, u"SELECT %1, %2, count(*) FROM authorization GROUP BY 1, 2"_s.arg(
                                         held.committee, held.beside)));
    return wrongBases(rights, held, citesWrongly);
}

Result<std::vector<WrongBasis>> wrongBasesOfRequests(const Database &database,
                                                     const CitesWrongly &citesWrongly)
{
    const auto asked = basisOfRequests();
    LICET_ASSIGN(
        Statement requests,
        Statement::prepare(database, u"SELECT %1, %2, count(*) FROM request WHERE %3 GROUP BY 1, 2"_s.arg(
                                         asked.committee, asked.beside, notWithdrawn)));
    requests.bind(u"withdrawn"_s, RequestState::Withdrawn);
    return wrongBases(requests, asked, citesWrongly);
}

/// The rows themselves.
template <TableRecord Record, class Take>
Result<void> readUnder(const Database &database, const std::vector<WrongBasis> &bases,
                       const BasisColumns &columns, const QString &only, const Take &take)
{
    const auto condition = u"WHERE %1 = :committee AND %2 = :beside%3 ORDER BY id"_s.arg(
        columns.committee, columns.beside, only);
    for (const auto &one : bases) {
        LICET_ASSIGN(Statement statement, Statement::prepare(database, RecordSql<Record>::select(condition)));
        statement.bind(u"committee"_s, one.stored.committee).bind(u"beside"_s, one.stored.beside);
        if (!only.isEmpty())
            statement.bind(u"withdrawn"_s, RequestState::Withdrawn);
        LICET_ASSIGN(const auto records, readAll<Record>(statement));
        for (const auto &record : records)
            take(record, one.number);
    }
    return {};
}

/// All decisions as they are once one is `after`.
Result<std::vector<DecisionWithSteps>> decisionsWith(const Database &database, const DecisionWithSteps &after)
{
    LICET_ASSIGN(auto decisions, readDecisions(database));
    std::erase_if(decisions, [&](const auto &one) { return one.decision.id == after.decision.id; });
    decisions.push_back(after);
    return decisions;
}

bool numbersStay(const DecisionWithSteps &before, const DecisionWithSteps &after)
{
    return before.decision.deliberation == after.decision.deliberation && before.steps == after.steps;
}

} // namespace

Result<void> checkStaysCited(const Database &database, const DecisionWithSteps &before,
                             const DecisionWithSteps &after)
{
    if (numbersStay(before, after))
        return {};
    LICET_ASSIGN(const auto decisions, decisionsWith(database, after));
    const CitesWrongly losesIt = [&](const CommitteeBasis &basis) {
        return !citedDecisions(basis, {before}).empty() && citedDecisions(basis, decisions).empty();
    };
    LICET_ASSIGN(auto losing, wrongBasesOfRights(database, losesIt));
    LICET_ASSIGN(const auto requests, wrongBasesOfRequests(database, losesIt));
    losing.insert(losing.end(), requests.begin(), requests.end());
    int count = 0;
    for (const auto &one : losing)
        count += one.count;
    return losing.empty() ? Result<void>()
                          : Error{ErrorKind::NumberCited, {}, losing.back().number, QString::number(count)};
}

Result<Citing> citingWrongly(const Database &database, const DecisionWithSteps &before,
                             const DecisionWithSteps &after)
{
    const bool isUngranted = wasGranted(before.decision.state) && !wasGranted(after.decision.state);
    Citing citing;
    if (numbersStay(before, after) && !isUngranted)
        return citing;
    LICET_ASSIGN(const auto decisions, decisionsWith(database, after));
    const CitesWrongly isWrong = [&](const CommitteeBasis &basis) {
        return !citedDecisions(basis, {before}).empty() &&
               (isUngranted || citedDecisions(basis, decisions).empty());
    };
    LICET_ASSIGN(const auto rights, wrongBasesOfRights(database, isWrong));
    LICET_TRY(readUnder<Authorization>(
        database, rights, basisOfRights(), {}, [&](const Authorization &one, const QString &number) {
            citing.rights.push_back({one.id, one.service, one.environment, number});
        }));
    LICET_ASSIGN(const auto requests, wrongBasesOfRequests(database, isWrong));
    LICET_TRY(readUnder<Request>(database, requests, basisOfRequests(), u" AND "_s + notWithdrawn,
                                 [&](const Request &one, const QString &number) {
                                     citing.requests.push_back({one.id, codedName(one), number, one.state});
                                 }));
    const auto byId = [](const auto &left, const auto &right) { return left.id < right.id; };
    std::sort(citing.rights.begin(), citing.rights.end(), byId);
    std::sort(citing.requests.begin(), citing.requests.end(), byId);
    return citing;
}

} // namespace licet
