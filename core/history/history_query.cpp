#include "history/history_query.h"

#include "base/brussels_day.h"
#include "base/json_fields.h"
#include "history/correction.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <sqlite3.h>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

using States = std::vector<std::pair<qint64, QJsonObject>>;
using Past = std::vector<PastEvent>;

struct WalkFinalizer
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

QString walkedText(sqlite3_stmt *row, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column)),
                             sqlite3_column_bytes(row, column));
}

/// The events of the records of a table, of one (`id`) or of all, as far as they are known: record by record,
/// each by sequence. What schema 1 wrote is not unpacked yet. Read by SQLite's own hand: there are millions
/// of leaves.
Result<void> walkRecords(const Database &database, const QString &table, std::optional<qint64> id,
                         qint64 last, const std::function<Result<void>(qint64 id, Past &past)> &visit)
{
    const auto sql =
        u"SELECT event.record_id, event.sequence, kind, happened_on, what, name, value "
        "FROM event LEFT JOIN event_leaf USING (sequence) "
        "WHERE record = ?1 AND event.sequence <= ?2 %1"
        "ORDER BY event.record_id, event.sequence, place"_s.arg(id ? u"AND record_id = ?3 "_s : QString());
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(database.handle(), sql.toUtf8().constData(), -1, &raw, nullptr) != SQLITE_OK)
        return Error{ErrorKind::DatabaseFailed, {}, QString::number(sqlite3_errcode(database.handle()))};
    const std::unique_ptr<sqlite3_stmt, WalkFinalizer> row(raw);
    const auto bound = table.toUtf8();
    sqlite3_bind_text(raw, 1, bound.constData(), int(bound.size()), SQLITE_STATIC);
    sqlite3_bind_int64(raw, 2, last);
    if (id)
        sqlite3_bind_int64(raw, 3, *id);
    Past past;
    qint64 present = 0;
    LeafValues values;
    const auto closeEvent = [&] {
        if (past.empty())
            return;
        past.back().values = std::exchange(values.columns, {});
        past.back().said = std::exchange(values.said, {});
    };
    int code = SQLITE_OK;
    while ((code = sqlite3_step(raw)) == SQLITE_ROW) {
        const auto sequence = sqlite3_column_int64(raw, 1);
        if (past.empty() || past.back().sequence != sequence) {
            closeEvent();
            if (const auto next = sqlite3_column_int64(raw, 0); next != present) {
                if (!past.empty())
                    LICET_TRY(visit(present, past));
                past.clear();
                present = next;
            }
            LICET_ASSIGN(const auto effect, parseCode<Effect>(walkedText(raw, 4)));
            past.push_back({sequence,
                            EventKind::stored(walkedText(raw, 2)),
                            QDate::fromString(walkedText(raw, 3), Qt::ISODate),
                            effect,
                            {},
                            {},
                            {},
                            {}});
        }
        if (sqlite3_column_type(raw, 5) != SQLITE_NULL)
            values.take(walkedText(raw, 5), storedAt(raw, 6));
    }
    if (code != SQLITE_DONE)
        return Error{ErrorKind::DatabaseFailed, {}, QString::number(code)};
    closeEvent();
    return past.empty() ? Result<void>() : visit(present, past);
}

Result<void> unpack(const Database &database, PastEvent &event)
{
    if (event.effect != Effect::Whole)
        return {};
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(database, u"SELECT payload FROM event_payload WHERE sequence = :sequence"_s));
    statement.bind(u"sequence"_s, event.sequence);
    LICET_ASSIGN(const bool found, statement.next());
    if (!found)
        return {};
    LICET_ASSIGN(const auto payload, statement.read<QByteArray>(0));
    statement.finish();
    LICET_ASSIGN(const auto json, parseJsonBytes(payload));
    event.before = json.toObject().value(u"before"_s).toObject();
    event.after = json.toObject().value(u"after"_s).toObject();
    return {};
}

Result<RecordFold> foldOf(const Database &database, Past &past)
{
    RecordFold fold;
    for (auto &event : past) {
        LICET_TRY(unpack(database, event));
        fold.take(event);
    }
    return fold;
}

/// What is taken back at `index`, each column on the day on which it was last changed before: an import may
/// have changed them in several steps.
Past partsByDay(const Past &past, size_t index)
{
    const auto &back = past[index];
    std::map<QDate, QJsonObject> byDay;
    for (auto column = back.values.constBegin(); column != back.values.constEnd(); ++column) {
        auto day = back.happenedOn;
        for (size_t before = index; before-- > 0;)
            if (past[before].values.contains(column.key())) {
                day = past[before].happenedOn;
                break;
            }
        byDay[day].insert(column.key(), column.value());
    }
    if (byDay.empty())
        return {back};
    Past parts;
    for (const auto &[day, values] : byDay) {
        parts.push_back(back);
        parts.back().happenedOn = day;
        parts.back().values = values;
    }
    return parts;
}

/// What an import brought and was taken back was never so, on whatever day is asked: a record that it brought
/// was not there, and what it changed counts as before from the day on which it changed it.
void undoTakenBack(Past &past)
{
    for (size_t index = 0; index < past.size(); ++index) {
        const auto &back = past[index];
        if (back.kind != RecordEvent::TakenBack)
            continue;
        if (back.effect == Effect::Ends) {
            past.erase(past.begin(), past.begin() + qsizetype(index) + 1);
            index = size_t(-1);
            continue;
        }
        auto parts = partsByDay(past, index);
        past.erase(past.begin() + qsizetype(index));
        past.insert(past.begin() + qsizetype(index), parts.begin(), parts.end());
        index += parts.size() - 1;
    }
}

/// Each event happened no earlier than the one before it, and no day was corrected: then sequence and day
/// agree, and of what schema 1 wrote the last one says everything.
bool isInOrder(const Past &past)
{
    return std::is_sorted(past.begin(), past.end(),
                          [](const PastEvent &left, const PastEvent &right) {
                              return left.happenedOn < right.happenedOn;
                          }) &&
           std::none_of(past.begin(), past.end(),
                        [](const PastEvent &one) { return one.kind == RecordEvent::Corrected; });
}

Result<QJsonObject> stateOf(const Database &database, Past &past, const HistoryLimit &limit)
{
    const auto &day = limit.happenedBy;
    if (day)
        undoTakenBack(past);
    const bool isEarlier =
        day && limit.beginning != Beginning::OnItsDay && !past.empty() && *day < past.back().happenedOn;
    if (day && (isEarlier || !isInOrder(past))) {
        LICET_ASSIGN(const auto fold, foldOf(database, past));
        return fold.on(day, limit.beginning);
    }
    if (day)
        std::erase_if(past, [&](const PastEvent &one) { return *day < one.happenedOn; });
    QJsonObject state;
    const auto whole = std::find_if(past.rbegin(), past.rend(),
                                    [](const PastEvent &one) { return one.effect == Effect::Whole; });
    if (whole != past.rend()) {
        LICET_TRY(unpack(database, *whole));
        state = whole->after;
    }
    for (auto one = whole.base(); one != past.end(); ++one) {
        if (one->effect == Effect::Begins || one->effect == Effect::Ends)
            state = {};
        for (auto value = one->values.begin(); value != one->values.end(); ++value)
            state.insert(value.key(), value.value());
    }
    return state;
}

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

Result<QJsonObject> stateOfOne(const Database &database, const QString &table, qint64 id, qint64 last,
                               const HistoryLimit &limit)
{
    QJsonObject state;
    LICET_TRY(walkRecords(database, table, id, last, [&](qint64, Past &past) -> Result<void> {
        LICET_ASSIGN(state, stateOf(database, past, limit));
        return {};
    }));
    return state;
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

Result<qint64> eventsBefore(const Database &database, const RecordRef &record, const QByteArray &head)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT sequence FROM event WHERE link = :head AND sequence < "
                                              "(SELECT min(sequence) FROM event WHERE record = :record AND "
                                              "record_id = :recordId) ORDER BY sequence DESC LIMIT 1"_s));
    statement.bind(u"head"_s, head).bind(u"record"_s, record.kind).bind(u"recordId"_s, record.id);
    LICET_ASSIGN(const bool found, statement.next());
    return found ? statement.read<qint64>(0) : Result<qint64>(0);
}

Result<std::vector<std::pair<qint64, QJsonObject>>> statesAsOf(const Database &database, RecordKind kind,
                                                               const HistoryLimit &limit)
{
    LICET_ASSIGN(const auto last, lastKnown(database, limit.knownBefore));
    States states;
    LICET_TRY(walkRecords(database, codeOf(kind), {}, last, [&](qint64 id, Past &past) -> Result<void> {
        LICET_ASSIGN(auto state, stateOf(database, past, limit));
        if (!state.isEmpty())
            states.emplace_back(id, std::move(state));
        return {};
    }));
    return states;
}

Result<QJsonObject> stateAsOf(const Database &database, const RecordRef &record, const HistoryLimit &limit)
{
    LICET_ASSIGN(const auto last, lastKnown(database, limit.knownBefore));
    return stateOfOne(database, record.table(), record.id, last, limit);
}

Result<QJsonObject> stateBefore(const Database &database, const QString &table, qint64 id, qint64 sequence,
                                const HistoryLimit &limit)
{
    return stateOfOne(database, table, id, sequence - 1, limit);
}

Result<std::vector<RecordChange>> changesOf(const Database &database, const RecordRef &record)
{
    LICET_ASSIGN(const auto last, lastSequence(database));
    std::vector<RecordChange> changes;
    LICET_TRY(walkRecords(database, record.table(), record.id, last, [&](qint64, Past &past) -> Result<void> {
        LICET_ASSIGN(const auto fold, foldOf(database, past));
        changes = fold.changes();
        return {};
    }));
    return changes;
}

Result<QJsonObject> stateWithout(const Database &database, const RecordRef &record, qint64 event)
{
    LICET_ASSIGN(const auto last, lastSequence(database));
    QJsonObject state;
    LICET_TRY(walkRecords(database, record.table(), record.id, last, [&](qint64, Past &past) -> Result<void> {
        LICET_ASSIGN(auto fold, foldOf(database, past));
        fold.leaveOut(event);
        state = fold.on({});
        return {};
    }));
    return state;
}

Result<std::vector<std::pair<qint64, QJsonObject>>> statesWhenEntered(const Database &database,
                                                                      const RecordRef &record)
{
    LICET_ASSIGN(const auto last, lastSequence(database));
    Past whole;
    LICET_TRY(walkRecords(database, record.table(), record.id, last, [&](qint64, Past &past) -> Result<void> {
        whole = past;
        return {};
    }));
    States states;
    if (whole.empty())
        return states;
    std::set<QDate> days;
    for (const auto &one : whole)
        days.insert(one.happenedOn);
    auto folded = whole;
    LICET_ASSIGN(const auto fold, foldOf(database, folded));
    for (const auto &one : fold.changes())
        days.insert(one.day);
    std::set<qint64> sequences;
    for (const auto &one : whole)
        sequences.insert(one.sequence);
    for (const auto &day : days) {
        LICET_ASSIGN(const auto before, lastKnown(database, endOfBrusselsDay(day.addDays(-1))));
        if (before < last && before >= whole.front().sequence)
            sequences.insert(before + 1);
    }
    for (const auto sequence : sequences) {
        LICET_ASSIGN(const auto entered, enteredAt(database, sequence));
        Past known;
        std::copy_if(whole.begin(), whole.end(), std::back_inserter(known),
                     [&](const PastEvent &one) { return one.sequence <= sequence; });
        LICET_ASSIGN(auto state, stateOf(database, known, {brusselsDay(entered), {}, Beginning::AsEntered}));
        states.emplace_back(sequence, std::move(state));
    }
    return states;
}

Result<QDate> dayAfterAll(const Database &database, const RecordRef &record, QDate day)
{
    LICET_ASSIGN(const auto changes, changesOf(database, record));
    for (const auto &one : changes)
        day = std::max(day, one.day);
    return day;
}

} // namespace licet
