#include "request/request_reader.h"

#include "database/content_store.h"
#include "history/record_store.h"
#include "request/asked_services.h"
#include "request/known_day.h"
#include "request/recipients_of_forms.h"
#include "request/request_name.h"
#include "request/request_writing.h"
#include "request/waiting.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// "SELECT … FROM request" with the institution's name, and the rest of the statement.
QString selectSummaries(const QString &rest)
{
    return u"SELECT request.id, request.institution_id, institution.name, request.number, request.version, "
           "request.kind, request.state, request.environment, request.application, %2, "
           "request.purpose, "
           "%1, request.changed_at, "
           "CASE WHEN request.state = 'draft' AND request.question ->> '$.askedOn' IS NOT NULL "
           "AND request.question ->> '$.answeredOn' IS NULL THEN request.question ->> '$.askedWhom' END, "
           "request.state = 'executed' AND request.letter_awaited_since IS NOT NULL, request.recipient, "
           "%3, request.signatures "
           "FROM request LEFT JOIN institution ON institution.id = request.institution_id "_s.arg(
               knownSinceSql(u"request"_s), servicesSql(u"request"_s),
               formSql(u"request"_s, u"institution"_s)) +
           rest;
}

Result<std::vector<RequestSummary>> readSummaries(Statement &statement)
{
    LICET_ASSIGN(const auto recipients, RecipientsOfForms::read());
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
        LICET_ASSIGN(one.services, servicesAt(statement, 9));
        LICET_ASSIGN(one.purpose, statement.read<QString>(11));
        LICET_ASSIGN(const auto since, statement.read<std::optional<QDate>>(12));
        one.since = since.value_or(QDate());
        LICET_ASSIGN(one.changedAt, statement.read<QDateTime>(13));
        LICET_ASSIGN(one.askedWhom, statement.read<QString>(14));
        LICET_ASSIGN(one.awaitsLetter, statement.read<bool>(15));
        LICET_ASSIGN(const auto named, statement.read<QString>(16));
        LICET_ASSIGN(const auto form, statement.read<QString>(17));
        one.recipient = recipients.of(named, form);
        LICET_ASSIGN(const auto signatures, statement.read<AskedSignatures>(18));
        one.stillToSign = awaitedSignatories(signatures);
        all.push_back(std::move(one));
    }
}

} // namespace

Result<Request> RequestReader::get(Id<Request> id) const
{
    return RecordStore<Request>::get(m_database, id);
}

Result<Request> RequestReader::byNumber(const QString &number) const
{
    LICET_ASSIGN(const auto found, RecordStore<Request>::where(m_database, u"number"_s, number));
    if (found.empty())
        return Error{ErrorKind::NotFound, u"request"_s, number};
    if (found.size() > 1) {
        QStringList ids;
        for (const auto &request : found)
            ids << u"id:%1"_s.arg(request.id.row());
        return Error{ErrorKind::AmbiguousNumber, u"request"_s, number, ids.join(u", "_s)};
    }
    return found.front();
}

Result<std::vector<RequestSummary>> RequestReader::summaries() const
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(m_database, selectSummaries(u"ORDER BY request.id"_s)));
    return readSummaries(statement);
}

Result<std::vector<RequestSummary>> RequestReader::summariesBefore(Id<Request> before, int most) const
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(
                     m_database,
                     selectSummaries(u"WHERE request.id < :before ORDER BY request.id DESC LIMIT :most"_s)));
    statement.bind(u"before"_s, before.isSet() ? before.row() : std::numeric_limits<qint64>::max())
        .bind(u"most"_s, most);
    return readSummaries(statement);
}

Result<std::vector<RequestSummary>> RequestReader::mostUrgentSummaries(int most) const
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

Result<std::vector<Request>> RequestReader::ofProject(Id<Project> project) const
{
    return RecordStore<Request>::where(m_database, u"project_id"_s, project);
}

Result<std::optional<AutosavedDraft>> RequestReader::kept(Id<Request> id) const
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(m_database, u"SELECT request_id, draft, advice, kept_at FROM kept_typing "
                                                "WHERE request_id = :request"_s));
    statement.bind(u"request"_s, id);
    LICET_ASSIGN(const bool found, statement.next());
    if (!found)
        return std::optional<AutosavedDraft>();
    AutosavedDraft typing;
    LICET_ASSIGN(typing.request, statement.read<Id<Request>>(0));
    LICET_ASSIGN(typing.draft, statement.read<Draft>(1));
    LICET_ASSIGN(typing.advice, statement.read<ConsultantAdvice>(2));
    LICET_ASSIGN(typing.keptAt, statement.read<QDateTime>(3));
    statement.finish();
    return std::optional(typing);
}

Result<std::vector<Id<Request>>> RequestReader::withUnsavedTyping() const
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(m_database, u"SELECT request_id FROM kept_typing ORDER BY request_id"_s));
    std::vector<Id<Request>> ids;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            break;
        LICET_ASSIGN(const auto id, statement.read<Id<Request>>(0));
        ids.push_back(id);
    }
    std::vector<Id<Request>> unsaved;
    for (const auto id : ids) {
        LICET_ASSIGN(const auto stored, get(id));
        LICET_ASSIGN(const auto typing, kept(id));
        if (typing && mayBeWritten(stored) &&
            (stored.draft != typing->draft || stored.advice != typing->advice))
            unsaved.push_back(id);
    }
    return unsaved;
}

Result<std::optional<SnapshotContent>> RequestReader::lastSigned(Id<Request> id) const
{
    LICET_ASSIGN(const auto all, versions(id));
    for (auto version = all.rbegin(); version != all.rend(); ++version) {
        if (!version->signedOn)
            continue;
        LICET_ASSIGN(const auto data, readContent(m_database, version->data));
        LICET_ASSIGN(auto frozen, readJsonBytes<SnapshotContent>(data));
        return std::optional(std::move(frozen));
    }
    return std::optional<SnapshotContent>();
}

Result<std::vector<Snapshot>> RequestReader::versions(Id<Request> id) const
{
    return RecordStore<Snapshot>::where(m_database, u"request_id"_s, id);
}

Result<PrintedVersion> RequestReader::frozen(Id<Snapshot> id) const
{
    PrintedVersion version;
    LICET_ASSIGN(version.snapshot, RecordStore<Snapshot>::get(m_database, id));
    LICET_ASSIGN(version.data, readContent(m_database, version.snapshot.data));
    LICET_ASSIGN(version.form, readContent(m_database, version.snapshot.form));
    LICET_ASSIGN(version.cover, readContent(m_database, version.snapshot.cover));
    LICET_ASSIGN(version.check, readContent(m_database, version.snapshot.check));
    return version;
}

Result<PrintedVersion> RequestReader::currentFrozen(Id<Request> id) const
{
    LICET_ASSIGN(const auto all, versions(id));
    if (all.empty() || all.back().voidedOn)
        return notFinalised(m_database, id);
    return frozen(all.back().id);
}

Result<std::vector<Setback>> RequestReader::setbacksLike(const QString &service,
                                                         const QString &recipient) const
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(
                     m_database, RecordSql<Setback>::select(u"WHERE (service = :service AND service <> '') "
                                                            "OR (recipient = :recipient AND recipient <> '') "
                                                            "ORDER BY happened_on DESC, id DESC"_s)));
    statement.bind(u"service"_s, service).bind(u"recipient"_s, recipient);
    return readAll<Setback>(statement);
}

} // namespace licet
