#include "lists/requests_as_of.h"

#include "base/brussels_day.h"
#include "request/known_day.h"
#include "request/request_reader.h"

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

QDate lastDayOf(const HistoryLimit &limit)
{
    const QDate never(9999, 12, 31);
    const auto known = limit.knownBefore ? brusselsDay(limit.knownBefore->addMSecs(-1)) : never;
    return std::min(limit.happenedBy.value_or(never), known);
}

} // namespace

HistoryLimit historyLimit(const RegisterAsOf &from, std::optional<QDate> on)
{
    return {on, from.knownBefore()};
}

Result<std::vector<Request>> requestsAsOf(const RegisterAsOf &from, std::optional<QDate> on)
{
    const auto limit = historyLimit(from, on);
    return limit.isSet() ? recordsAsOf<Request>(from.database(), limit)
                         : RecordStore<Request>::all(from.database());
}

Result<std::vector<RequestSummary>> requestSummaries(const RegisterAsOf &from, std::optional<QDate> on)
{
    if (!historyLimit(from, on).isSet())
        return RequestReader(from.database()).summaries();
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
        return RequestReader(from.database()).get(id);
    return recordAsOf(from.database(), id, limit);
}

Result<std::vector<Snapshot>> versionsAsOf(const RegisterAsOf &from, std::optional<QDate> on, Id<Request> id)
{
    LICET_ASSIGN(auto versions, RequestReader(from.database()).versions(id));
    const auto limit = historyLimit(from, on);
    if (!limit.isSet())
        return versions;
    std::vector<Snapshot> then;
    for (const auto &one : versions) {
        auto found = recordAsOf(from.database(), one.id, limit);
        if (!found && found.error().kind == ErrorKind::NotFound)
            continue;
        if (!found)
            return found.error();
        LICET_ASSIGN(const auto told, recordAsOf(from.database(), one.id, {}));
        // An earlier version's register that is only read has no event yet for what became void.
        if (one.voidedOn && !told.voidedOn && *one.voidedOn <= lastDayOf(limit)) {
            found->voidedOn = one.voidedOn;
            found->voidedBecause = one.voidedBecause;
        }
        then.push_back(*std::move(found));
    }
    return then;
}

Result<std::vector<Event>> eventsAsOf(const RegisterAsOf &from, std::optional<QDate> on, int limit,
                                      const RecordRef &record)
{
    LICET_ASSIGN(auto all, events(from.database(), limit, record));
    LICET_ASSIGN(const auto known, lastKnown(from.database(), from.knownBefore()));
    std::erase_if(all,
                  [&](const Event &one) { return known < one.sequence || (on && *on < one.happenedOn); });
    return all;
}

} // namespace licet
