#include "history/event_correction.h"

#include "base/json_fields.h"

#include <algorithm>
#include <span>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const RecordChange *lastOf(const std::vector<RecordChange> &changes, const QString &column)
{
    const auto found = std::find_if(changes.rbegin(), changes.rend(),
                                    [&](const RecordChange &one) { return one.values.contains(column); });
    return found == changes.rend() ? nullptr : &*found;
}

/// What a correction of schema 1 said stands within its payload.
Result<QJsonObject> saidBy(const Database &database, qint64 sequence, Effect effect,
                           const QByteArray &payload)
{
    if (effect == Effect::Whole) {
        if (payload.isEmpty())
            return QJsonObject();
        LICET_ASSIGN(const auto json, parseJsonBytes(payload));
        return json.toObject().value(u"after"_s).toObject();
    }
    LICET_ASSIGN(const auto values, leafValues(database, sequence));
    return values.said;
}

} // namespace

QStringList columnsLastChangedBy(const std::vector<RecordChange> &changes, qint64 event)
{
    QStringList columns;
    for (const auto &change : changes)
        if (change.isOf(event))
            for (const auto &column : change.values.keys())
                if (!columns.contains(column) && lastOf(changes, column)->isOf(event))
                    columns << column;
    return columns;
}

QStringList columnsOnDayOf(const std::vector<RecordChange> &changes, qint64 event)
{
    const auto day = dayOf(changes, event).toString(Qt::ISODate);
    auto columns = columnsLastChangedBy(changes, event);
    columns.removeIf([&](const QString &column) {
        return lastOf(changes, column)->values.value(column).toString() != day;
    });
    return columns;
}

QDate dayOf(const std::vector<RecordChange> &changes, qint64 event)
{
    const auto found = std::find_if(changes.begin(), changes.end(),
                                    [&](const RecordChange &one) { return one.sequence == event; });
    return found == changes.end() ? QDate() : found->told;
}

Result<void> checkCorrectedDay(const std::vector<RecordChange> &changes, RecordKind kind, qint64 event,
                               QDate day)
{
    const auto corrected = std::find_if(changes.begin(), changes.end(),
                                        [&](const RecordChange &one) { return one.sequence == event; });
    if (corrected == changes.end())
        return {};
    // What was noted late stands where it happened.
    const auto placeOf = [&](qint64 sequence) {
        return std::find_if(changes.begin(), changes.end(),
                            [&](const RecordChange &one) { return one.sequence == sequence; });
    };
    // What had the same place in the register before, and was taken back, is another record.
    auto life = corrected;
    while (life != changes.begin() && !life->begins)
        --life;
    for (const auto &one : std::span(life, changes.end())) {
        const auto place = one.corrects > 0 ? one.corrects : one.sequence;
        if (place == event || one.revokes || !one.meets(*corrected))
            continue;
        const auto about = placeOf(place);
        const bool isBefore = about < corrected;
        // What was put right of another event counts from that one's day.
        const auto itsDay = one.corrects > 0 && about != changes.end() ? about->day : one.day;
        const auto error = [&](ErrorKind why) {
            return Error{why, codeOf(kind) + u' ' + one.kind.code(), itsDay.toString(Qt::ISODate),
                         QString::number(place)};
        };
        // To be entered only says that the record became known: what is put right may lie before it.
        const bool isEntering =
            one.begins && (one.kind == RecordEvent::Added || one.kind == RecordEvent::Imported);
        if (isBefore && !isEntering && day < itsDay)
            return error(ErrorKind::BeforeLaterEvent);
        if (!isBefore && itsDay < day)
            return error(ErrorKind::AfterNextEvent);
    }
    return {};
}

Result<std::map<qint64, QDate>> correctedDays(const Database &database, RecordKind kind, qint64 last)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database,
                                    u"SELECT sequence, what, payload FROM event "
                                    "LEFT JOIN event_payload USING (sequence) "
                                    "WHERE record = :record AND kind = 'corrected' AND sequence <= :last "
                                    "ORDER BY sequence"_s));
    statement.bind(u"record"_s, kind).bind(u"last"_s, last);
    std::map<qint64, QDate> days;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return days;
        LICET_ASSIGN(const auto sequence, statement.read<qint64>(0));
        LICET_ASSIGN(const auto effect, statement.read<Effect>(1));
        LICET_ASSIGN(const auto payload, statement.read<QByteArray>(2));
        LICET_ASSIGN(const auto said, saidBy(database, sequence, effect, payload));
        const auto day = QDate::fromString(said.value(correctedDayName).toString(), Qt::ISODate);
        if (day.isValid())
            days[said.value(correctsEventName).toInteger()] = day;
    }
}

Result<std::optional<qint64>> enteredWith(const Database &database, const Event &event,
                                          const RecordRef &record, const std::vector<EventKind> &kinds)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database,
                                    u"SELECT sequence, kind FROM event "
                                    "WHERE record = :record AND record_id = :id AND (happened_on = :day "
                                    "OR (kind = 'changed' AND happened_on > :day)) "
                                    "AND entered_at = (SELECT entered_at FROM event WHERE sequence = :event) "
                                    "ORDER BY abs(sequence - :event), sequence"_s));
    statement.bind(u"record"_s, record.kind)
        .bind(u"id"_s, record.id)
        .bind(u"day"_s, event.happenedOn)
        .bind(u"event"_s, event.sequence);
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return std::optional<qint64>();
        LICET_ASSIGN(const auto sequence, statement.read<qint64>(0));
        LICET_ASSIGN(const auto kind, statement.read<QString>(1));
        if (std::find(kinds.begin(), kinds.end(), EventKind::stored(kind)) == kinds.end())
            continue;
        statement.finish();
        return std::optional(sequence);
    }
}

} // namespace licet
