#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> recipientKnown(const Draft &draft, const Facts &facts)
{
    if (!facts.recipient)
        return {{QStringLiteral("unknown"),
                 {isBlank(draft.recipient) ? facts.form.recipient : draft.recipient.trimmed()}}};
    if (isBlank(facts.recipient->address) && isBlank(facts.recipient->email))
        return {{QStringLiteral("no-address"), {facts.recipient->name}}};
    return holds;
}

} // namespace licet::rules
