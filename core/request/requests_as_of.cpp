#include "request/requests_as_of.h"

#include "base/brussels_day.h"
#include "history/revocation.h"
#include "request/asked_services.h"
#include "request/known_day.h"
#include "request/recipients_of_forms.h"
#include "request/request_reader.h"

#include <set>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

RequestSummary summaryOf(const Request &request, const std::map<Id<Institution>, Institution> &institutions,
                         const RecipientsOfForms &recipients)
{
    const auto &excerpt = request.excerpt;
    const auto own = institutions.find(request.institution);
    const auto form =
        formOf(excerpt, own == institutions.end() ? std::nullopt : std::optional(own->second.kind));
    return {request.id,
            request.institution,
            own == institutions.end() ? QString() : own->second.name,
            request.number,
            request.version,
            excerpt.kind,
            request.state,
            excerpt.environment,
            excerpt.application,
            serviceNames(request.draft),
            excerpt.purpose,
            knownSince(request),
            request.changedAt,
            {},
            recipients.of(excerpt.recipient, codeOf(form)),
            request.state == RequestState::Executed && request.letterAwaitedSince.has_value(),
            awaitedSignatories(request.signatures)};
}

/// What a file told of a request says nothing of the days before its state began.
bool isTooEarly(const Request &request, const std::optional<QDate> &on)
{
    return on && *on < request.stateSince;
}

QDate lastDayOf(const HistoryLimit &limit)
{
    const QDate never(9999, 12, 31);
    const auto known = limit.knownBefore ? brusselsDay(limit.knownBefore->addMSecs(-1)) : never;
    return std::min(limit.happenedBy.value_or(never), known);
}

/// The requests whose state a list told without its day, entered after the day that is asked.
Result<std::set<Id<Request>>> statesToldLater(const RegisterAsOf &from)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(from.database(),
                                    u"SELECT DISTINCT event.record_id FROM event "
                                    "JOIN event_leaf AS leaf ON leaf.sequence = event.sequence "
                                    "WHERE event.record = 'request' AND event.kind = 'imported' "
                                    "AND event.what <> 'begins' AND leaf.name = 'state' "
                                    "AND event.happened_on > :day"_s));
    statement.bind(u"day"_s, *from.on());
    std::set<Id<Request>> all;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return all;
        LICET_ASSIGN(const auto id, statement.read<Id<Request>>(0));
        all.insert(id);
    }
}

/// A state of which nobody knows the day is not the one before it, on whatever day: as it is known.
Result<void> tellDayless(const RegisterAsOf &from, Request &then)
{
    const auto limit = historyLimit(from);
    const auto known = recordAsOf(from.database(), then.id, {{}, limit.knownBefore, limit.beginning});
    // It may have been removed since.
    if (!known && known.error().kind == ErrorKind::NotFound)
        return {};
    if (!known)
        return known.error();
    if (isDayUnknown(*known) && known->state != then.state)
        then = *known;
    return {};
}

} // namespace

HistoryLimit historyLimit(const RegisterAsOf &from)
{
    return {from.on(), from.knownBefore(), Beginning::AsImported};
}

Result<std::vector<Request>> requestsAsOf(const RegisterAsOf &from)
{
    const auto limit = historyLimit(from);
    if (!limit.isSet())
        return RecordStore<Request>::all(from.database());
    LICET_ASSIGN(auto all, recordsAsOf<Request>(from.database(), limit));
    std::erase_if(all, [&](const Request &one) { return isTooEarly(one, from.on()); });
    if (!from.on())
        return all;
    LICET_ASSIGN(const auto toldLater, statesToldLater(from));
    for (auto &one : all)
        if (toldLater.count(one.id) > 0)
            LICET_TRY(tellDayless(from, one));
    return all;
}

Result<std::vector<RequestSummary>> requestSummaries(const RegisterAsOf &from)
{
    if (!historyLimit(from).isSet())
        return RequestReader(from.database()).summaries();
    LICET_ASSIGN(const auto institutions, from.all<Institution>());
    LICET_ASSIGN(const auto requests, requestsAsOf(from));
    LICET_ASSIGN(const auto recipients, RecipientsOfForms::read());
    std::map<Id<Institution>, Institution> byId;
    for (const auto &one : institutions)
        byId[one.id] = one;
    std::vector<RequestSummary> all;
    all.reserve(requests.size());
    for (const auto &one : requests)
        all.push_back(summaryOf(one, byId, recipients));
    return all;
}

Result<Request> requestAsOf(const RegisterAsOf &from, Id<Request> id)
{
    const auto limit = historyLimit(from);
    if (!limit.isSet())
        return RequestReader(from.database()).get(id);
    LICET_ASSIGN(auto then, recordAsOf(from.database(), id, limit));
    if (isTooEarly(then, from.on()))
        return Error{ErrorKind::NotFound, u"request"_s, QString::number(id.row())};
    if (!from.on())
        return then;
    LICET_ASSIGN(const auto toldLater, statesToldLater(from));
    if (toldLater.count(id) > 0)
        LICET_TRY(tellDayless(from, then));
    return then;
}

Result<std::vector<Snapshot>> versionsAsOf(const RegisterAsOf &from, Id<Request> id)
{
    LICET_ASSIGN(auto versions, RequestReader(from.database()).versions(id));
    const auto limit = historyLimit(from);
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

Result<std::vector<Event>> eventsAsOf(const RegisterAsOf &from, int limit, const RecordRef &record)
{
    LICET_ASSIGN(auto all, events(from.database(), limit, record));
    LICET_ASSIGN(const auto known, lastKnown(from.database(), from.knownBefore()));
    LICET_ASSIGN(const auto corrected, correctedDays(from.database(), record.kind, known));
    LICET_ASSIGN(const auto revoked, revokedEvents(from.database(), record.kind, known));
    std::erase_if(all, [&](const Event &one) {
        // On a day it never was; as it was known it stands there, as one that did not happen.
        if (from.on() && revoked.count(one.sequence) > 0)
            return true;
        const auto right = corrected.find(one.sequence);
        const auto day = right == corrected.end() ? one.happenedOn : right->second;
        return known < one.sequence || (from.on() && *from.on() < day);
    });
    return all;
}

} // namespace licet
