#pragma once

#include "request/facts.h"
#include "request/request.h"
#include "ui/page/context.h"

namespace licet {

/// What turned a request back before, for the one who writes it, or one like it, now.
struct SetbackNote
{
    QString field;      ///< the draft's member that it is about, or empty
    QString sentence;   ///< "Returned for this on 05/03/2026: …"
    bool isOwn = false; ///< why this very draft was reopened

    bool operator==(const SetbackNote &) const = default;
};

/// Why this draft is one again, then what came back for the same service or from the same recipient, newest
/// first, each reason once.
Result<std::vector<SetbackNote>> setbackNotes(const Context &context, const Request &request,
                                              const Facts &facts);

} // namespace licet
