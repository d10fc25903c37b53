#include "history/history_query.h"

#include "base/json_fields.h"
#include "history/correction.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

using States = std::vector<std::pair<qint64, QJsonObject>>;

/// An event without its payload.
struct EventHead
{
    qint64 sequence = 0;
    QString kind;
    QDate happenedOn;
};

Result<QDateTime> enteredAt(const Database &database, qint64 sequence)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT entered_at FROM event WHERE sequence = :sequence"_s));
    statement.bind(u"sequence"_s, sequence);
    LICET_ASSIGN(const bool found, statement.next());
    if (!found)
        return Error{ErrorKind::Corrupt, u"event"_s, QString::number(sequence)};
    LICET_ASSIGN(const auto instant, statement.read<QDateTime>(0));
    statement.finish();
    return instant;
}

Result<PastEvent> pastEvent(const Database &database, const EventHead &head)
{
    PastEvent event{head.sequence, head.kind, head.happenedOn, {}, {}};
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(database, u"SELECT payload FROM event_payload WHERE sequence = :sequence"_s));
    statement.bind(u"sequence"_s, head.sequence);
    LICET_ASSIGN(const bool found, statement.next());
    if (!found)
        return event;
    LICET_ASSIGN(const auto payload, statement.read<QByteArray>(0));
    statement.finish();
    LICET_ASSIGN(const auto json, parseJsonBytes(payload));
    event.before = json.toObject().value(u"before"_s).toObject();
    event.after = json.toObject().value(u"after"_s).toObject();
    return event;
}

Result<RecordFold> foldOf(const Database &database, const std::vector<EventHead> &heads)
{
    RecordFold fold;
    for (const auto &head : heads) {
        LICET_ASSIGN(const auto event, pastEvent(database, head));
        fold.take(event);
    }
    return fold;
}

/// Each event happened no earlier than the one before it, and no day was corrected: then the last one of a
/// day says everything, and the others need not be unpacked.
bool isInOrder(const std::vector<EventHead> &heads)
{
    return std::is_sorted(heads.begin(), heads.end(),
                          [](const EventHead &left, const EventHead &right) {
                              return left.happenedOn < right.happenedOn;
                          }) &&
           std::none_of(heads.begin(), heads.end(),
                        [](const EventHead &head) { return head.kind == correctedKind; });
}

Result<QJsonObject> stateOf(const Database &database, const std::vector<EventHead> &heads,
                            const std::optional<QDate> &day)
{
    if (day && !isInOrder(heads)) {
        LICET_ASSIGN(const auto fold, foldOf(database, heads));
        return fold.on(day);
    }
    const auto last = std::find_if(heads.rbegin(), heads.rend(),
                                   [&](const EventHead &head) { return !day || head.happenedOn <= *day; });
    if (last == heads.rend())
        return QJsonObject();
    LICET_ASSIGN(const auto event, pastEvent(database, *last));
    return event.after;
}

Result<EventHead> readHead(Statement &statement)
{
    EventHead head;
    LICET_ASSIGN(head.sequence, statement.read<qint64>(0));
    LICET_ASSIGN(head.kind, statement.read<QString>(1));
    LICET_ASSIGN(head.happenedOn, statement.read<QDate>(2));
    return head;
}

Result<std::vector<EventHead>> headsOf(const Database &database, const QString &record, qint64 id,
                                       qint64 last)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database,
                                    u"SELECT sequence, kind, happened_on FROM event "
                                    "WHERE record = :record AND record_id = :id AND sequence <= :last "
                                    "ORDER BY sequence"_s));
    statement.bind(u"record"_s, record).bind(u"id"_s, id).bind(u"last"_s, last);
    std::vector<EventHead> heads;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return heads;
        LICET_ASSIGN(auto head, readHead(statement));
        heads.push_back(std::move(head));
    }
}

/// The rows: what each record's last event left of it.
Result<States> lastStates(const Database &database, const QString &record, qint64 last)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT event.record_id, event_payload.payload "
                                              "FROM (SELECT max(sequence) AS last FROM event "
                                              "      WHERE record = :record AND sequence <= :last "
                                              "      GROUP BY record_id) "
                                              "JOIN event ON event.sequence = last "
                                              "JOIN event_payload ON event_payload.sequence = last "
                                              "ORDER BY event.record_id"_s));
    statement.bind(u"record"_s, record).bind(u"last"_s, last);
    States states;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return states;
        LICET_ASSIGN(const auto id, statement.read<qint64>(0));
        LICET_ASSIGN(const auto payload, statement.read<QByteArray>(1));
        LICET_ASSIGN(const auto json, parseJsonBytes(payload));
        auto after = json.toObject().value(u"after"_s).toObject();
        if (!after.isEmpty())
            states.emplace_back(id, std::move(after));
    }
}

} // namespace

Result<qint64> lastKnown(const Database &database, const std::optional<QDateTime> &knownBefore)
{
    LICET_ASSIGN(const auto newest, lastSequence(database));
    if (!knownBefore)
        return newest;
    // The column never goes back, and sequences have no gaps.
    qint64 known = 0;
    qint64 unknown = newest + 1;
    while (known + 1 < unknown) {
        const auto middle = known + (unknown - known) / 2;
        LICET_ASSIGN(const auto entered, enteredAt(database, middle));
        (entered < *knownBefore ? known : unknown) = middle;
    }
    return known;
}

Result<std::vector<std::pair<qint64, QJsonObject>>>
statesAsOf(const Database &database, const QString &record, const HistoryLimit &limit)
{
    LICET_ASSIGN(const auto last, lastKnown(database, limit.knownBefore));
    if (!limit.happenedBy)
        return lastStates(database, record, last);
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT sequence, kind, happened_on, record_id FROM event "
                                              "WHERE record = :record AND sequence <= :last "
                                              "ORDER BY record_id, sequence"_s));
    statement.bind(u"record"_s, record).bind(u"last"_s, last);
    States states;
    std::vector<EventHead> heads;
    qint64 id = 0;
    const auto finishOne = [&]() -> Result<void> {
        LICET_ASSIGN(auto state, stateOf(database, heads, limit.happenedBy));
        if (!state.isEmpty())
            states.emplace_back(id, std::move(state));
        heads.clear();
        return {};
    };
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        qint64 next = 0;
        if (more) {
            LICET_ASSIGN(next, statement.read<qint64>(3));
        }
        if (next != id)
            LICET_TRY(finishOne());
        if (!more)
            return states;
        id = next;
        LICET_ASSIGN(auto head, readHead(statement));
        heads.push_back(std::move(head));
    }
}

Result<QJsonObject> stateAsOf(const Database &database, const QString &record, qint64 id,
                              const HistoryLimit &limit)
{
    LICET_ASSIGN(const auto last, lastKnown(database, limit.knownBefore));
    LICET_ASSIGN(const auto heads, headsOf(database, record, id, last));
    return stateOf(database, heads, limit.happenedBy);
}

Result<std::vector<RecordChange>> changesOf(const Database &database, const QString &record, qint64 id)
{
    LICET_ASSIGN(const auto last, lastSequence(database));
    LICET_ASSIGN(const auto heads, headsOf(database, record, id, last));
    LICET_ASSIGN(const auto fold, foldOf(database, heads));
    return fold.changes();
}

Result<QDate> dayAfterAll(const Database &database, const QString &record, qint64 id, QDate day)
{
    LICET_ASSIGN(const auto changes, changesOf(database, record, id));
    for (const auto &one : changes)
        day = std::max(day, one.day);
    return day;
}

} // namespace licet
