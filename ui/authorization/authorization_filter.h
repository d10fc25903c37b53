#pragma once

#include "ui/authorization/authorization_rows.h"
#include "ui/widgets/list_and_detail.h"

namespace licet {

/// The chips of the list of authorizations: by state, stored or computed; by environment; by what is missing.
class AuthorizationFilter
{
public:
    /// Adds the chips; `changed` is called whenever one is.
    AuthorizationFilter(ListAndDetail &list, const Translator &translator,
                        const std::function<void()> &changed);
    [[nodiscard]] bool isWanted(const AuthorizationRow &row) const;

private:
    Chip *m_state;
    Chip *m_environment;
    Chip *m_complete;
};

} // namespace licet
