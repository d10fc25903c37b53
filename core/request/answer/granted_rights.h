#pragma once

#include "authorization/authorization.h"
#include "history/record_fold.h"

#include <set>

namespace licet {

class Database;
struct Request;

/// The rights that the answers to a request made or changed, by id, whichever request they bear by now: a
/// change that was executed later has its own request in them. What the answer of an end ended is not among
/// them, for it leaves no mark of its request.
Result<std::vector<Authorization>> rightsOf(const Database &database, const Request &request);

/// Whether an event of the right's history was of this request.
bool wasOf(const std::vector<RecordChange> &changes, Id<Request> request);

/// The events of the right, by sequence, that were entered with an answer to the request, or with a letter
/// that followed it.
Result<std::set<qint64>> changesByAnswers(const Database &database, Id<Request> request,
                                          Id<Authorization> right);

} // namespace licet
