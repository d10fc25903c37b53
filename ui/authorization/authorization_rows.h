#pragma once

#include "authorization/computed_state.h"
#include "authorization/missing_facts.h"
#include "ui/context.h"

namespace licet {

/// One line of the register of authorizations, with what is computed for the day asked.
struct AuthorizationRow
{
    Authorization authorization;
    QString institution;
    QString application;
    AuthorizationState state = AuthorizationState::Active; ///< on that day
    std::vector<ComputedState> computed;
    std::vector<MissingFact> missing; ///< not empty: "to complete"
};

/// Those of the institution chosen, as the register knew them on the day asked.
Result<std::vector<AuthorizationRow>> authorizationRows(const Context &context);

} // namespace licet
