#include "base/mail_address.h"
#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> recipientKnown(const Draft &draft, const Facts &facts)
{
    if (!facts.recipient)
        return {{QStringLiteral("unknown"),
                 {isBlank(draft.recipient) ? facts.form.recipient : draft.recipient.trimmed()}}};
    if (isBlank(facts.recipient->address) && isBlank(facts.recipient->email))
        return {{QStringLiteral("no-address"), {nameForFinding(*facts.recipient)}}};
    const auto &email = facts.recipient->email;
    if (!isBlank(email) && !mailAddress(email))
        return {{QStringLiteral("mail-address"), {nameForFinding(*facts.recipient), email.trimmed()}}};
    return holds;
}

} // namespace licet::rules
