#include "history/history.h"

#include "base/limits.h"
#include "history/correction.h"
#include "history/history_query.h"
#include "history/json_column.h"
#include "history/leaf_store.h"
#include "history/verifier/chain.h"

#include <algorithm>
#include <functional>
#include <map>
#include <sodium.h>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto doneByName = u"doneBy"_s;

verifier::Digest digestOf(const QByteArray &bytes)
{
    verifier::Digest digest{};
    Q_ASSERT(size_t(bytes.size()) == digest.size());
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

QByteArray bytesOf(const verifier::Digest &digest)
{
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size()));
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

QByteArray newSalt()
{
    QByteArray salt(32, Qt::Uninitialized);
    randombytes_buf(salt.data(), size_t(salt.size()));
    return salt;
}

struct Head
{
    qint64 sequence = 0;
    QByteArray link = QByteArray(32, '\0');
    QDateTime enteredAt; ///< not valid before the first event
};

Result<Head> readHead(const Database &database)
{
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(database,
                           u"SELECT sequence, link, entered_at FROM event ORDER BY sequence DESC LIMIT 1"_s));
    Head head;
    LICET_ASSIGN(const bool found, statement.next());
    if (found) {
        LICET_ASSIGN(head.sequence, statement.read<qint64>(0));
        LICET_ASSIGN(head.link, statement.read<QByteArray>(1));
        LICET_ASSIGN(head.enteredAt, statement.read<QDateTime>(2));
        statement.finish();
    }
    return head;
}

QByteArray headerBytes(qint64 sequence, const EventDraft &draft, Effect effect, const QString &who,
                       const Stamp &stamp)
{
    return jsonDocumentBytes(QJsonObject{
        {u"schema"_s, historySchema},
        {u"sequence"_s, sequence},
        {u"record"_s, draft.record.table()},
        {u"recordId"_s, draft.record.id},
        {u"kind"_s, draft.kind.code()},
        {u"what"_s, codeOf(effect)},
        {u"who"_s, who},
        {u"happenedOn"_s, stamp.happenedOn.toString(Qt::ISODate)},
        {u"enteredAt"_s, stamp.enteredAt.toUTC().toString(Qt::ISODateWithMs)},
    });
}

/// Names by the codes that headers hold; an erased one is not there.
Result<std::map<QString, QString>> operatorNames(const Database &database)
{
    LICET_ASSIGN(Statement statement, Statement::prepare(database, u"SELECT code, name FROM operator"_s));
    std::map<QString, QString> names;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return names;
        LICET_ASSIGN(const auto code, statement.read<QString>(0));
        LICET_ASSIGN(names[code], statement.read<QString>(1));
    }
}

/// One code a name; without its row nobody can tell whose it was, for the salt is random.
Result<QString> operatorCode(const Database &database, const QString &given)
{
    // A null text would be bound as NULL.
    const auto name = given.isNull() ? QString::fromLatin1("") : given;
    LICET_ASSIGN(Statement known,
                 Statement::prepare(database, u"SELECT code FROM operator WHERE name = :name"_s));
    known.bind(u"name"_s, name);
    LICET_ASSIGN(const bool found, known.next());
    if (found) {
        LICET_ASSIGN(const auto code, known.read<QString>(0));
        known.finish();
        return code;
    }
    const auto salt = newSalt();
    const auto code =
        QString::fromLatin1(bytesOf(verifier::payloadDigest(viewOf(salt), viewOf(name.toUtf8()))).toHex());
    LICET_ASSIGN(Statement added, Statement::prepare(database, u"INSERT INTO operator (code, salt, name) "
                                                               "VALUES (:code, :salt, :name)"_s));
    added.bind(u"code"_s, code).bind(u"salt"_s, salt).bind(u"name"_s, name);
    LICET_TRY(added.run());
    return code;
}

Result<Event> headFrom(const QByteArray &header, const std::map<QString, QString> &names)
{
    LICET_ASSIGN(const auto headerJson, parseJsonBytes(header));
    const auto fields = headerJson.toObject();
    Event event;
    event.sequence = fields.value(u"sequence"_s).toInteger();
    event.schema = fields.value(u"schema"_s).toInt();
    event.table = fields.value(u"record"_s).toString();
    event.record = {detail::kindOfTable(event.table.toStdString()), fields.value(u"recordId"_s).toInteger()};
    event.kind = EventKind::stored(fields.value(u"kind"_s).toString());
    event.who = fields.value(u"who"_s).toString();
    event.happenedOn = QDate::fromString(fields.value(u"happenedOn"_s).toString(), Qt::ISODate);
    event.enteredAt = QDateTime::fromString(fields.value(u"enteredAt"_s).toString(), Qt::ISODateWithMs);
    if (event.schema < 1 || event.schema > historySchema || event.kind.code().isEmpty() ||
        !event.happenedOn.isValid() || !event.enteredAt.isValid())
        return Error{ErrorKind::Corrupt, u"event"_s, QString::number(event.sequence)};
    if (event.schema > 1) {
        const auto name = names.find(event.who);
        event.who = name == names.end() ? QString() : name->second;
    }
    return event;
}

/// `leavesOf`: the leaves of an event of schema 2, by its sequence.
Result<Event> eventFrom(const QByteArray &header, const QByteArray &payload,
                        const std::map<QString, QString> &names,
                        const std::function<Result<LeafValues>(qint64)> &leavesOf)
{
    LICET_ASSIGN(auto event, headFrom(header, names));
    if (event.schema > 1) {
        LICET_ASSIGN(const auto values, leavesOf(event.sequence));
        event.after = values.columns;
        for (auto value = values.said.begin(); value != values.said.end(); ++value)
            if (value.key() != doneByName)
                event.after.insert(value.key(), value.value());
        event.note = values.note;
        event.doneBy = values.said.value(doneByName).toString();
    } else if (!payload.isEmpty()) {
        LICET_ASSIGN(const auto payloadJson, parseJsonBytes(payload));
        const auto parts = payloadJson.toObject();
        event.before = parts.value(u"before"_s).toObject();
        event.after = parts.value(u"after"_s).toObject();
        event.note = parts.value(u"note"_s).toString();
        event.doneBy = parts.value(doneByName).toString();
    }
    return event;
}

/// Bytes stand in hexadecimal; only where some value could be so is the table asked for its columns of bytes.
bool mayHoldBytes(const QJsonObject &columns)
{
    const auto isHexadecimal = [](QChar sign) {
        return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f');
    };
    return std::any_of(columns.begin(), columns.end(), [&](const QJsonValue &value) {
        const auto text = value.toString();
        return !text.isEmpty() && text.size() % 2 == 0 &&
               std::all_of(text.begin(), text.end(), isHexadecimal);
    });
}

Effect effectOf(const EventDraft &draft, const QJsonObject &changed)
{
    if (draft.after.isEmpty() && !draft.before.isEmpty())
        return Effect::Ends;
    if (changed.isEmpty())
        return Effect::Nothing;
    return draft.before.isEmpty() ? Effect::Begins : Effect::Changes;
}

/// What the event says beside columns.
QJsonObject saidIn(const EventDraft &draft)
{
    QJsonObject said;
    for (auto value = draft.after.begin(); value != draft.after.end(); ++value)
        if (isSaidByEvent(value.key()))
            said.insert(value.key(), value.value());
    if (!draft.doneBy.isEmpty())
        said.insert(doneByName, draft.doneBy);
    return said;
}

/// No way into the register is without limits; columns of JSON are looked into where they are made.
Result<void> checkTextsOf(const EventDraft &draft, const QJsonObject &changed, const QSet<QString> &ofBytes)
{
    LICET_TRY(checkText(draft.note, u"note"_s));
    for (auto value = changed.begin(); value != changed.end(); ++value) {
        const auto text = value->toString();
        if (!ofBytes.contains(value.key()) && !text.startsWith(u'{') && !text.startsWith(u'['))
            LICET_TRY(checkText(text, draft.record.table() + u'.' + value.key()));
    }
    return {};
}

/// Whether some event of the record may count from a later day; only then are they unpacked.
Result<bool> mayBeLater(const Database &database, const EventDraft &draft, QDate day)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT 1 FROM event "
                                              "WHERE record = :record AND record_id = :recordId "
                                              "AND (happened_on > :day OR kind = 'corrected') LIMIT 1"_s));
    statement.bind(u"record"_s, draft.record.kind).bind(u"recordId"_s, draft.record.id).bind(u"day"_s, day);
    LICET_ASSIGN(const bool found, statement.next());
    statement.finish();
    return found;
}

Result<void> checkDay(const Database &database, const EventDraft &draft, QDate day)
{
    RecordChange change;
    change.values = changedValues(draft.before, draft.after);
    change.ends = draft.after.isEmpty();
    // Until that day it says beside the columns what it left.
    for (const auto &column : jsonColumn(draft.after, leftThenName).keys())
        change.values.remove(column);
    // What was put right or taken back was never so, whatever day it told.
    if (draft.before.isEmpty() || draft.kind == RecordEvent::Corrected ||
        draft.kind == RecordEvent::TakenBack || (change.values.isEmpty() && !change.ends))
        return {};
    LICET_ASSIGN(const bool isPossible, mayBeLater(database, draft, day));
    if (!isPossible)
        return {};
    LICET_ASSIGN(const auto changes, changesOf(database, draft.record));
    // The first event only says that the record became known: what happened before may be entered after it.
    // What is left without an event that did not happen is told of no day.
    for (auto one = changes.rbegin(); one != changes.rend() && !one->begins; ++one)
        if (day < one->day && !one->revokes && one->meets(change))
            return Error{ErrorKind::BeforeLaterEvent, draft.record.table() + u' ' + one->kind.code(),
                         one->day.toString(Qt::ISODate), QString::number(one->sequence)};
    return {};
}

} // namespace

Result<void> appendEvent(Transaction &transaction, const EventDraft &draft, const Stamp &given)
{
    auto &database = transaction.database();
    LICET_ASSIGN(const auto head, readHead(database));
    LICET_TRY(checkDay(database, draft, given.happenedOn));
    auto stamp = given;
    if (head.enteredAt.isValid() && stamp.enteredAt < head.enteredAt)
        stamp.enteredAt = head.enteredAt;
    const auto sequence = head.sequence + 1;
    const auto changed = changedValues(draft.before, draft.after);
    const auto effect = effectOf(draft, changed);
    QSet<QString> ofBytes;
    if (mayHoldBytes(changed)) {
        LICET_ASSIGN(ofBytes, columnsOfBytes(database, draft.record.table()));
    }
    LICET_TRY(checkTextsOf(draft, changed, ofBytes));
    const auto leaves = leavesOf(changed, ofBytes, saidIn(draft), draft.note);
    LICET_ASSIGN(const auto who, operatorCode(database, stamp.who));
    const auto header = headerBytes(sequence, draft, effect, who, stamp);
    std::vector<verifier::Digest> digests;
    digests.reserve(leaves.size());
    for (const auto &leaf : leaves)
        digests.push_back(digestOf(leaf));
    const auto digest = verifier::payloadDigest(digests);
    const auto link = verifier::nextLink(digestOf(head.link), viewOf(header), digest);

    LICET_ASSIGN(Statement event,
                 Statement::prepare(database,
                                    u"INSERT INTO event (sequence, header, payload_digest, link, record, "
                                    "record_id, kind, happened_on, entered_at, what) "
                                    "VALUES (:sequence, :header, :digest, :link, :record, :recordId, :kind, "
                                    ":happenedOn, :enteredAt, :what)"_s));
    event.bind(u"sequence"_s, sequence)
        .bind(u"header"_s, QString::fromUtf8(header))
        .bind(u"digest"_s, bytesOf(digest))
        .bind(u"link"_s, bytesOf(link))
        .bind(u"record"_s, draft.record.kind)
        .bind(u"recordId"_s, draft.record.id)
        .bind(u"kind"_s, draft.kind.code())
        .bind(u"happenedOn"_s, stamp.happenedOn)
        .bind(u"enteredAt"_s, stamp.enteredAt)
        .bind(u"what"_s, effect);
    LICET_TRY(event.run());
    return storeLeaves(transaction, sequence, leaves);
}

Result<qint64> lastSequence(const Database &database)
{
    LICET_ASSIGN(const auto head, readHead(database));
    return head.sequence;
}

Result<QByteArray> historyHead(const Database &database)
{
    LICET_ASSIGN(const auto head, readHead(database));
    return head.link;
}

Result<std::vector<Event>> events(const Database &database, int limit, const std::optional<RecordRef> &record)
{
    auto sql = u"SELECT header, payload FROM event LEFT JOIN event_payload USING (sequence) "_s;
    if (record)
        sql += u"WHERE record = :record AND record_id = :recordId "_s;
    sql += u"ORDER BY sequence DESC LIMIT :limit"_s;
    LICET_ASSIGN(Statement statement, Statement::prepare(database, sql));
    if (record)
        statement.bind(u"record"_s, record->kind).bind(u"recordId"_s, record->id);
    statement.bind(u"limit"_s, limit);
    LICET_ASSIGN(const auto names, operatorNames(database));
    LICET_ASSIGN(auto leaves, LeafReader::newestFirst(database, record));
    std::vector<Event> found;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return found;
        LICET_ASSIGN(const auto header, statement.read<QString>(0));
        LICET_ASSIGN(const auto payload, statement.read<QByteArray>(1));
        LICET_ASSIGN(auto event, eventFrom(header.toUtf8(), payload, names,
                                           [&](qint64 sequence) { return leaves.valuesOf(sequence); }));
        found.push_back(std::move(event));
    }
}

Result<std::vector<Event>> eventHeaders(const Database &database, int limit)
{
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(database, u"SELECT header FROM event ORDER BY sequence DESC LIMIT :limit"_s));
    statement.bind(u"limit"_s, limit);
    LICET_ASSIGN(const auto names, operatorNames(database));
    std::vector<Event> found;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return found;
        LICET_ASSIGN(const auto header, statement.read<QString>(0));
        LICET_ASSIGN(auto event, headFrom(header.toUtf8(), names));
        found.push_back(std::move(event));
    }
}

namespace {

/// The day from which what an event left until something told later counts.
Result<QDate> dayOfLeftThen(const Database &database, const Event &event)
{
    const auto corrects = event.after.value(correctsEventName).toInteger();
    if (corrects == 0)
        return event.happenedOn;
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT happened_on FROM event WHERE sequence = :event"_s));
    statement.bind(u"event"_s, corrects);
    LICET_ASSIGN(const bool found, statement.next());
    if (!found)
        return event.happenedOn;
    LICET_ASSIGN(const auto day, statement.read<QDate>(0));
    statement.finish();
    return day;
}

/// What it changed until something told later, beside what it changed of the row.
Result<void> addLeftThen(const Database &database, Event &event)
{
    const auto left = jsonColumn(event.after, leftThenName);
    if (left.isEmpty() || event.after.contains(followedByName))
        return {};
    LICET_ASSIGN(const auto day, dayOfLeftThen(database, event));
    LICET_ASSIGN(const auto then,
                 stateBefore(database, event.table, event.record.id, event.sequence, {day, {}}));
    for (auto value = left.begin(); value != left.end(); ++value)
        if (!event.after.contains(value.key())) {
            event.before.insert(value.key(), then.value(value.key()));
            event.after.insert(value.key(), value.value());
        }
    return {};
}

} // namespace

Result<Event> eventAt(const Database &database, qint64 sequence)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database,
                                    u"SELECT header, payload, what FROM event LEFT JOIN event_payload "
                                    "USING (sequence) WHERE event.sequence = :sequence"_s));
    statement.bind(u"sequence"_s, sequence);
    LICET_ASSIGN(const bool found, statement.next());
    if (!found)
        return Error{ErrorKind::NotFound, u"event"_s, QString::number(sequence)};
    LICET_ASSIGN(const auto header, statement.read<QString>(0));
    LICET_ASSIGN(const auto payload, statement.read<QByteArray>(1));
    LICET_ASSIGN(const auto what, statement.read<Effect>(2));
    const bool ends = what == Effect::Ends;
    statement.finish();
    LICET_ASSIGN(const auto names, operatorNames(database));
    LICET_ASSIGN(auto event, eventFrom(header.toUtf8(), payload, names,
                                       [&](qint64 one) { return leafValues(database, one); }));
    if (event.schema == 1)
        return event;
    // What stood there before: the fold of what came before it.
    LICET_ASSIGN(const auto before, stateBefore(database, event.table, event.record.id, sequence));
    for (auto value = before.begin(); value != before.end(); ++value)
        if (ends || event.after.contains(value.key()))
            event.before.insert(value.key(), value.value());
    LICET_TRY(addLeftThen(database, event));
    return event;
}

} // namespace licet
