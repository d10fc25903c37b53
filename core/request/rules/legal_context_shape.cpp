#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> legalContextShape(const Draft &draft, const Facts &)
{
    constexpr int longest = 64;
    if (draft.legalContext.trimmed().size() <= longest)
        return holds;
    return {{{}, {QString::number(draft.legalContext.trimmed().size()), QString::number(longest)}}};
}

} // namespace licet::rules
