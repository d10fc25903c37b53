#include "history/verification.h"

#include "base/json_fields.h"
#include "database/statement.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

std::string_view bytesView(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

verifier::Digest digestFrom(const QByteArray &bytes)
{
    verifier::Digest digest{};
    std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), qsizetype(digest.size())), digest.begin());
    return digest;
}

using Ranges = std::vector<std::pair<qint64, qint64>>;

Result<void> collectLeftOut(Ranges &ranges, const QByteArray &payload)
{
    LICET_ASSIGN(const auto json, parseJsonBytes(payload));
    const auto after = json.toObject().value(u"after"_s).toObject();
    for (const auto &range : after.value(u"leftOut"_s).toArray())
        ranges.emplace_back(range.toArray().at(0).toInteger(), range.toArray().at(1).toInteger());
    return {};
}

/// Columns repeat the header for queries; they are not hashed themselves.
struct RepeatedColumns
{
    QString record;
    qint64 recordId = 0;
    QString kind;
    QString happenedOn;
    QString enteredAt; ///< the latest so far, even where a clock was set back
};

/// `latestEntry` goes along. A header's members stand in the order of their names.
bool repeatsHeader(const QByteArray &header, const RepeatedColumns &columns, QByteArray &latestEntry)
{
    static const QByteArray beginning("{\"enteredAt\":\"");
    const auto end = header.indexOf('"', beginning.size());
    if (!header.startsWith(beginning) || end < 0)
        return false;
    latestEntry = std::max(latestEntry, header.mid(beginning.size(), end - beginning.size()));
    return columns.enteredAt.toUtf8() == latestEntry &&
           header.contains(
               u"\"happenedOn\":\"%1\",\"kind\":\"%2\",\"record\":\"%3\",\"recordId\":%4,"_s
                   .arg(columns.happenedOn, columns.kind, columns.record, QString::number(columns.recordId))
                   .toUtf8());
}

/// The earliest payload that is absent though nothing says so.
std::optional<qint64> firstUnexplained(const std::vector<qint64> &absent, const Ranges &leftOut)
{
    for (const auto sequence : absent)
        if (std::none_of(leftOut.begin(), leftOut.end(), [&](const auto &range) {
                return range.first <= sequence && sequence <= range.second;
            }))
            return sequence;
    return {};
}

} // namespace

QJsonArray rangesOf(const std::vector<qint64> &ascending)
{
    Ranges ranges;
    for (const auto sequence : ascending) {
        if (!ranges.empty() && ranges.back().second + 1 == sequence)
            ranges.back().second = sequence;
        else
            ranges.emplace_back(sequence, sequence);
    }
    QJsonArray json;
    for (const auto &[first, last] : ranges)
        json.append(QJsonArray{first, last});
    return json;
}

Result<HistoryCheck> checkHistory(const Database &database, const QByteArray &sought)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT event.sequence, header, payload_digest, link, record, "
                                              "record_id, kind, happened_on, entered_at, salt, payload "
                                              "FROM event LEFT JOIN event_payload USING (sequence) "
                                              "ORDER BY event.sequence"_s));
    HistoryCheck check;
    verifier::ChainWalk walk;
    std::vector<qint64> absent;
    Ranges leftOut;
    QByteArray latestEntry;
    while (!check.firstBreak) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            break;
        LICET_ASSIGN(const auto sequence, statement.read<qint64>(0));
        LICET_ASSIGN(const auto headerText, statement.read<QString>(1));
        LICET_ASSIGN(const auto digest, statement.read<QByteArray>(2));
        LICET_ASSIGN(const auto link, statement.read<QByteArray>(3));
        RepeatedColumns columns;
        LICET_ASSIGN(columns.record, statement.read<QString>(4));
        LICET_ASSIGN(columns.recordId, statement.read<qint64>(5));
        LICET_ASSIGN(columns.kind, statement.read<QString>(6));
        LICET_ASSIGN(columns.happenedOn, statement.read<QString>(7));
        LICET_ASSIGN(columns.enteredAt, statement.read<QString>(8));
        LICET_ASSIGN(const auto salt, statement.read<QByteArray>(9));
        LICET_ASSIGN(const auto payload, statement.read<QByteArray>(10));
        const auto header = headerText.toUtf8();
        verifier::StoredEvent event{sequence, bytesView(header), digestFrom(digest), digestFrom(link), {},
                                    {}};
        if (salt.isEmpty()) {
            absent.push_back(sequence);
        } else {
            event.salt = bytesView(salt);
            event.payload = bytesView(payload);
        }
        check.firstBreak = walk.take(event);
        if (!check.firstBreak && !repeatsHeader(header, columns, latestEntry))
            check.firstBreak = verifier::Break{sequence, verifier::Break::Kind::Link};
        if (check.firstBreak)
            break;
        ++check.events;
        if (link == sought)
            check.soughtAt = sequence;
        if (columns.record == u"register" && columns.kind == u"extracted" && !payload.isEmpty())
            LICET_TRY(collectLeftOut(leftOut, payload));
    }
    statement.finish();
    // A chain that breaks is not read to its end, where the event stands that says what was left out.
    const auto unexplained = check.firstBreak ? std::optional<qint64>() : firstUnexplained(absent, leftOut);
    if (unexplained)
        check.firstBreak = verifier::Break{*unexplained, verifier::Break::Kind::Missing};
    check.leftOut = qint64(absent.size());
    check.head =
        QByteArray(reinterpret_cast<const char *>(walk.head().data()), qsizetype(walk.head().size()));
    return check;
}

} // namespace licet
