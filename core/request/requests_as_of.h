#pragma once

#include "history/history_query.h"
#include "history/register_as_of.h"
#include "request/request_reader.h"

namespace licet {

/// What is asked of the history of requests.
HistoryLimit historyLimit(const RegisterAsOf &from);

/// The requests as they stood on a day, as the register knew it.
Result<std::vector<Request>> requestsAsOf(const RegisterAsOf &from);
/// For lists; as it is now, no draft is unpacked.
Result<std::vector<RequestSummary>> requestSummaries(const RegisterAsOf &from);
/// NotFound when it was not there yet.
Result<Request> requestAsOf(const RegisterAsOf &from, Id<Request> id);
/// Oldest first; a version that became void later is not void yet.
Result<std::vector<Snapshot>> versionsAsOf(const RegisterAsOf &from, Id<Request> id);
/// Newest first, of any record.
Result<std::vector<Event>> eventsAsOf(const RegisterAsOf &from, int limit, const RecordRef &record);

} // namespace licet
