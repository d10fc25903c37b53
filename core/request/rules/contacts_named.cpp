#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> contactsNamed(const Draft &draft, const Facts &)
{
    const auto named = [](const std::optional<Contact> &contact) {
        return contact && !isBlank(contact->name);
    };
    const bool functional = draft.contacts && named(draft.contacts->functional);
    const bool technical = draft.contacts && named(draft.contacts->technical);
    if (functional && technical)
        return holds;
    return {{functional  ? QStringLiteral("technical")
             : technical ? QStringLiteral("functional")
                         : QStringLiteral("both")}};
}

} // namespace licet::rules
