#include "request/known_day.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto consultant = u"consultant"_s;

} // namespace

Question questionForDay(QDate today)
{
    return {today, consultant, {}, {}};
}

bool isDayUnknown(const Request &request)
{
    return request.question.isPending() && request.question.askedWhom == consultant;
}

QDate knownSince(const Request &request)
{
    return isDayUnknown(request) ? QDate() : request.stateSince;
}

QString knownSinceSql(const QString &table)
{
    return u"CASE WHEN json_extract(%1.question, '$.askedWhom') = '%2' "
           "AND json_extract(%1.question, '$.answeredOn') IS NULL THEN NULL ELSE %1.state_since END"_s.arg(
               table, consultant);
}

bool waitsOnOffice(const Request &request)
{
    switch (request.state) {
    case RequestState::Draft:
        return request.question.isPending() && !isDayUnknown(request);
    case RequestState::Sent:
        return !request.undeliveredOn;
    case RequestState::Acknowledged:
        return true;
    case RequestState::Executed:
        return request.letterAwaitedSince.has_value();
    default:
        return false;
    }
}

std::optional<RequestState> stateAfter(const Request &request, RequestEvent event)
{
    if (event == RequestEvent::Contacted)
        return waitsOnOffice(request) ? std::optional(request.state) : std::nullopt;
    // Only what did not arrive is sent once more, and once is enough to say so.
    const bool isOfDelivery = request.state == RequestState::Sent &&
                              (event == RequestEvent::Send || event == RequestEvent::NotDelivered);
    const bool isPossible =
        !isOfDelivery || request.undeliveredOn.has_value() == (event == RequestEvent::Send);
    if (const auto next = stateAfter(request.state, event); next && isPossible)
        return next;
    // What turned it back is not recorded twice: it has its reason and its trace.
    if (!isDayUnknown(request) || !isOpen(request.state) || request.state == RequestState::Returned)
        return {};
    for (const auto &transition : transitions)
        if (transition.to == request.state)
            return transition.event == event ? std::optional(request.state) : std::nullopt;
    return {};
}

} // namespace licet
