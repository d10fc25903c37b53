#include "base/text_fold.h"
#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> selfSigned(const Draft &draft, const Facts &)
{
    if (isBlank(draft.signatory) || foldForComparison(draft.signatory) != foldForComparison(draft.preparedBy))
        return holds;
    return {{{}, {draft.signatory.trimmed()}}};
}

} // namespace licet::rules
