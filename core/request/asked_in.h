#pragma once

#include "request/request.h"

namespace licet {

class Database;

/// The state in which a request was when it was last asked for information, by the end of a day; sent, where
/// the history does not tell, for it became known after that.
Result<RequestState> stateAskedIn(const Database &database, Id<Request> id, QDate by);

} // namespace licet
