#include "base/text_fold.h"
#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> purposePrecise(const Draft &draft, const Facts &)
{
    constexpr int fewestSigns = 40;
    if (isBlank(draft.purpose))
        return holds;
    const auto purpose = foldForComparison(draft.purpose);
    bool onlyAName = purpose == foldForComparison(draft.application);
    for (const auto &line : draft.services)
        onlyAName = onlyAName || purpose == foldForComparison(line.name);
    if (onlyAName)
        return {{QStringLiteral("name"), {draft.purpose.trimmed()}}};
    if (draft.purpose.simplified().size() < fewestSigns)
        return {{QStringLiteral("short"),
                 {QString::number(draft.purpose.simplified().size()), QString::number(fewestSigns)}}};
    return holds;
}

} // namespace licet::rules
