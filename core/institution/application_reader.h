#pragma once

#include "institution/application.h"
#include "institution/connection.h"

namespace licet {

class Database;

Result<std::vector<Application>> applicationsOf(const Database &database, Id<Institution> institution);
Result<std::vector<Connection>> connectionsOf(const Database &database, Id<Application> application);

} // namespace licet
