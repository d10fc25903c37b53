#include "review/cited_number.h"

#include "committee/cited_decision.h"
#include "committee/decision_store.h"
#include "request/request.h"
#include "review/stored_basis.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// How many of a table's rows cite a decision as only `before` can be cited, and by which number.
struct Losing
{
    int count = 0;
    QString number;
};

Result<void> countLosing(Losing &losing, Statement &statement, const BasisColumns &columns,
                         const DecisionWithSteps &before, const std::vector<DecisionWithSteps> &decisions)
{
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return {};
        LICET_ASSIGN(const auto stored, readStoredBasis(statement));
        LICET_ASSIGN(const auto lines, columns.lines(stored));
        const auto *lost = [&]() -> const LineBasis * {
            for (const auto &line : lines)
                for (const auto &one : line)
                    if (!citedDecisions(one.committee(), {before}).empty() &&
                        citedDecisions(one.committee(), decisions).empty())
                        return &one;
            return nullptr;
        }();
        if (!lost)
            continue;
        LICET_ASSIGN(const int count, statement.read<int>(2));
        losing.count += count;
        losing.number = lost->deliberation.isEmpty() ? lost->dossier : lost->deliberation;
    }
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
    Losing losing;
    const auto grouped = u"SELECT %1, %2, count(*) FROM %3 GROUP BY 1, 2"_s;
    const auto held = basisOfRights();
    LICET_ASSIGN(Statement rights,
                 Statement::prepare(database, grouped.arg(held.committee, held.beside, u"authorization"_s)));
    LICET_TRY(countLosing(losing, rights, held, before, decisions));
    const auto asked = basisOfRequests();
    LICET_ASSIGN(Statement requests,
                 Statement::prepare(database, grouped.arg(asked.committee, asked.beside,
                                                          u"request WHERE state <> :withdrawn"_s)));
    requests.bind(u"withdrawn"_s, RequestState::Withdrawn);
    LICET_TRY(countLosing(losing, requests, asked, before, decisions));
    if (losing.count > 0)
        return Error{ErrorKind::NumberCited, {}, losing.number, QString::number(losing.count)};
    return {};
}

} // namespace licet
