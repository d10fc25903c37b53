#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> purposeStated(const Draft &draft, const Facts &)
{
    if (!isBlank(draft.purpose))
        return holds;
    return {{}};
}

} // namespace licet::rules
