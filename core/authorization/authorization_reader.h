#pragma once

#include "authorization/authorization.h"

namespace licet {

class Database;

Result<std::vector<Authorization>> authorizationsOf(const Database &database, Id<Application> application);

} // namespace licet
