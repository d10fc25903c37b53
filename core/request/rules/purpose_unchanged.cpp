#include "base/text_fold.h"
#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> purposeUnchanged(const Draft &draft, const Facts &facts)
{
    if (!facts.concerned)
        return {{QStringLiteral("no-authorization")}};
    if (isBlank(draft.purpose) ||
        foldForComparison(draft.purpose) == foldForComparison(facts.concerned->purpose))
        return holds;
    return {{QStringLiteral("other")}};
}

} // namespace licet::rules
