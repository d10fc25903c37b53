#include "request/declared_none.h"
#include "request/rules/common.h"

namespace licet::rules {

/// One of the two may be declared not to be there; without either nobody can be asked.
std::vector<Fault> contactsNamed(const Draft &draft, const Facts &)
{
    const auto named = [](const std::optional<Contact> &contact) {
        return contact && !isBlank(contact->name);
    };
    const bool hasFunctional = draft.contacts && named(draft.contacts->functional);
    const bool hasTechnical = draft.contacts && named(draft.contacts->technical);
    if (!hasFunctional && !hasTechnical)
        return {{QStringLiteral("both")}};
    if (!hasFunctional && !isDeclaredNone(draft, QStringLiteral("contacts.functional")))
        return {{QStringLiteral("functional")}};
    if (!hasTechnical && !isDeclaredNone(draft, QStringLiteral("contacts.technical")))
        return {{QStringLiteral("technical")}};
    return holds;
}

} // namespace licet::rules
