#pragma once

#include "followup/dispatch.h"

namespace licet {

// What leaves, in one transaction each. ReadOnly, beside what is named.

/// Papers were written and lie where the user wanted them: somebody is to say whether they left.
Result<void> keepWritten(Database &database, const std::vector<Outgoing> &outgoing, const Stamp &stamp);

/// They left on the stamp's day: the requests are sent or chased, and what was written is kept with the
/// event. `way`, `original`: of a sending, where they are said. AlreadyChased, and errors as of
/// RequestStore::record.
Result<std::vector<EventOutcome>> recordLeft(Database &database, const WaitingDispatch &waiting, QDate today,
                                             const Stamp &stamp, Again again = Again::No,
                                             std::optional<LeavingWay> way = {},
                                             std::optional<OriginalPlace> original = {});
/// They will not leave.
Result<void> dropWaiting(Database &database, const WaitingDispatch &waiting, const Stamp &stamp);

/// One event with several requests, all or none; what was written to be sent goes with the event. On an error
/// `stoppedAt` is the request that was the reason, and not set where none was. Errors as of
/// RequestStore::record.
Result<std::vector<EventOutcome>> recordTogether(Database &database, const std::vector<Id<Request>> &requests,
                                                 RequestEvent event, const EventInput &said, QDate today,
                                                 const Stamp &stamp, Id<Request> *stoppedAt = nullptr);

} // namespace licet
