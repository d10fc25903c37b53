#include "history/as_of.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<std::vector<std::pair<qint64, QJsonObject>>>
statesAsOf(const Database &database, const QString &record, const HistoryLimit &limit)
{
    // ISO days and instants compare as texts.
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(database,
                           u"SELECT event.record_id, event_payload.payload "
                           "FROM (SELECT max(sequence) AS last FROM event "
                           "      WHERE record = :record AND json_extract(header, '$.happenedOn') <= :day "
                           "      AND json_extract(header, '$.enteredAt') < :instant "
                           "      GROUP BY record_id) "
                           "JOIN event ON event.sequence = last "
                           "JOIN event_payload ON event_payload.sequence = last "
                           "ORDER BY event.record_id"_s));
    const QDateTime never(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC);
    statement.bind(u"record"_s, record)
        .bind(u"day"_s, limit.happenedBy.value_or(never.date()))
        .bind(u"instant"_s, limit.knownBefore.value_or(never));
    std::vector<std::pair<qint64, QJsonObject>> states;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return states;
        LICET_ASSIGN(const auto id, statement.read<qint64>(0));
        LICET_ASSIGN(const auto payload, statement.read<QByteArray>(1));
        LICET_ASSIGN(const auto json, parseJsonBytes(payload));
        const auto after = json.toObject().value(u"after"_s).toObject();
        if (!after.isEmpty())
            states.emplace_back(id, after);
    }
}

} // namespace licet
