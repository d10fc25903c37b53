#pragma once

#include "authorization/authorization.h"

namespace licet {

class Database;

Result<std::vector<Authorization>> authorizationsOf(const Database &database, Id<Application> application);
/// Those whose use an application logs or logged: its own, and each that passed on to a successor's after a
/// merger, as ended on that day.
Result<std::vector<Authorization>> authorizationsLoggedBy(const Database &database,
                                                          Id<Application> application);

} // namespace licet
