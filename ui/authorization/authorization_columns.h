#pragma once

#include "ui/authorization/authorization_rows.h"
#include "ui/widgets/list_model.h"

namespace licet {

/// The shape and word of what it is today: a computed state speaks before the state itself.
StatusBadge badgeOf(const Translator &translator, const AuthorizationRow &row);
/// Every badge of it: its state where it is not active or nothing is computed, and each computed state.
std::vector<StatusBadge> badgesOf(const Translator &translator, const AuthorizationRow &row);
QString computedStateWord(ComputedState state);
/// By their numbers and titles, "22/901, 19/905".
QString basesText(const Bases &bases);
std::vector<ListColumn<AuthorizationRow>> authorizationColumns(const Translator &translator);

} // namespace licet
