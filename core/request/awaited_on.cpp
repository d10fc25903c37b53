#include "request/awaited_on.h"

#include "request/course_order.h"
#include "request/known_day.h"
#include "request/request_name.h"
#include "request/requests_as_of.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// As it is now where nobody had written it by then, unless it was sent later.
Result<Request> onDay(const Database &database, const Request &now, QDate day)
{
    auto then = requestAsOf(RegisterAsOf(database, {}, day), now.id);
    if (then || then.error().kind != ErrorKind::NotFound)
        return then;
    LICET_TRY(checkChasedDay(database, now.id, day));
    return now;
}

Error notAwaited(const Request &now, const Request &then, QDate day)
{
    if (then.state == RequestState::Sent && then.undeliveredOn)
        return {ErrorKind::NotArrived, u"request"_s, codedName(now)};
    if (day < now.stateSince)
        return {ErrorKind::NotPendingOn, codedName(now), day.toString(Qt::ISODate)};
    return {ErrorKind::NotPending, u"request"_s, codedName(now)};
}

} // namespace

Result<Request> awaitedOn(const Database &database, Id<Request> id, QDate day)
{
    LICET_ASSIGN(const auto now, RecordStore<Request>::get(database, id));
    LICET_ASSIGN(const auto atItsEnd, onDay(database, now, day));
    if (waitsOnOffice(atItsEnd))
        return atItsEnd;
    const auto asItBegan = requestAsOf(RegisterAsOf(database, {}, day.addDays(-1)), id);
    if (!asItBegan && asItBegan.error().kind != ErrorKind::NotFound)
        return asItBegan;
    if (asItBegan && waitsOnOffice(*asItBegan) && asItBegan->stateSince < day)
        return asItBegan;
    if (waitsOnOffice(now))
        LICET_TRY(checkChasedDay(database, id, day));
    return notAwaited(now, atItsEnd, day);
}

bool mayHaveWaited(const Request &request)
{
    switch (request.state) {
    case RequestState::InformationAsked:
    case RequestState::Executed:
    case RequestState::Returned:
    case RequestState::Refused:
        return true;
    default:
        return waitsOnOffice(request);
    }
}

} // namespace licet
