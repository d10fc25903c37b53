#include "history/revocation.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

Result<std::map<qint64, Revocation>> revokedEvents(const Database &database, RecordKind kind, qint64 last)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(
                     database,
                     u"SELECT event.sequence, happened_on, about.value FROM event "
                     "JOIN event_leaf AS said ON said.sequence = event.sequence AND said.name = :said "
                     "JOIN event_leaf AS about ON about.sequence = event.sequence AND about.name = :about "
                     "WHERE record = :record AND kind = 'corrected' AND event.sequence <= :last"_s));
    statement.bind(u"said"_s, u"event."_s + didNotHappenName)
        .bind(u"about"_s, u"event."_s + correctsEventName)
        .bind(u"record"_s, kind)
        .bind(u"last"_s, last);
    std::map<qint64, Revocation> all;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return all;
        Revocation one;
        LICET_ASSIGN(one.sequence, statement.read<qint64>(0));
        LICET_ASSIGN(one.notedOn, statement.read<QDate>(1));
        LICET_ASSIGN(const auto about, statement.read<qint64>(2));
        all[about] = one;
    }
}

Result<void> checkHappened(const Database &database, const Event &event)
{
    LICET_ASSIGN(const auto last, lastSequence(database));
    LICET_ASSIGN(const auto revoked, revokedEvents(database, event.record.kind, last));
    const auto found = revoked.find(event.sequence);
    return found == revoked.end() ? Result<void>()
                                  : Error{ErrorKind::EventDidNotHappen, event.kind.code(),
                                          found->second.notedOn.toString(Qt::ISODate)};
}

const Event *revocationOf(const std::vector<Event> &trail, qint64 event)
{
    const auto found = std::find_if(trail.begin(), trail.end(), [&](const Event &one) {
        return one.kind == RecordEvent::Corrected && one.after.contains(didNotHappenName) &&
               one.after.value(correctsEventName).toInteger() == event;
    });
    return found == trail.end() ? nullptr : &*found;
}

QStringList columnsChangedBy(const std::vector<RecordChange> &changes, qint64 event)
{
    QStringList columns;
    for (const auto &one : changes)
        if (one.isOf(event))
            for (const auto &column : one.values.keys())
                if (!tellsOfEntering(column) && !columns.contains(column))
                    columns << column;
    return columns;
}

Result<std::vector<EnteredTogether>> enteredTogether(const Database &database, const Event &event,
                                                     bool isBefore)
{
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(
            // Read until one of another go: not searched for one more of the same.
            // A change that stands from a day to come is of the answer that granted it.
            database, u"SELECT sequence, record, record_id, kind, "
                      "(happened_on = :day OR (kind = 'changed' AND happened_on > :day)) AND entered_at = "
                      "(SELECT entered_at FROM event WHERE sequence = :event) "
                      "FROM event WHERE sequence %1 :event ORDER BY sequence %2"_s.arg(
                          isBefore ? u"<"_s : u">"_s, isBefore ? u"DESC"_s : u"ASC"_s)));
    statement.bind(u"event"_s, event.sequence).bind(u"day"_s, event.happenedOn);
    std::vector<EnteredTogether> all;
    auto next = event.sequence;
    while (true) {
        next += isBefore ? -1 : 1;
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return all;
        EnteredTogether one;
        LICET_ASSIGN(one.sequence, statement.read<qint64>(0));
        LICET_ASSIGN(const auto table, statement.read<QString>(1));
        one.record.kind = detail::kindOfTable(table.toStdString());
        LICET_ASSIGN(one.record.id, statement.read<qint64>(2));
        LICET_ASSIGN(const auto kind, statement.read<QString>(3));
        one.kind = EventKind::stored(kind);
        LICET_ASSIGN(const bool isOfSameGo, statement.read<bool>(4));
        if (one.sequence != next || !isOfSameGo || one.record.kind == event.record.kind) {
            statement.finish();
            return all;
        }
        all.push_back(one);
    }
}

} // namespace licet
