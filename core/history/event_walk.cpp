#include "history/event_walk.h"

#include "base/json_fields.h"
#include "database/statement.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<void> walkHistory(const Database &database, const std::function<void(const RecordedChange &)> &visit)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT sequence, record, record_id, payload "
                                              "FROM event LEFT JOIN event_payload USING (sequence) "
                                              "ORDER BY sequence"_s));
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return {};
        RecordedChange change;
        LICET_ASSIGN(change.sequence, statement.read<qint64>(0));
        LICET_ASSIGN(change.record, statement.read<QString>(1));
        LICET_ASSIGN(change.recordId, statement.read<qint64>(2));
        LICET_ASSIGN(const auto payload, statement.read<QByteArray>(3));
        change.hasPayload = !payload.isEmpty();
        if (change.hasPayload) {
            LICET_ASSIGN(const auto json, parseJsonBytes(payload));
            const auto parts = json.toObject();
            change.before = parts.value(u"before"_s).toObject();
            change.after = parts.value(u"after"_s).toObject();
        }
        visit(change);
    }
}

} // namespace licet
