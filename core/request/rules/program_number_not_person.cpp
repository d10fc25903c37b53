#include "base/insz.h"
#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> programNumberNotPerson(const Draft &draft, const Facts &)
{
    if (!draft.identification || !isValidInsz(draft.identification->programNumber.trimmed()))
        return holds;
    return {{{}, {draft.identification->programNumber.trimmed()}}};
}

} // namespace licet::rules
