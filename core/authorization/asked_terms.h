#pragma once

#include "base/json_fields.h"
#include "catalogue/operations.h"

namespace licet {

/// What a form asked for of an authorization that was granted otherwise (domain 5).
struct AskedTerms
{
    Operations operations;
    QString version;
    std::optional<QDate> validFrom;  ///< the start date asked for
    std::optional<QDate> validUntil; ///< last day, inclusive; none: without end

    bool operator==(const AskedTerms &) const = default;
};
template <>
struct JsonFields<AskedTerms>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit(Member{"operations", QT_TRANSLATE_NOOP("Members", "Operations")}, &AskedTerms::operations);
        visit(Member{"version", QT_TRANSLATE_NOOP("Members", "Version")}, &AskedTerms::version);
        visit(Member{"validFrom", QT_TRANSLATE_NOOP("Members", "Valid from")}, &AskedTerms::validFrom);
        visit(Member{"validUntil", QT_TRANSLATE_NOOP("Members", "Valid until")}, &AskedTerms::validUntil);
    }
};

} // namespace licet
