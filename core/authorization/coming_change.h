#pragma once

#include "authorization/authorization.h"

namespace licet {

class Database;

/// The first day after `day` on which a change of the right stands that was granted for then.
Result<std::optional<QDate>> comingChangeOf(const Database &database, Id<Authorization> right, QDate day);

} // namespace licet
