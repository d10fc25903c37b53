#pragma once

#include "database/database.h"
#include "request/request.h"

namespace licet {

/// One service line of a request with a day on which it was sent: by these facts a row of a list is known
/// again.
struct AnsweredLine
{
    Id<Request> request;
    Id<Institution> institution;
    QString number; ///< empty before the first finalisation, and from outside
    QString application, service, version;
    std::optional<Environment> environment;
    QString purpose;
    std::optional<QDate> sent; ///< a request sent twice stands here twice
    RequestState state = RequestState::Draft;
    std::optional<QDate> since; ///< day on which its state began, where it is known
    QString firstService;       ///< of its lines
};

/// Of every request whose institution is known; one without service lines stands here once.
Result<std::vector<AnsweredLine>> answeredLines(const Database &database);

} // namespace licet
