#pragma once

#include "database/database.h"
#include "request/leaving_way.h"
#include "request/request.h"

namespace licet {

/// What is doubtful in where the signed original is said to be, beside the way on which it left and what the
/// register holds of it.
enum class OriginalDoubt {
    NotByThisWay,  ///< it went to KSZ, and no paper leaves by that way
    PrintLeft,     ///< it is electronic, and what left is paper
    NoCopyHere,    ///< it went to KSZ, and no scan of it stays
    NotElectronic, ///< said to be electronic, and what is here is a scan or nothing
    IsElectronic   ///< said to be a paper, and the form came back signed electronically
};

/// None where they fit; of a request without a form of ours only what the two say of each other.
Result<std::vector<OriginalDoubt>> doubtsOf(const Database &database, const Request &request,
                                            std::optional<LeavingWay> way, std::optional<OriginalPlace> said);

/// A form that leaves in the name of an institution that is none of its own any more.
struct OldName
{
    QString institution;
    QString successor;
    QDate since;
};
/// Nothing where the institution of the request stands alone on the day on which it leaves.
Result<std::optional<OldName>> oldNameOf(const Database &database, const Request &request, QDate day);

} // namespace licet
