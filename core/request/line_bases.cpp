#include "request/line_bases.h"

#include <algorithm>

namespace licet {

Bases basesOf(const Draft &draft, const ServiceLine &line)
{
    return line.basis.empty() ? basesOf(HeldBasis{draft.committee, {}}) : line.basis;
}

std::vector<LinesOnOneBasis> linesByBasis(const Draft &draft)
{
    std::vector<LinesOnOneBasis> groups;
    for (int index = 0; index < int(draft.services.size()); ++index) {
        auto bases = basesOf(draft, draft.services[size_t(index)]);
        const auto same = std::find_if(groups.begin(), groups.end(),
                                       [&](const auto &group) { return group.bases == bases; });
        if (same != groups.end())
            same->lines.push_back(index);
        else
            groups.push_back({std::move(bases), {index}});
    }
    if (groups.empty())
        groups.push_back({basesOf(HeldBasis{draft.committee, {}}), {}});
    return groups;
}

Bases everyBasis(const Draft &draft)
{
    Bases all;
    for (const auto &group : linesByBasis(draft))
        for (const auto &one : group.bases)
            if (std::find(all.begin(), all.end(), one) == all.end())
                all.push_back(one);
    return all;
}

bool citesDecision(const Draft &draft)
{
    const auto all = everyBasis(draft);
    return std::any_of(all.begin(), all.end(), [](const LineBasis &one) { return one.citesDecision(); });
}

} // namespace licet
