#pragma once

#include "request/facts.h"
#include "request/finding.h"

namespace licet {

/// What the rules say of a draft.
struct CheckOutcome
{
    std::vector<Finding> findings; ///< errors first, then warnings, remarks; in the order of the rules within
    QStringList passed;            ///< ids of the rules that apply and hold

    [[nodiscard]] bool hasErrors() const;
};

CheckOutcome check(const Draft &draft, const Facts &facts);

} // namespace licet
