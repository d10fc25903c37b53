#pragma once

#include "base/vocabulary.h"
#include "committee/decision.h"
#include "database/transaction.h"
#include "request/request.h"

namespace licet {

struct CitingRequest
{
    Id<Request> id;
    QString name;  ///< `codedName`
    QString cited; ///< the number by which it names the decision
    RequestState state = RequestState::Draft;

    bool operator==(const CitingRequest &) const = default;
};
struct CitingRight
{
    Id<Authorization> id;
    QString service;
    Environment environment = Environment::Test;
    QString cited;

    bool operator==(const CitingRight &) const = default;
};
/// What names a decision by a number: requests that are not withdrawn, and authorizations.
struct Citing
{
    std::vector<CitingRequest> requests;
    std::vector<CitingRight> rights;

    bool operator==(const Citing &) const = default;
};

/// What rests on a decision names it by its numbers, so they stay while something does. NumberCited where a
/// request that is not withdrawn, or an authorization, names `before` and would name no decision at all once
/// that were `after`.
Result<void> checkStaysCited(const Database &database, const DecisionWithSteps &before,
                             const DecisionWithSteps &after);
/// Where what truly happened goes before: what would name no decision any more, and, of one that was not
/// granted after all, whatever names it.
Result<Citing> citingWrongly(const Database &database, const DecisionWithSteps &before,
                             const DecisionWithSteps &after);

} // namespace licet
