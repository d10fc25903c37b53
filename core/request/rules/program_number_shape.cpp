#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> programNumberShape(const Draft &draft, const Facts &)
{
    if (!draft.identification || isBlank(draft.identification->programNumber) ||
        ProgramNumber::parse(draft.identification->programNumber))
        return holds;
    return {{{}, {draft.identification->programNumber.trimmed()}}};
}

} // namespace licet::rules
