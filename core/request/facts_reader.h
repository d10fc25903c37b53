#pragma once

#include "database/database.h"
#include "request/facts.h"
#include "request/request.h"

namespace licet {

/// Reads from the register all that the rules and the paper need about a draft, for `today`.
/// `self` is the request itself: left out of the open requests, and what it gave is not held against it.
Result<Facts> readFacts(const Database &database, const Draft &draft, QDate today, Id<Request> self = {});

} // namespace licet
