#include "history/event_walk.h"

#include "base/json_fields.h"
#include "history/leaf_store.h"

#include <map>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

using Links = std::map<std::pair<QString, qint64>, QJsonObject>;

bool leadsElsewhere(const QString &column)
{
    return column == u"record" || column.endsWith(u"_id");
}

Result<void> takeWhole(RecordedChange &change, const QByteArray &payload)
{
    change.hasPayload = !payload.isEmpty();
    if (!change.hasPayload)
        return {};
    LICET_ASSIGN(const auto json, parseJsonBytes(payload));
    const auto parts = json.toObject();
    change.before = parts.value(u"before"_s).toObject();
    change.after = parts.value(u"after"_s).toObject();
    return {};
}

Result<void> takeLeaves(RecordedChange &change, LeafReader &leaves, Effect effect, const QJsonObject &known)
{
    LICET_ASSIGN(const auto values, leaves.valuesOf(change.sequence));
    if (effect != Effect::Begins)
        change.before = known;
    if (effect == Effect::Ends)
        return {};
    change.after = change.before;
    for (auto value = values.columns.begin(); value != values.columns.end(); ++value)
        if (leadsElsewhere(value.key()))
            change.after.insert(value.key(), value.value());
    return {};
}

QJsonObject linksIn(const QJsonObject &state)
{
    QJsonObject links;
    for (auto value = state.begin(); value != state.end(); ++value)
        if (leadsElsewhere(value.key()))
            links.insert(value.key(), value.value());
    return links;
}

/// Of a payload without a leaf. Where leaves were left out the digest is another.
QByteArray digestOfNothing()
{
    const auto digest = verifier::payloadDigest(std::vector<verifier::Digest>());
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size()));
}

} // namespace

Result<void> walkHistory(const Database &database, const std::function<void(const RecordedChange &)> &visit)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(
                     database,
                     u"SELECT event.sequence, record, record_id, what, payload, payload_digest = :nothing "
                     "OR EXISTS (SELECT 1 FROM event_leaf WHERE event_leaf.sequence = event.sequence) "
                     "OR EXISTS (SELECT 1 FROM erased_leaf WHERE erased_leaf.sequence = event.sequence) "
                     "FROM event LEFT JOIN event_payload USING (sequence) ORDER BY event.sequence"_s));
    statement.bind(u"nothing"_s, digestOfNothing());
    LICET_ASSIGN(auto leaves, LeafReader::oldestFirst(database));
    Links links;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return {};
        RecordedChange change;
        LICET_ASSIGN(change.sequence, statement.read<qint64>(0));
        LICET_ASSIGN(change.record, statement.read<QString>(1));
        LICET_ASSIGN(change.recordId, statement.read<qint64>(2));
        LICET_ASSIGN(const auto effect, statement.read<Effect>(3));
        LICET_ASSIGN(const auto payload, statement.read<QByteArray>(4));
        auto &known = links[{change.record, change.recordId}];
        if (effect == Effect::Whole)
            LICET_TRY(takeWhole(change, payload));
        else {
            LICET_ASSIGN(change.hasPayload, statement.read<bool>(5));
            if (change.hasPayload)
                LICET_TRY(takeLeaves(change, leaves, effect, known));
        }
        if (change.hasPayload)
            known = linksIn(change.after);
        visit(change);
    }
}

Result<std::set<qint64>> eventsWithoutPayload(const Database &database)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT sequence FROM event WHERE what <> 'whole' "
                                              "AND payload_digest = :nothing"_s));
    statement.bind(u"nothing"_s, digestOfNothing());
    std::set<qint64> sequences;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return sequences;
        LICET_ASSIGN(const auto sequence, statement.read<qint64>(0));
        sequences.insert(sequence);
    }
}

} // namespace licet
