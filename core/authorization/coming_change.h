#pragma once

#include "authorization/authorization.h"

namespace licet {

class Database;

/// The first day after `day` on which a change of the right stands that was granted for then.
Result<std::optional<QDate>> comingChangeOf(const Database &database, Id<Authorization> right, QDate day);

/// What such a change makes of the right; the request by which it was granted is that of `after`.
struct ComingChange
{
    QDate from;
    Authorization before; ///< on the day before
    Authorization after;
};
Result<std::optional<ComingChange>> comingChangeIn(const Database &database, Id<Authorization> right,
                                                   QDate day);

} // namespace licet
