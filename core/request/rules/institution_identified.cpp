#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> institutionIdentified(const Draft &draft, const Facts &facts)
{
    if (isBlank(draft.institution))
        return {{QStringLiteral("none")}};
    if (!facts.institution)
        return {{QStringLiteral("unknown"), {draft.institution.trimmed()}}};
    if (const auto &merged = facts.mergedInto; merged && merged->holdsFrom <= signingDay(draft, facts))
        return {
            {QStringLiteral("merged"), {facts.institution->name, merged->successor, iso(merged->holdsFrom)}}};
    if (isBlank(facts.institution->address))
        return {{QStringLiteral("address"), {facts.institution->name}}};
    return holds;
}

} // namespace licet::rules
