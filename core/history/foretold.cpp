#include "history/foretold.h"

#include "base/brussels_day.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

Result<std::set<qint64>> foretoldAfter(const Database &database, RecordKind kind, QDate day)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT DISTINCT told.record_id FROM event AS told "
                                              "WHERE told.record = :record AND told.happened_on > "
                                              "substr(told.entered_at, 1, 10) AND (told.happened_on > :day "
                                              "OR EXISTS (SELECT 1 FROM event AS other WHERE other.record = "
                                              "told.record AND other.record_id = told.record_id "
                                              "AND other.kind = 'corrected'))"_s));
    statement.bind(u"record"_s, kind).bind(u"day"_s, day);
    std::set<qint64> found;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return found;
        LICET_ASSIGN(const auto id, statement.read<qint64>(0));
        found.insert(id);
    }
}

Result<qint64> foretoldOf(const Database &database, const RecordRef &record, const QStringList &columns,
                          QDate day)
{
    LICET_ASSIGN(const auto changes, changesOf(database, record));
    const auto last = std::find_if(changes.rbegin(), changes.rend(), [](const RecordChange &one) {
        return one.kind == RecordEvent::Changed && !one.values.isEmpty();
    });
    if (last == changes.rend() || last->day <= day)
        return 0;
    const auto changed = last->values.keys();
    const bool isNamed = std::all_of(changed.begin(), changed.end(), [&](const QString &column) {
        return tellsOfEntering(column) || columns.contains(column);
    });
    return isNamed ? last->sequence : 0;
}

} // namespace licet
