#pragma once

#include "database/database.h"
#include "request/leaving_way.h"
#include "request/request.h"

namespace licet {

/// What is doubtful in where the signed original is said to be, beside what the register holds of it.
enum class OriginalDoubt {
    NoCopyHere,    ///< it went to KSZ, and no scan of it stays
    NotElectronic, ///< said to be electronic, and what is here is a scan or nothing
    IsElectronic   ///< said to be a paper, and the form came back signed electronically
};

/// Nothing where both fit, and for a request without a form of ours.
Result<std::optional<OriginalDoubt>> doubtOf(const Database &database, const Request &request,
                                             OriginalPlace said);

} // namespace licet
