#include "bench/measure.h"
#include "support/example_data.h"

#include <sqlite3.h>

namespace licet::bench {

using namespace Qt::StringLiterals;

namespace {

/// A database beside the register, as durable as it, with one table; each insert is a transaction.
class BareTable
{
public:
    explicit BareTable(const QString &path)
    {
        must(sqlite3_open(path.toUtf8().constData(), &m_database));
        must(sqlite3_exec(m_database,
                          "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
                          "CREATE TABLE bare (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT",
                          nullptr, nullptr, nullptr));
        must(sqlite3_prepare_v2(m_database, "INSERT INTO bare (text) VALUES (?)", -1, &m_insert, nullptr));
    }
    ~BareTable()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    BareTable(const BareTable &) = delete;
    BareTable &operator=(const BareTable &) = delete;

    void insert(const QByteArray &text)
    {
        must(sqlite3_bind_text(m_insert, 1, text.constData(), int(text.size()), SQLITE_TRANSIENT));
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            qFatal("insert: %s", sqlite3_errmsg(m_database));
        must(sqlite3_reset(m_insert));
    }

private:
    void must(int code)
    {
        if (code != SQLITE_OK)
            qFatal("bare table: %s", sqlite3_errmsg(m_database));
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

Outcome savingAgainst(const QByteArray &row)
{
    test::ExampleRegister example;
    const auto stamp = test::stampOn(QDate(2026, 12, 7));
    auto &requests = example.reg->requests();
    auto draft = test::draftFrom(u"01-production-complete"_s);
    const auto id = orEnd(requests.create(draft, stamp), "create");
    BareTable bare(example.folder.filePath(u"bare.sqlite"_s));
    Outcome outcome;
    for (int turn = 0; turn < 400; ++turn) {
        draft.purpose = u"Another purpose, %1"_s.arg(turn);
        outcome.measured.push_back(timeOf([&] { orEnd(requests.save(id, turn, draft, {}, stamp), "save"); }));
        outcome.reference.push_back(timeOf([&] { bare.insert(row); }));
    }
    return outcome;
}

} // namespace

Outcome savingARequest()
{
    return savingAgainst("one short row");
}

Outcome savingThatRow()
{
    return savingAgainst(jsonBytes(test::draftFrom(u"01-production-complete"_s)));
}

} // namespace licet::bench
