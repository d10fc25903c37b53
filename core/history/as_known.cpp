#include "history/as_known.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<std::vector<std::pair<qint64, QJsonObject>>>
statesKnownBefore(const Database &database, const QString &record, const QDateTime &limit)
{
    // ISO instants in UTC compare as texts.
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(database,
                           u"SELECT event.record_id, event_payload.payload "
                           "FROM (SELECT max(sequence) AS last FROM event "
                           "      WHERE record = :record AND json_extract(header, '$.enteredAt') < :limit "
                           "      GROUP BY record_id) "
                           "JOIN event ON event.sequence = last "
                           "JOIN event_payload ON event_payload.sequence = last "
                           "ORDER BY event.record_id"_s));
    statement.bind(u"record"_s, record).bind(u"limit"_s, limit);
    std::vector<std::pair<qint64, QJsonObject>> states;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return states;
        LICET_ASSIGN(const auto id, statement.read<qint64>(0));
        LICET_ASSIGN(const auto payload, statement.read<QByteArray>(1));
        LICET_ASSIGN(const auto json, parseJsonBytes(payload));
        const auto after = json.toObject().value(u"after"_s).toObject();
        // Removed records have no state after.
        if (!after.isEmpty())
            states.emplace_back(id, after);
    }
}

} // namespace licet
