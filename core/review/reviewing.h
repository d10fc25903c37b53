#pragma once

#include "history/register_as_of.h"
#include "request/request.h"
#include "review/review.h"

namespace licet {

/// A review with the verdicts that it asks for, in the order in which they were laid down.
struct ReviewWithVerdicts
{
    Review review;
    std::vector<ReviewVerdict> verdicts;

    [[nodiscard]] int given() const;
    [[nodiscard]] bool isDone() const { return given() == int(verdicts.size()); }
};

/// Opens a review of all that rests on the decision on `day`, within the transaction of its cause; no review
/// where nothing does.
Result<std::optional<ReviewWithVerdicts>> openReview(Transaction &transaction, Id<Decision> decision,
                                                     ReviewCause cause, QDate day, const Stamp &stamp);

/// Oldest first; of one decision, or of all.
Result<std::vector<ReviewWithVerdicts>> reviewsOf(const RegisterAsOf &from, Id<Decision> decision = {});

/// Gives one verdict, or another one instead, on all of these; on the day and in the name of the stamp.
/// DayInFuture.
Result<void> giveVerdict(Database &database, const std::vector<Id<ReviewVerdict>> &ids, Verdict verdict,
                         QDate today, const Stamp &stamp);

/// A verdict on an authorization that asks for a request: the open request about it, or a new draft to change
/// or end it. A replaced decision's draft rests on the one that replaces it. StateForbids for other verdicts.
struct PreparedRequest
{
    Id<Request> request;
    bool isNew = false;
};
Result<PreparedRequest> prepareFromVerdict(Database &database, Id<ReviewVerdict> id, QDate today,
                                           const Stamp &stamp);

} // namespace licet
