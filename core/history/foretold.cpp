#include "history/foretold.h"

#include "base/brussels_day.h"
#include "history/foretelling.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// The changes of a record that were entered before their day, whenever that is now.
Result<std::set<qint64>> toldInAdvance(const Database &database, const RecordRef &record)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT sequence FROM event WHERE record = :record "
                                              "AND record_id = :id AND kind = 'changed' "
                                              "AND happened_on > substr(entered_at, 1, 10)"_s));
    statement.bind(u"record"_s, record.kind).bind(u"id"_s, record.id);
    std::set<qint64> told;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return told;
        LICET_ASSIGN(const auto sequence, statement.read<qint64>(0));
        told.insert(sequence);
    }
}

} // namespace

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

Result<std::vector<ForetoldChange>> foretoldChanges(const Database &database, const RecordRef &record,
                                                    QDate day)
{
    std::vector<ForetoldChange> told;
    LICET_ASSIGN(const auto inAdvance, toldInAdvance(database, record));
    if (inAdvance.empty())
        return told;
    LICET_ASSIGN(const auto changes, changesOf(database, record));
    for (const auto &one : changes) {
        const bool isTakenBack = std::any_of(changes.begin(), changes.end(), [&](const RecordChange &other) {
            return other.kind == RecordEvent::TakenBack && other.sequence > one.sequence && other.meets(one);
        });
        if (inAdvance.count(one.sequence) == 0 || one.day <= day || isTakenBack)
            continue;
        auto values = one.values;
        for (const auto &column : one.values.keys())
            if (tellsOfEntering(column))
                values.remove(column);
        if (!values.isEmpty())
            told.push_back({one.sequence, one.day, values});
    }
    std::stable_sort(told.begin(), told.end(), [](const ForetoldChange &left, const ForetoldChange &right) {
        return left.day < right.day;
    });
    return told;
}

Result<std::vector<ForetoldChange>> foretoldFor(const Database &database, const RecordRef &record, QDate day)
{
    LICET_ASSIGN(auto told, foretoldChanges(database, record, day.addDays(-1)));
    std::erase_if(told, [&](const ForetoldChange &one) { return one.day != day; });
    if (told.empty())
        return Error{ErrorKind::NotFound, record.table(), day.toString(Qt::ISODate)};
    return told;
}

} // namespace licet
