#pragma once

#include "request/corrections/revoking.h"

namespace licet {

class Database;

/// An event of a request did not happen (domain 5): state, authorizations, received numbers and terms are as
/// without it; a letter that was written for it waits again until somebody says that it left. The outcome
/// names what left meanwhile. Errors as of revokeEvent.
Result<Revoked> recordDidNotHappen(Database &database, Id<Request> request, qint64 event,
                                   const QString &reason, const Stamp &stamp);
/// What that would lead to; nothing is written. Errors as of revokeEvent, but for the reason.
Result<Revoked> foretellDidNotHappen(Database &database, Id<Request> request, qint64 event,
                                     const Stamp &stamp);

} // namespace licet
