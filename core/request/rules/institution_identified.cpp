#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> institutionIdentified(const Draft &draft, const Facts &facts)
{
    if (isBlank(draft.institution))
        return {{QStringLiteral("none")}};
    if (!facts.institution)
        return {{QStringLiteral("unknown"), {draft.institution.trimmed()}}};
    if (isBlank(facts.institution->address))
        return {{QStringLiteral("address"), {facts.institution->name}}};
    return holds;
}

} // namespace licet::rules
