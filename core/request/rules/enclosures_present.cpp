#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> enclosuresPresent(const Draft &draft, const Facts &facts)
{
    QStringList missing;
    for (const auto &required : facts.form.requiredEnclosures)
        if (!draft.enclosures.contains(required))
            missing << required;
    if (missing.isEmpty())
        return holds;
    return {{{}, {missing.join(QStringLiteral(", "))}}};
}

} // namespace licet::rules
