#include "request/request_store.h"

#include "base/limits.h"
#include "history/record_store.h"
#include "request/known_day.h"
#include "request/request_name.h"
#include "request/request_writing.h"
#include "request/waiting.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

Result<Id<Request>> RequestStore::create(const Draft &draft, const Stamp &stamp, const RequestLinks &links)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(m_database));
    LICET_ASSIGN(const auto id, create(*transaction, draft, stamp, links));
    LICET_TRY(transaction->commit());
    return id;
}

Result<Id<Request>> RequestStore::create(Transaction &transaction, const Draft &draft, const Stamp &stamp,
                                         const RequestLinks &links)
{
    LICET_TRY(checkTexts(writeJson(draft)));
    Request request;
    LICET_ASSIGN(request.institution, institutionOf(m_database, draft.institution));
    request.draft = draft;
    request.excerpt = excerptOf(draft);
    request.copiedFrom = links.copiedFrom;
    request.preparedFrom = links.preparedFrom;
    request.project = links.project;
    request.stateSince = stamp.happenedOn;
    request.begunOn = stamp.happenedOn;
    request.changedAt = stamp.enteredAt;
    return RecordStore<Request>::insert(transaction, request, stamp);
}

Result<Request> RequestStore::get(Id<Request> id) const
{
    return RecordStore<Request>::get(m_database, id);
}

Result<Request> RequestStore::byNumber(const QString &number) const
{
    LICET_ASSIGN(const auto found, RecordStore<Request>::where(m_database, u"number"_s, number));
    if (found.empty())
        return Error{ErrorKind::NotFound, u"request"_s, number};
    if (found.size() > 1) {
        QStringList ids;
        for (const auto &request : found)
            ids << QString::number(request.id.row());
        return Error{ErrorKind::AmbiguousNumber, u"request"_s, number, ids.join(u", "_s)};
    }
    return found.front();
}

namespace {

/// "SELECT … FROM request" with the institution's name, and the rest of the statement.
QString selectSummaries(const QString &rest)
{
    return u"SELECT request.id, request.institution_id, institution.name, request.number, request.version, "
           "request.kind, request.state, request.environment, request.application, request.first_service, "
           "request.service_lines, request.purpose, "
           "%1, request.changed_at, "
           "CASE WHEN request.state = 'draft' AND request.question ->> '$.askedOn' IS NOT NULL "
           "AND request.question ->> '$.answeredOn' IS NULL THEN request.question ->> '$.askedWhom' END "
           "FROM request LEFT JOIN institution ON institution.id = request.institution_id "_s.arg(
               knownSinceSql(u"request"_s)) +
           rest;
}

Result<std::vector<RequestSummary>> readSummaries(Statement &statement)
{
    std::vector<RequestSummary> all;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return all;
        RequestSummary one;
        LICET_ASSIGN(one.id, statement.read<Id<Request>>(0));
        LICET_ASSIGN(one.institution, statement.read<Id<Institution>>(1));
        LICET_ASSIGN(one.institutionName, statement.read<QString>(2));
        LICET_ASSIGN(one.number, statement.read<QString>(3));
        LICET_ASSIGN(one.version, statement.read<int>(4));
        LICET_ASSIGN(one.kind, statement.read<RequestKind>(5));
        LICET_ASSIGN(one.state, statement.read<RequestState>(6));
        LICET_ASSIGN(one.environment, statement.read<std::optional<Environment>>(7));
        LICET_ASSIGN(one.application, statement.read<QString>(8));
        LICET_ASSIGN(one.service, statement.read<QString>(9));
        LICET_ASSIGN(one.lines, statement.read<int>(10));
        LICET_ASSIGN(one.purpose, statement.read<QString>(11));
        LICET_ASSIGN(const auto since, statement.read<std::optional<QDate>>(12));
        one.since = since.value_or(QDate());
        LICET_ASSIGN(one.changedAt, statement.read<QDateTime>(13));
        LICET_ASSIGN(one.askedWhom, statement.read<QString>(14));
        all.push_back(std::move(one));
    }
}

} // namespace

Result<std::vector<RequestSummary>> RequestStore::summaries() const
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(m_database, selectSummaries(u"ORDER BY request.id"_s)));
    return readSummaries(statement);
}

Result<std::vector<RequestSummary>> RequestStore::summariesBefore(Id<Request> before, int most) const
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(
                     m_database,
                     selectSummaries(u"WHERE request.id < :before ORDER BY request.id DESC LIMIT :most"_s)));
    statement.bind(u"before"_s, before.isSet() ? before.row() : std::numeric_limits<qint64>::max())
        .bind(u"most"_s, most);
    return readSummaries(statement);
}

Result<std::vector<RequestSummary>> RequestStore::mostUrgentSummaries(int most) const
{
    std::vector<RequestState> states;
    for (const auto &one : EnumCodes<RequestState>::all)
        if (isOpen(one.value))
            states.push_back(one.value);
    std::sort(states.begin(), states.end(),
              [](RequestState left, RequestState right) { return urgency(left) < urgency(right); });
    std::vector<RequestSummary> top;
    for (const auto state : states) {
        LICET_ASSIGN(Statement statement,
                     Statement::prepare(
                         m_database,
                         selectSummaries(u"WHERE request.state = :state ORDER BY request.id LIMIT :most"_s)));
        statement.bind(u"state"_s, state).bind(u"most"_s, most - int(top.size()));
        LICET_ASSIGN(auto some, readSummaries(statement));
        std::move(some.begin(), some.end(), std::back_inserter(top));
    }
    return top;
}

Result<void> RequestStore::save(Id<Request> id, qint64 revision, const Draft &draft,
                                const ConsultantAdvice &advice, const Stamp &stamp)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(m_database));
    LICET_ASSIGN(const auto before, get(id));
    if (!mayBeWritten(before))
        return Error{ErrorKind::StateForbids, u"save"_s, codeOf(before.state)};
    if (before.revision != revision)
        return Error{ErrorKind::ChangedMeanwhile, u"request"_s, codedName(before)};
    LICET_TRY(dropAutosaved(*transaction, id));
    if (before.draft != draft || before.advice != advice) {
        LICET_TRY(checkTexts(writeJson(draft)));
        LICET_TRY(checkTexts(writeJson(advice)));
        auto after = before;
        after.draft = draft;
        after.advice = advice;
        LICET_ASSIGN(after.institution, institutionOf(m_database, draft.institution));
        LICET_TRY(rewriteRequest(*transaction, before, after, u"changed"_s, {}, stamp));
    }
    return transaction->commit();
}

} // namespace licet
