#pragma once

#include "request/draft.h"

namespace licet {

class Database;

/// A draft that asks to change or to end an authorization: what it allows now, as the form names it.
Result<Draft> draftAbout(const Database &database, const Authorization &authorization, RequestKind kind,
                         QDate today);

/// A new request in the name of the institution of which the right's own is a part on `today`, for the same
/// as the right allows now: what asks its transfer. NothingToTransfer.
Result<Draft> draftOfTransfer(const Database &database, const Authorization &right, QDate today);
/// A form that was begun for the transfer of a right, by another institution than holds it, and that nobody
/// has answered or withdrawn; not set where there is none.
Result<Id<Request>> openTransferRequest(const Database &database, Id<Authorization> right);

} // namespace licet
