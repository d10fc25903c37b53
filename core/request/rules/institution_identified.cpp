#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> institutionIdentified(const Draft &draft, const Facts &facts)
{
    if (isBlank(draft.institution))
        return {{QStringLiteral("none")}};
    if (!facts.institution)
        return {{QStringLiteral("unknown"), {draft.institution.trimmed()}}};
    if (const auto &merged = facts.mergedInto) {
        const QStringList said{facts.institution->name, merged->successor, iso(merged->holdsFrom)};
        if (merged->holdsFrom <= signingDay(draft, facts))
            return {{QStringLiteral("merged"), said}};
        // An end may still be asked; what begins after it begins for the successor.
        if (draft.kind != RequestKind::End && draft.startDate && merged->holdsFrom <= *draft.startDate)
            return {{QStringLiteral("merges"), said}};
    }
    if (isBlank(facts.institution->address))
        return {{QStringLiteral("address"), {facts.institution->name}}};
    return holds;
}

} // namespace licet::rules
