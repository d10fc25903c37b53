#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> periodOrdered(const Draft &draft, const Facts &)
{
    if (!draft.startDate || !draft.endDate || *draft.startDate <= *draft.endDate)
        return holds;
    return {{{}, {iso(*draft.endDate), iso(*draft.startDate)}}};
}

} // namespace licet::rules
