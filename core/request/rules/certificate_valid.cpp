#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> certificateValid(const Draft &draft, const Facts &facts)
{
    const auto *connection = connectionOf(draft, facts);
    const auto day = startDay(draft, facts);
    if (!connection || !connection->certificate || !connection->certificate->validUntil ||
        day <= *connection->certificate->validUntil)
        return holds;
    return {{{}, {iso(*connection->certificate->validUntil), iso(day)}}};
}

} // namespace licet::rules
