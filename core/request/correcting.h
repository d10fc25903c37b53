#pragma once

#include "request/request.h"

namespace licet {

class Database;
struct Stamp;

/// An event of a request happened on another day than was recorded: everything that is asked of the past
/// counts from the right one, and the present state begins on it when the event led there. The event stays as
/// it was entered. NotFound when it is not one of this request, DayInFuture (after the stamp's day),
/// ReasonMissing.
Result<void> correctDay(Database &database, Id<Request> id, qint64 event, QDate happenedOn,
                        const QString &reason, const Stamp &stamp);

} // namespace licet
