#include "request/rules/line_citations.h"

namespace licet::rules {

std::vector<Fault> basisUnused(const Draft &draft, const Facts &facts)
{
    std::vector<Fault> faults;
    for (const auto &cited : unusedCitations(draft, facts))
        faults.push_back({{}, {typedNumber(cited)}});
    return faults;
}

} // namespace licet::rules
