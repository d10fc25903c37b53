#pragma once

#include "committee/decision.h"

namespace licet {

/// Why what rests on a decision has to be looked at again.
enum class ReviewCause { Amendment, Withdrawal, Replacement };
template <>
struct EnumCodes<ReviewCause>
{
    static constexpr std::array all{EnumCode<ReviewCause>{ReviewCause::Amendment, "amendment"},
                                    EnumCode<ReviewCause>{ReviewCause::Withdrawal, "withdrawal"},
                                    EnumCode<ReviewCause>{ReviewCause::Replacement, "replacement"}};
};

enum class Verdict { Unchanged, Change, End };
template <>
struct EnumCodes<Verdict>
{
    static constexpr std::array all{EnumCode<Verdict>{Verdict::Unchanged, "unchanged"},
                                    EnumCode<Verdict>{Verdict::Change, "change"},
                                    EnumCode<Verdict>{Verdict::End, "end"}};
};

/// Opened by an amendment, a withdrawal or a replacement; done when each verdict is given.
struct Review
{
    Id<Review> id;
    Id<Decision> decision;
    ReviewCause cause = ReviewCause::Amendment;
    QDate openedOn;

    bool operator==(const Review &) const = default;
};
template <>
struct Columns<Review>
{
    static constexpr const char *table = "review";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("decision_id", &Review::decision);
        visit("cause", &Review::cause);
        visit("opened_on", &Review::openedOn);
    }
};

/// What one authorization or open request that rests on the decision needs.
struct ReviewVerdict
{
    Id<ReviewVerdict> id;
    Id<Review> review;
    QString record; ///< "authorization" or "request"
    qint64 recordId = 0;
    std::optional<Verdict> verdict; ///< not yet given
    std::optional<QDate> givenOn;
    QString givenBy;

    bool operator==(const ReviewVerdict &) const = default;
};
template <>
struct Columns<ReviewVerdict>
{
    static constexpr const char *table = "review_verdict";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("review_id", &ReviewVerdict::review);
        visit("record", &ReviewVerdict::record);
        visit("record_id", &ReviewVerdict::recordId);
        visit("verdict", &ReviewVerdict::verdict);
        visit("given_on", &ReviewVerdict::givenOn);
        visit("given_by", &ReviewVerdict::givenBy);
    }
};

} // namespace licet
