#pragma once

#include "request/corrections/revoking.h"
#include "review/dossier_revoking.h"

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

/// An event of a committee dossier did not happen; what was put off of a review that goes with it is not put
/// off of another one. Errors as of revokeEvent.
Result<RevokedOfDossier> recordDidNotHappen(Database &database, Id<Decision> dossier, qint64 event,
                                            const QString &reason, const Stamp &stamp);
/// What that would lead to; nothing is written. Errors as of revokeEvent, but for the reason.
Result<RevokedOfDossier> foretellDidNotHappen(Database &database, Id<Decision> dossier, qint64 event,
                                              const Stamp &stamp);

} // namespace licet
