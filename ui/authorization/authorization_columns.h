#pragma once

#include "ui/authorization/authorizations_page.h"

namespace licet {

/// The shape and word of what it is today: a computed state speaks before the state itself.
Code codeOf(const Phrases &phrases, const AuthorizationRow &row);
std::vector<ListColumn<AuthorizationRow>> authorizationColumns(const Phrases &phrases);

} // namespace licet
