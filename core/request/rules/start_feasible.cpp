#include "request/rules/line_citations.h"

namespace licet::rules {

std::vector<Fault> startFeasible(const Draft &draft, const Facts &facts)
{
    if (!draft.startDate)
        return holds;
    auto earliest = recipientCalendar(facts).deadline(signingDay(draft, facts), facts.settings.leadTime).day;
    for (const auto &one : decisiveCitations(draft, facts))
        if (one.decision && !one.decision->steps.empty())
            if (const auto start =
                    inForceFrom(one.decision->steps.front(), facts.settings, committeeCalendar(facts)))
                earliest = qMax(earliest, start->day);
    if (earliest <= *draft.startDate)
        return holds;
    return {{{}, {iso(*draft.startDate), iso(earliest), QString::number(facts.settings.leadTime)}}};
}

} // namespace licet::rules
