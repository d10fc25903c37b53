#include "database/database.h"
#include "database/migrator.h"
#include "database/statement.h"
#include "database/transaction.h"
#include "support/file_limit.h"
#include "support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString schemaOf(const Database &database)
{
    auto statement = Statement::prepare(
        database, u"SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema ORDER BY name)"_s);
    return statement && statement->next() ? *statement->read<QString>(0) : u"unreadable"_s;
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewRegisterIsOneFileAtRest()
    {
        {
            auto made = Database::create(path());
            QVERIFY(made.hasValue());
            QCOMPARE(*userVersion(**made), currentVersion());
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.licet"_s});
    }

    void aStatementUsedAgainKeepsNothingOfItsFirstUse()
    {
        auto database = *Database::create(path());
        const auto sql = u"SELECT :a, :b"_s;
        {
            auto first = *Statement::prepare(*database, sql);
            first.bind(u"a"_s, 1).bind(u"b"_s, u"secret"_s);
            QVERIFY(*first.next());
        }
        auto again = *Statement::prepare(*database, sql);
        auto meanwhile = *Statement::prepare(*database, sql);
        meanwhile.bind(u"a"_s, 5).bind(u"b"_s, u"other"_s);
        again.bind(u"a"_s, 2);
        QCOMPARE(again.next().error().kind, ErrorKind::DatabaseFailed);
        again.bind(u"b"_s, u"new"_s);
        QVERIFY(*again.next());
        QVERIFY(*meanwhile.next());
        QCOMPARE(*again.read<int>(0), 2);
        QCOMPARE(*again.read<QString>(1), u"new"_s);
        QCOMPARE(*meanwhile.read<QString>(1), u"other"_s);
        QVERIFY(!*again.next());
    }

    void aStatementThatFailedOnceCanBeUsedAgain()
    {
        auto database = *Database::create(path());
        QVERIFY(database->runScript(u"CREATE TABLE one (id INTEGER PRIMARY KEY)"_s).hasValue());
        const auto insert = [&](int id) {
            auto statement = *Statement::prepare(*database, u"INSERT INTO one (id) VALUES (:id)"_s);
            return statement.bind(u"id"_s, id).run();
        };
        QVERIFY(insert(1).hasValue());
        QCOMPARE(insert(1).error().kind, ErrorKind::AlreadyRecorded);
        QVERIFY(insert(2).hasValue());
    }

    void aStatementLeftEarlyStopsNoCommit()
    {
        auto database = *Database::create(path());
        QVERIFY(database->runScript(u"CREATE TABLE one (id INTEGER PRIMARY KEY)"_s).hasValue());
        for (int turn = 1; turn <= 3; ++turn) {
            auto transaction = *Transaction::begin(*database);
            {
                auto statement =
                    *Statement::prepare(*database, u"INSERT INTO one (id) VALUES (:id) RETURNING id"_s);
                QVERIFY(*statement.bind(u"id"_s, turn).next());
            }
            QVERIFY(transaction->commit().hasValue());
        }
    }

    void aStatementSeesATableThatChangedBetweenTwoUses()
    {
        auto database = *Database::create(path());
        QVERIFY(
            database->runScript(u"CREATE TABLE one (a INTEGER); INSERT INTO one VALUES (7)"_s).hasValue());
        for (const auto *change : {"ALTER TABLE one ADD COLUMN b TEXT", "CREATE INDEX one_by_a ON one (a)"}) {
            {
                auto statement = *Statement::prepare(*database, u"SELECT a FROM one WHERE a = :a"_s);
                QVERIFY(*statement.bind(u"a"_s, 7).next());
                QCOMPARE(*statement.read<int>(0), 7);
            }
            QVERIFY(database->runScript(QString::fromLatin1(change)).hasValue());
        }
    }

    void anExistingFileIsNeverOverwritten()
    {
        write(path(), "something of the user's");
        const auto made = Database::create(path());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::FileExists);
        QCOMPARE(bytesOf(path()), QByteArray("something of the user's"));
    }

    void whatIsNoRegisterIsRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QByteArray newer;
        QByteArray truncated;
        {
            QTemporaryDir folder;
            const auto made = folder.filePath(u"x.licet"_s);
            QVERIFY(Database::create(made).hasValue());
            newer = truncated = bytesOf(made);
        }
        newer[63] = char(currentVersion() + 1);
        truncated.truncate(5000);
        auto foreign = newer;
        foreign[68] = 'X';
        QTest::newRow("empty") << QByteArray() << int(ErrorKind::FileEmpty);
        QTest::newRow("text") << QByteArray(500, 'x') << int(ErrorKind::NotARegister);
        QTest::newRow("short") << QByteArray("SQLite format 3\0", 16) << int(ErrorKind::NotARegister);
        QTest::newRow("another program's") << foreign << int(ErrorKind::NotARegister);
        QTest::newRow("newer") << newer << int(ErrorKind::NewerRegister);
        QTest::newRow("truncated") << truncated << int(ErrorKind::Corrupt);
    }
    void whatIsNoRegisterIsRefusedUntouched()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        write(path(), bytes);
        for (const auto access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto opened = Database::open(path(), access);
            QVERIFY(!opened);
            QCOMPARE(int(opened.error().kind), kind);
            QCOMPARE(bytesOf(path()), bytes);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.licet"_s});
    }

    void theSecondWriterIsToldWhoHoldsIt()
    {
        const auto first = Database::create(path());
        QVERIFY(first.hasValue());
        const auto second = Database::open(path(), Access::ReadWrite);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::HeldByAnother);
        QVERIFY2(second.error().value.contains(QSysInfo::machineHostName()),
                 qPrintable(second.error().value));
        const auto reader = Database::open(path(), Access::ReadOnly);
        QVERIFY(reader.hasValue());
        QCOMPARE(Transaction::begin(**reader).error().kind, ErrorKind::ReadOnly);
    }

    void freshEqualsUpgraded()
    {
        auto steps = shippedMigrations();
        const auto later = currentVersion() + 1;
        steps.push_back({later, u"-- Adds a note.\nALTER TABLE person ADD COLUMN note TEXT;"_s});
        QVERIFY(Database::create(path()).hasValue());
        auto upgraded = *Database::open(path(), Access::ReadWrite);
        QVERIFY(migrate(*upgraded, steps).hasValue());
        QVERIFY(migrate(*upgraded, steps).hasValue());
        QCOMPARE(*userVersion(*upgraded), later);
        QVERIFY(schemaOf(*upgraded).contains(u"note TEXT"_s));
    }

    void aMigrationThatFailsLeavesEverythingAsItWas()
    {
        auto made = *Database::create(path());
        const auto before = schemaOf(*made);
        auto steps = shippedMigrations();
        steps.push_back(
            {currentVersion() + 1, u"CREATE TABLE half (id INTEGER) STRICT; SELECT nothing FROM nowhere;"_s});
        QVERIFY(!migrate(*made, steps));
        QCOMPARE(schemaOf(*made), before);
        QCOMPARE(*userVersion(*made), currentVersion());
    }

    /// Not even the lock's few bytes have room, then not what is written.
    void aFullDiskIsSaidToBeFull()
    {
        QVERIFY(Database::create(path()));
        {
            const test::FileLimit limit(0);
            const auto opened = Database::open(path(), Access::ReadWrite);
            QVERIFY(!opened);
            QCOMPARE(opened.error(), (Error{ErrorKind::DiskFull, path()}));
            const auto made = Database::create(m_folder->filePath(u"b.licet"_s));
            QVERIFY(!made);
            QCOMPARE(made.error(), (Error{ErrorKind::DiskFull, m_folder->filePath(u"b.licet"_s)}));
        }
        const auto database = *Database::open(path(), Access::ReadWrite);
        {
            const test::FileLimit limit(10);
            const auto written = database->runScript(u"CREATE TABLE more (x INTEGER)"_s);
            QVERIFY(!written);
            QCOMPARE(written.error(), (Error{ErrorKind::DiskFull, path()}));
            auto statement = *Statement::prepare(*database, u"CREATE TABLE more (x INTEGER)"_s);
            const auto run = statement.run();
            QVERIFY(!run);
            QCOMPARE(run.error(), (Error{ErrorKind::DiskFull, path()}));
        }
        QVERIFY(database->runScript(u"CREATE TABLE more (x INTEGER)"_s));
    }

    void aTransactionLeftAloneIsRolledBack()
    {
        auto made = *Database::create(path());
        {
            auto transaction = *Transaction::begin(*made);
            QVERIFY(made->runScript(u"INSERT INTO closing_day (yearly) VALUES ('12-24')"_s).hasValue());
        }
        auto count = *Statement::prepare(*made, u"SELECT count(*) FROM closing_day"_s);
        QVERIFY(*count.next());
        QCOMPARE(*count.read<int>(0), 0);
    }

    void anUnboundPlaceholderIsRefused()
    {
        auto made = *Database::create(path());
        auto statement = *Statement::prepare(*made, u"SELECT :one, ':none', :two"_s);
        statement.bind(u"one"_s, 1);
        QVERIFY(!statement.next());
    }

    void theFilesOwnRulesHold_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("history is not changed") << u"UPDATE event SET header = header"_s;
        QTest::newRow("history is not removed") << u"DELETE FROM event"_s;
        QTest::newRow("payload is not removed") << u"DELETE FROM event_payload"_s;
        QTest::newRow("value is not changed") << u"UPDATE event_leaf SET value = 8"_s;
        QTest::newRow("value is not removed") << u"DELETE FROM event_leaf"_s;
        QTest::newRow("erasure is not changed") << u"UPDATE erased_leaf SET place = 0"_s;
        QTest::newRow("erasure is not removed") << u"DELETE FROM erased_leaf"_s;
        QTest::newRow("name is not changed") << u"UPDATE operator SET name = 'you'"_s;
        QTest::newRow("name is not removed") << u"DELETE FROM operator"_s;
        QTest::newRow("unknown word") << u"UPDATE recipient SET code = ''"_s;
    }
    void theFilesOwnRulesHold()
    {
        QFETCH(QString, script);
        auto made = *Database::create(path());
        QVERIFY(made->runScript(
                        u"INSERT INTO event (sequence, header, payload_digest, link, record, record_id) "
                        "VALUES (1, '{}', zeroblob(32), zeroblob(32), 'x', 1);"
                        "INSERT INTO event_payload VALUES (1, zeroblob(32), X'78');"
                        "INSERT INTO event_leaf VALUES (1, 0, 'name', zeroblob(16), 7);"
                        "INSERT INTO erased_leaf VALUES (1, 1, zeroblob(32), 1);"
                        "INSERT INTO operator VALUES (1, hex(zeroblob(32)), zeroblob(32), 'me');"
                        "INSERT INTO recipient (id, code, name, closing_days) VALUES (1, 'a', 'b', '[]')"_s)
                    .hasValue());
        QVERIFY(!made->runScript(script));
    }

private:
    QString path() const { return m_folder->filePath(u"a.licet"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace licet

using licet::DatabaseTest;
LICET_TEST(DatabaseTest)

#include "database_test.moc"
