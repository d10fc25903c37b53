#include "base/insz.h"
#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> programNumberNotPerson(const Draft &draft, const Facts &facts)
{
    if (!draft.identification)
        return holds;
    const auto number = ProgramNumber::parse(draft.identification->programNumber);
    if (!number || !isValidInsz(number->digits(), facts.today))
        return holds;
    return {{{}, {number->digits()}}};
}

} // namespace licet::rules
