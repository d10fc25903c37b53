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
    static constexpr bool beginsOnItsDay = true;

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
    static constexpr const char *key = "decision cause openedOn";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"decision_id", QT_TRANSLATE_NOOP("Members", "Decision"), MemberKind::Needed},
              &Review::decision);
        visit(Member{"cause", QT_TRANSLATE_NOOP("Members", "Cause"), MemberKind::Needed}, &Review::cause);
        visit(Member{"opened_on", QT_TRANSLATE_NOOP("Members", "Opened on"), MemberKind::Needed},
              &Review::openedOn);
    }
};

/// What one authorization or open request that rests on the decision needs.
struct ReviewVerdict
{
    static constexpr bool beginsOnItsDay = true;

    Id<ReviewVerdict> id;
    Id<Review> review;
    RecordRef record;               ///< an authorization or a request
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
        visit(Member{"review_id", QT_TRANSLATE_NOOP("Members", "Review"), MemberKind::Kept},
              &ReviewVerdict::review);
        visit(
            Member{"record", QT_TRANSLATE_NOOP("Members", "Record"), MemberKind::About},
            [](auto &one) -> auto & { return one.record.kind; });
        visit(
            Member{"record_id", QT_TRANSLATE_NOOP("Members", "Number of the record"), MemberKind::About},
            [](auto &one) -> auto & { return one.record.id; });
        visit(Member{"verdict", QT_TRANSLATE_NOOP("Members", "Verdict")}, &ReviewVerdict::verdict);
        visit(Member{"given_on", QT_TRANSLATE_NOOP("Members", "Given on")}, &ReviewVerdict::givenOn);
        visit(Member{"given_by", QT_TRANSLATE_NOOP("Members", "Given by")}, &ReviewVerdict::givenBy);
    }
};

} // namespace licet
