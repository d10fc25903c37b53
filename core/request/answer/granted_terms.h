#pragma once

#include "base/json_fields.h"
#include "catalogue/operations.h"

namespace licet {

struct Draft;
struct ServiceLine;

/// What the answer grants of one line, where it differs from what was asked: what is not set was granted as
/// asked. Another purpose needs a new request.
struct GrantedTerms
{
    std::optional<Operations> operations = {};
    std::optional<QString> version = {};
    std::optional<QDate> from = {};
    std::optional<QDate> until = {}; ///< last day, inclusive
    QString conditions = {};

    [[nodiscard]] bool isEmpty() const { return *this == GrantedTerms(); }
    bool operator==(const GrantedTerms &) const = default;
};
template <>
struct JsonFields<GrantedTerms>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit(Member{"operations", QT_TRANSLATE_NOOP("Members", "Operations")}, &GrantedTerms::operations);
        visit(Member{"version", QT_TRANSLATE_NOOP("Members", "Version")}, &GrantedTerms::version);
        visit(Member{"from", QT_TRANSLATE_NOOP("Members", "Valid from")}, &GrantedTerms::from);
        visit(Member{"until", QT_TRANSLATE_NOOP("Members", "Valid until")}, &GrantedTerms::until);
        visit(Member{"conditions", QT_TRANSLATE_NOOP("Members", "Conditions")}, &GrantedTerms::conditions);
    }
};

/// Nothing beyond what the form asked, but a later last day of an end: GrantedMoreThanAsked names the member
/// and what is more. PeriodReversed where the days granted end before they begin.
Result<void> checkGranted(const Draft &draft, const ServiceLine &line, const GrantedTerms &granted);

} // namespace licet
