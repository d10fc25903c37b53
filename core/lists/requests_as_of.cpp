#include "lists/requests_as_of.h"

#include "request/known_day.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

RequestSummary summaryOf(const Request &request, const std::map<Id<Institution>, QString> &names)
{
    const auto &excerpt = request.excerpt;
    const auto name = names.find(request.institution);
    return {request.id,           request.institution,  name == names.end() ? QString() : name->second,
            request.number,       request.version,      excerpt.kind,
            request.state,        excerpt.environment,  excerpt.application,
            excerpt.firstService, excerpt.serviceLines, excerpt.purpose,
            knownSince(request),  request.changedAt,    {}};
}

} // namespace

HistoryLimit historyLimit(const RegisterAsOf &from, std::optional<QDate> on)
{
    return {on, from.knownBefore()};
}

Result<std::vector<Request>> requestsAsOf(const RegisterAsOf &from, std::optional<QDate> on)
{
    const auto limit = historyLimit(from, on);
    return limit.isSet() ? recordsAsOf<Request>(from.reg().database(), limit) : from.reg().all<Request>();
}

Result<std::vector<RequestSummary>> requestSummaries(const RegisterAsOf &from, std::optional<QDate> on)
{
    if (!historyLimit(from, on).isSet())
        return from.reg().requests().summaries();
    LICET_ASSIGN(const auto institutions, from.all<Institution>());
    LICET_ASSIGN(const auto requests, requestsAsOf(from, on));
    std::map<Id<Institution>, QString> names;
    for (const auto &one : institutions)
        names[one.id] = one.name;
    std::vector<RequestSummary> all;
    all.reserve(requests.size());
    for (const auto &one : requests)
        all.push_back(summaryOf(one, names));
    return all;
}

Result<Request> requestAsOf(const RegisterAsOf &from, std::optional<QDate> on, Id<Request> id)
{
    const auto limit = historyLimit(from, on);
    if (!limit.isSet())
        return from.reg().requests().get(id);
    LICET_ASSIGN(const auto happened,
                 eventsAsOf(from, on, std::numeric_limits<int>::max(), u"request"_s, id.row()));
    if (happened.empty() || happened.front().after.isEmpty())
        return Error{ErrorKind::NotFound, u"request"_s, QString::number(id.row())};
    return RecordSql<Request>::fromJson(id, happened.front().after);
}

Result<std::vector<Snapshot>> versionsAsOf(const RegisterAsOf &from, std::optional<QDate> on, Id<Request> id)
{
    LICET_ASSIGN(auto versions, from.reg().requests().versions(id));
    const auto limit = historyLimit(from, on);
    std::erase_if(versions, [&](const Snapshot &one) {
        return (limit.happenedBy && *limit.happenedBy < one.finalisedOn) ||
               (limit.knownBefore && one.finalisedAt >= *limit.knownBefore);
    });
    auto day = limit.happenedBy;
    if (limit.knownBefore) {
        const auto known = limit.knownBefore->toLocalTime().date().addDays(-1);
        day = day ? std::min(*day, known) : known;
    }
    for (auto &one : versions)
        if (day && one.voidedOn && *day < *one.voidedOn) {
            one.voidedOn.reset();
            one.voidedBecause.clear();
        }
    return versions;
}

Result<std::vector<Event>> eventsAsOf(const RegisterAsOf &from, std::optional<QDate> on, int limit,
                                      const QString &record, qint64 recordId)
{
    LICET_ASSIGN(auto all, events(from.reg().database(), limit, record, recordId));
    const auto asked = historyLimit(from, on);
    std::erase_if(all, [&](const Event &one) { return !asked.holds(one); });
    return all;
}

} // namespace licet
