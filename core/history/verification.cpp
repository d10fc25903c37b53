#include "history/verification.h"

#include "base/json_fields.h"
#include "history/history.h"
#include "history/leaf_store.h"

#include <algorithm>
#include <map>
#include <sqlite3.h>

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

Result<void> collectLeftOut(Ranges &ranges, const Database &database, qint64 sequence)
{
    LICET_ASSIGN(const auto event, eventAt(database, sequence));
    const auto said = event.after.value(u"leftOut"_s);
    QJsonArray list = said.toArray();
    if (said.isString()) {
        LICET_ASSIGN(const auto json, parseJsonBytes(said.toString().toUtf8()));
        list = json.toArray();
    }
    for (const auto &range : list)
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
    QString what;
};

/// `latestEntry` goes along. A header's members stand in the order of their names.
bool repeatsHeader(const QByteArray &header, const RepeatedColumns &columns, QByteArray &latestEntry)
{
    static const QByteArray beginning("{\"enteredAt\":\"");
    const auto end = header.indexOf('"', beginning.size());
    if (!header.startsWith(beginning) || end < 0)
        return false;
    latestEntry = std::max(latestEntry, header.mid(beginning.size(), end - beginning.size()));
    const bool saysWhat = columns.what == u"whole"
                              ? header.contains(",\"schema\":1,")
                              : header.contains(",\"what\":\"" + columns.what.toUtf8() + "\",\"who\":");
    return saysWhat && columns.enteredAt.toUtf8() == latestEntry &&
           header.contains(
               u"\"happenedOn\":\"%1\",\"kind\":\"%2\",\"record\":\"%3\",\"recordId\":%4,"_s
                   .arg(columns.happenedOn, columns.kind, columns.record, QString::number(columns.recordId))
                   .toUtf8());
}

/// One of the two tables with what is hashed of an event, row by row. Read by SQLite's own hand: there are
/// millions.
class HashedRows
{
public:
    static Result<HashedRows> of(const Database &database, const char *sql)
    {
        HashedRows rows;
        sqlite3_stmt *raw = nullptr;
        if (sqlite3_prepare_v2(database.handle(), sql, -1, &raw, nullptr) != SQLITE_OK)
            return Error{ErrorKind::DatabaseFailed, {}, QString::number(sqlite3_errcode(database.handle()))};
        rows.m_row.reset(raw);
        rows.step();
        return rows;
    }
    void step() { m_code = sqlite3_step(m_row.get()); }
    [[nodiscard]] bool isOf(qint64 sequence) const
    {
        return m_code == SQLITE_ROW && sqlite3_column_int64(m_row.get(), 0) == sequence;
    }
    [[nodiscard]] qint64 place() const { return sqlite3_column_int64(m_row.get(), 1); }
    [[nodiscard]] int typeAt(int column) const { return sqlite3_column_type(m_row.get(), column); }
    [[nodiscard]] qint64 numberAt(int column) const { return sqlite3_column_int64(m_row.get(), column); }
    [[nodiscard]] std::string_view bytesAt(int column) const
    {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_row.get(), column));
        return {bytes, bytes ? size_t(sqlite3_column_bytes(m_row.get(), column)) : 0};
    }

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };

    std::unique_ptr<sqlite3_stmt, Finalizer> m_row;
    int m_code = SQLITE_DONE;
};

/// The leaves of each event in their order, erased ones with the digest that is left of them.
class LeafDigests
{
public:
    static Result<LeafDigests> of(const Database &database)
    {
        LICET_ASSIGN(auto kept, HashedRows::of(database, "SELECT sequence, place, name, salt, value "
                                                         "FROM event_leaf ORDER BY sequence, place"));
        LICET_ASSIGN(auto erased, HashedRows::of(database, "SELECT sequence, place, digest FROM erased_leaf "
                                                           "ORDER BY sequence, place"));
        return LeafDigests(std::move(kept), std::move(erased));
    }
    /// Of the next events only, in their order. A place that stands in both tables counts twice, and so never
    /// fits.
    const std::vector<verifier::Digest> &digestsOf(qint64 sequence)
    {
        m_digests.clear();
        while (m_kept.isOf(sequence) || m_erased.isOf(sequence)) {
            const bool isKept =
                m_kept.isOf(sequence) && (!m_erased.isOf(sequence) || m_kept.place() <= m_erased.place());
            m_digests.push_back(isKept ? digestHere() : digestLeft());
            (isKept ? m_kept : m_erased).step();
        }
        return m_digests;
    }

private:
    LeafDigests(HashedRows kept, HashedRows erased) : m_kept(std::move(kept)), m_erased(std::move(erased)) {}
    [[nodiscard]] verifier::Digest digestLeft() const
    {
        const auto left = m_erased.bytesAt(2);
        return digestFrom(QByteArray::fromRawData(left.data(), qsizetype(left.size())));
    }
    [[nodiscard]] verifier::Digest digestHere() const
    {
        using Type = verifier::ValueType;
        const int stored = m_kept.typeAt(4);
        if (stored == SQLITE_INTEGER) {
            const auto number = verifier::integerBytes(m_kept.numberAt(4));
            return verifier::leafDigest(
                {m_kept.bytesAt(3), m_kept.bytesAt(2), Type::Integer, {number.data(), number.size()}});
        }
        const auto type = stored == SQLITE_TEXT   ? Type::Text
                          : stored == SQLITE_BLOB ? Type::Blob
                                                  : Type::Null;
        return verifier::leafDigest({m_kept.bytesAt(3), m_kept.bytesAt(2), type, m_kept.bytesAt(4)});
    }

    HashedRows m_kept;
    HashedRows m_erased;
    std::vector<verifier::Digest> m_digests; ///< of the last event that was asked
};

/// The earliest event with a value that is said to be erased by an event that does not name it.
Result<std::optional<qint64>> firstErasedByNone(const Database &database)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(
                     database,
                     u"SELECT sequence FROM erased_leaf WHERE NOT EXISTS "
                     "(SELECT 1 FROM event JOIN event_leaf AS said ON said.sequence = event.sequence "
                     "JOIN json_each(said.value) AS one "
                     "WHERE event.sequence = erased_by AND kind = 'erased' AND said.name = 'event.erases' "
                     "AND one.value = erased_leaf.sequence || '/' || place) ORDER BY sequence LIMIT 1"_s));
    LICET_ASSIGN(const bool found, statement.next());
    if (!found)
        return std::optional<qint64>();
    LICET_ASSIGN(const auto sequence, statement.read<qint64>(0));
    statement.finish();
    return std::optional(sequence);
}

/// Who entered the events of schema 2: the first event by the code that its header ends with.
class OperatorCodes
{
public:
    void take(qint64 sequence, const QByteArray &header)
    {
        constexpr qsizetype length = 64;
        m_first.try_emplace(header.mid(header.size() - length - 2, length), sequence);
    }
    /// A name that is not the one of its code, or that is gone though no event erased it.
    Result<std::optional<verifier::Break>> firstBreak(const Database &database) const
    {
        using Kind = verifier::Break::Kind;
        LICET_ASSIGN(Statement statement,
                     Statement::prepare(database, u"SELECT code, salt, name FROM operator"_s));
        auto missing = m_first;
        std::optional<verifier::Break> found;
        while (true) {
            LICET_ASSIGN(const bool more, statement.next());
            if (!more)
                break;
            LICET_ASSIGN(const auto code, statement.read<QString>(0));
            LICET_ASSIGN(const auto salt, statement.read<QByteArray>(1));
            LICET_ASSIGN(const auto name, statement.read<QString>(2));
            const auto text = name.toUtf8();
            const auto digest = verifier::payloadDigest(bytesView(salt), bytesView(text));
            const QByteArray bytes(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size()));
            const auto entered = m_first.find(code.toLatin1());
            if (bytes.toHex() != code.toLatin1() && !found)
                found = verifier::Break{entered == m_first.end() ? 0 : entered->second, Kind::Payload};
            missing.erase(code.toLatin1());
        }
        LICET_ASSIGN(const auto erased, erasedOperators(database));
        if (!found && qint64(missing.size()) > erased)
            found = verifier::Break{std::min_element(missing.begin(), missing.end(),
                                                     [](const auto &left, const auto &right) {
                                                         return left.second < right.second;
                                                     })
                                        ->second,
                                    Kind::Missing};
        return found;
    }

private:
    static Result<qint64> erasedOperators(const Database &database)
    {
        LICET_ASSIGN(Statement statement,
                     Statement::prepare(database,
                                        u"SELECT count(DISTINCT record_id) FROM event "
                                        "WHERE kind = 'erased' AND record = 'operator' "
                                        "AND NOT EXISTS (SELECT 1 FROM operator WHERE id = record_id)"_s));
        LICET_ASSIGN(const bool found, statement.next());
        Q_ASSERT(found);
        LICET_ASSIGN(const auto count, statement.read<qint64>(0));
        statement.finish();
        return count;
    }

    std::map<QByteArray, qint64> m_first;
};

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
                                              "record_id, kind, happened_on, entered_at, what, salt, payload "
                                              "FROM event LEFT JOIN event_payload USING (sequence) "
                                              "ORDER BY event.sequence"_s));
    HistoryCheck check;
    verifier::ChainWalk walk;
    std::vector<qint64> absent;
    Ranges leftOut;
    QByteArray latestEntry;
    LICET_ASSIGN(auto leaves, LeafDigests::of(database));
    OperatorCodes operators;
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
        LICET_ASSIGN(columns.what, statement.read<QString>(9));
        LICET_ASSIGN(const auto salt, statement.read<QByteArray>(10));
        LICET_ASSIGN(const auto payload, statement.read<QByteArray>(11));
        const auto header = headerText.toUtf8();
        verifier::StoredEvent event{sequence, bytesView(header), digestFrom(digest), digestFrom(link), {},
                                    {}};
        if (columns.what != u"whole") {
            operators.take(sequence, header);
            const auto &digests = leaves.digestsOf(sequence);
            const bool saysNothing =
                event.payloadDigest == verifier::payloadDigest(std::vector<verifier::Digest>());
            if (digests.empty() && !saysNothing)
                absent.push_back(sequence);
            else
                event.leaves = verifier::payloadDigest(digests);
        } else if (salt.isEmpty()) {
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
        if (columns.record == u"register" && columns.kind == u"extracted")
            LICET_TRY(collectLeftOut(leftOut, database, sequence));
    }
    statement.finish();
    LICET_ASSIGN(const auto erasedByNone, firstErasedByNone(database));
    if (!check.firstBreak && erasedByNone)
        check.firstBreak = verifier::Break{*erasedByNone, verifier::Break::Kind::Missing};
    if (!check.firstBreak) {
        LICET_ASSIGN(check.firstBreak, operators.firstBreak(database));
    }
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
