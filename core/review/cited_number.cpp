#include "review/cited_number.h"

#include "committee/cited_decision.h"
#include "committee/decision_store.h"
#include "request/request.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Reads each basis once, however many share it.
Result<Statement> everyBasis(const Database &database)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database,
                                    u"SELECT basis, count(*) FROM ("
                                    "SELECT committee AS basis FROM authorization "
                                    "UNION ALL "
                                    "SELECT coalesce(json_extract(draft, '$.committee'), '{}') FROM request "
                                    "WHERE state <> :withdrawn) "
                                    "GROUP BY basis"_s));
    statement.bind(u"withdrawn"_s, RequestState::Withdrawn);
    return statement;
}

} // namespace

Result<void> checkStaysCited(const Database &database, const DecisionWithSteps &before,
                             const DecisionWithSteps &after)
{
    if (before.decision.deliberation == after.decision.deliberation && before.steps == after.steps)
        return {};
    LICET_ASSIGN(auto decisions, readDecisions(database));
    std::erase_if(decisions, [&](const auto &one) { return one.decision.id == before.decision.id; });
    decisions.push_back(after);
    LICET_ASSIGN(Statement statement, everyBasis(database));
    QString number;
    int losing = 0;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            break;
        LICET_ASSIGN(const auto basis, statement.read<CommitteeBasis>(0));
        if (citedDecisions(basis, {before}).empty() || !citedDecisions(basis, decisions).empty())
            continue;
        LICET_ASSIGN(const int count, statement.read<int>(1));
        losing += count;
        number = basis.deliberation.isEmpty() ? basis.dossier : basis.deliberation;
    }
    if (losing > 0)
        return Error{ErrorKind::NumberCited, {}, number, QString::number(losing)};
    return {};
}

} // namespace licet
