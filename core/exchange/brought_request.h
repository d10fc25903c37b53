#pragma once

#include "base/stamp.h"
#include "database/database.h"
#include "request/request.h"

#include <QJsonObject>

namespace licet {

/// What a file says of a request that cannot be, whatever else the register holds: its days after the stamp's
/// day (DayInFuture), its number, year and version, its answer's lines, what its draft declares to be none;
/// while it is open also its basis, and a service that it asks for twice (ServiceTwice). `object` as it
/// stands in the file.
Result<void> checkBroughtRequest(const Request &request, const QJsonObject &object, const QString &path,
                                 const Stamp &stamp);

/// A basis that is declared not applicable and cites a number all the same: MemberContradicts.
Result<void> checkBasis(const CommitteeBasis &basis, const QString &path);
/// That of the draft and of each of its lines; a line's basis is one thing, not two.
Result<void> checkBases(const Draft &draft, const QString &path);

/// What contradicts the records that it names, once all of the file is written: its institution, the right
/// that an open change or end is about, the right or the answer that an execution must have.
Result<void> checkBroughtLinks(const Database &database, const Request &request, const QString &path);

} // namespace licet
