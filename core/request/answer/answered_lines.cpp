#include "request/answer/answered_lines.h"

#include "database/statement.h"
#include "history/revocation.h"
#include "request/known_day.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<std::vector<AnsweredLine>> answeredLines(const Database &database)
{
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(
            database,
            u"SELECT request.id, request.institution_id, request.number, request.application, "
            "json_extract(line.value, '$.name') AS service, json_extract(line.value, '$.version') AS "
            "version, "
            "request.environment, request.purpose, json_extract(event.header, '$.happenedOn') AS sent, "
            "request.state, %1, request.first_service, event.sequence "
            "FROM request "
            "LEFT JOIN json_each(request.draft, '$.services') AS line ON TRUE "
            "LEFT JOIN event ON event.record = 'request' AND event.record_id = request.id "
            "AND json_extract(event.header, '$.kind') = 'send' "
            "AND NOT EXISTS (SELECT 1 FROM event AS revoked "
            "JOIN event_leaf AS said ON said.sequence = revoked.sequence "
            "AND said.name = 'event.didNotHappen' "
            "JOIN event_leaf AS about ON about.sequence = revoked.sequence "
            "AND about.name = 'event.correctsEvent' AND about.value = event.sequence "
            "WHERE revoked.record = 'request' AND revoked.record_id = request.id "
            "AND revoked.kind = 'corrected') "
            "WHERE request.institution_id IS NOT NULL "
            "ORDER BY request.id"_s.arg(knownSinceSql(u"request"_s))));
    LICET_ASSIGN(const auto last, lastSequence(database));
    LICET_ASSIGN(const auto corrected, correctedDays(database, RecordKind::Request, last));
    std::vector<AnsweredLine> all;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return all;
        AnsweredLine one;
        LICET_ASSIGN(one.request, statement.read<Id<Request>>(0));
        LICET_ASSIGN(one.institution, statement.read<Id<Institution>>(1));
        LICET_ASSIGN(one.number, statement.read<QString>(2));
        LICET_ASSIGN(one.application, statement.read<QString>(3));
        LICET_ASSIGN(one.service, statement.read<QString>(4));
        LICET_ASSIGN(one.version, statement.read<QString>(5));
        LICET_ASSIGN(one.environment, statement.read<std::optional<Environment>>(6));
        LICET_ASSIGN(one.purpose, statement.read<QString>(7));
        LICET_ASSIGN(one.sent, statement.read<std::optional<QDate>>(8));
        LICET_ASSIGN(one.state, statement.read<RequestState>(9));
        LICET_ASSIGN(one.since, statement.read<std::optional<QDate>>(10));
        LICET_ASSIGN(one.firstService, statement.read<QString>(11));
        LICET_ASSIGN(const auto event, statement.read<std::optional<qint64>>(12));
        if (const auto right = corrected.find(event.value_or(0)); right != corrected.end())
            one.sent = right->second;
        all.push_back(std::move(one));
    }
}

} // namespace licet
