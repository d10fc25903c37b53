#include "bench/large_register.h"
#include "bench/measure.h"
#include "followup/due_reader.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace licet::bench {

using namespace Qt::StringLiterals;

namespace {

/// What a program would do that only reads: every column of the rows that due items come from, copied out.
class BareRows
{
public:
    explicit BareRows(const QString &path)
    {
        must(sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr));
    }
    ~BareRows() { sqlite3_close(m_database); }
    BareRows(const BareRows &) = delete;
    BareRows &operator=(const BareRows &) = delete;

    /// How many rows there were.
    int read()
    {
        return rowsOf("SELECT * FROM request WHERE state NOT IN ('executed', 'withdrawn')") +
               rowsOf("SELECT * FROM authorization WHERE state <> 'ended'");
    }

private:
    int rowsOf(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        must(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
        int rows = 0;
        std::vector<QByteArray> row(size_t(sqlite3_column_count(statement)));
        for (; sqlite3_step(statement) == SQLITE_ROW; ++rows)
            for (int column = 0; column < int(row.size()); ++column)
                row[size_t(column)] =
                    QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                               sqlite3_column_bytes(statement, column));
        must(sqlite3_finalize(statement));
        return rows;
    }
    void must(int code)
    {
        if (code != SQLITE_OK)
            qFatal("bare rows: %s", sqlite3_errmsg(m_database));
    }

    sqlite3 *m_database = nullptr;
};

/// The large register, all of whose requests wait for an answer.
std::unique_ptr<Register> allPending(const QString &path)
{
    if (!QFile::copy(keptRegister(largeSize), path))
        qFatal("%s can't be copied", qPrintable(path));
    auto reg = orEnd(Register::open(path, Access::ReadWrite), "open");
    orEnd(reg->database().runScript(u"UPDATE request SET state = 'sent', origin = 'outside'"_s), "pending");
    return reg;
}

} // namespace

Outcome whatIsDue()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"pending.licet"_s);
    const auto reg = allPending(path);
    BareRows bare(path);
    const QDate day(2026, 11, 16);
    Outcome outcome;
    for (int turn = 0; turn < 9; ++turn) {
        outcome.measured.push_back(timeOf([&] {
            if (int(orEnd(readDueItems(reg->database(), day), "due").size()) < largeSize.requests)
                qFatal("not all are due");
        }));
        outcome.reference.push_back(timeOf([&] {
            if (bare.read() < largeSize.requests)
                qFatal("not all were read");
        }));
    }
    return outcome;
}

} // namespace licet::bench
