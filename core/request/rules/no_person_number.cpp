#include "base/insz.h"
#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> noPersonNumber(const Draft &draft, const Facts &facts)
{
    for (const auto &free : freeTextsOf(draft))
        if (!inszNumbersIn(free.text, facts.today).isEmpty())
            // The number itself is not repeated: findings are frozen and printed.
            return {{{}, {}, -1, {}, QString::fromLatin1(free.field)}};
    return holds;
}

} // namespace licet::rules
