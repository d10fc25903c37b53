#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> oneEnvironment(const Draft &draft, const Facts &)
{
    if (draft.environment)
        return holds;
    return {{}};
}

} // namespace licet::rules
