#pragma once

#include "authorization/received_program_number.h"
#include "base/stamp.h"
#include "history/removal_guard.h"
#include "request/request.h"

namespace licet {

/// Where a received program number is used.
struct ProgramNumberUses
{
    std::vector<Authorization> authorizations;
    std::vector<Request> openRequests; ///< whose draft states it

    [[nodiscard]] int count() const { return int(authorizations.size() + openRequests.size()); }
};

/// Whether an authorization of this institution and environment bears the number; a number that was received
/// for no environment in particular counts in each.
bool bearsNumber(const Authorization &authorization, const ReceivedProgramNumber &number);

/// Whether an open request of the same institution states it.
bool statesNumber(const Request &request, const ReceivedProgramNumber &number);

ProgramNumberUses usesOf(const ReceivedProgramNumber &number,
                         const std::vector<Authorization> &authorizations,
                         const std::vector<Request> &requests);

/// As the register is now; unpacks only the drafts that state it.
Result<ProgramNumberUses> usesOf(const Database &database, const ReceivedProgramNumber &number);

/// What is noted of a received number, or a new one. NumberInUse where a number that is used, or that an
/// execution brought, would become another one; NumberOfAnother.
Result<Id<ReceivedProgramNumber>> keepProgramNumber(Database &database, const ReceivedProgramNumber &number,
                                                    const Stamp &stamp);

template <>
struct RemovalGuard<ReceivedProgramNumber>
{
    /// StillUsed.
    static Result<void> check(const Database &database, const ReceivedProgramNumber &number, QDate day);
};

} // namespace licet
