#include "support/called_program.h"
#include "support/test_registry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

using test::bytesOf;
using test::call;
using test::dataPath;
using test::run;

/// A program that ends in the midst of its work, by whatever hand, leaves a register that the next one opens.
class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_register = m_folder->filePath(u"a.licet"_s);
    }

    void whatOnlyReadsUndoesASaveThatWasCutOff_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("due") << QStringList{u"due"_s, u"R"_s, u"--on"_s, u"2026-12-07"_s};
        QTest::newRow("list") << QStringList{u"list"_s, u"R"_s, u"requests"_s};
        QTest::newRow("check") << QStringList{u"check"_s, u"R"_s};
        QTest::newRow("verify") << QStringList{u"verify"_s, u"R"_s};
        QTest::newRow("export") << QStringList{u"export"_s, u"R"_s, u"--output"_s, u"O"_s};
    }
    void whatOnlyReadsUndoesASaveThatWasCutOff()
    {
        QFETCH(QStringList, words);
        words.replaceInStrings(u"R"_s, m_register).replaceInStrings(u"O"_s, m_folder->filePath(u"o.json"_s));
        make();
        const auto whole = call(words);
        QFile::remove(m_folder->filePath(u"o.json"_s));
        const auto before = bytesOf(m_register);
        const auto proof = call({u"verify"_s, m_register}).output;
        const auto rows = exported();
        QVERIFY2(rows.startsWith('{'), rows.constData());
        cutOffASave();
        QVERIFY(bytesOf(m_register) != before);
        const auto done = call(words);
        QVERIFY2(done.status == whole.status, done.errors.constData());
        QCOMPARE(done.output, whole.output);
        // Room that nothing uses is not always given back, so the bytes may differ.
        QCOMPARE(call({u"verify"_s, m_register}).output, proof);
        QVERIFY(exported() == rows);
        QVERIFY(!QFile::exists(m_register + u"-journal"_s));
    }

    void whereNothingCanBeWrittenItIsSaid()
    {
        make();
        cutOffASave();
        const auto before = bytesOf(m_register);
        QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const auto refused = asAnybody({u"due"_s, m_register});
        QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                            QFileDevice::ExeOwner));
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.errors.count('\n') == 1 && refused.errors.contains("cut off"),
                 refused.errors.constData());
        QVERIFY(bytesOf(m_register) == before);
        QCOMPARE(call({u"verify"_s, m_register}).status, 0);
    }

    /// Whatever was said to be saved is there; what was not is there as a whole or not at all.
    void aSaveThatIsKilledIsThereAsAWholeOrNotAtAll()
    {
        make();
        const auto draft = dataPath(u"drafts/01-production-complete.json"_s);
        int saved = 0;
        for (qint64 grown = 0; grown < 12; ++grown) {
            killed({u"import"_s, m_register, draft}, grown * 1024);
            const auto listed = call({u"list"_s, m_register, u"requests"_s, u"--json"_s});
            QVERIFY2(listed.status == 0, listed.errors.constData());
            QCOMPARE(call({u"verify"_s, m_register}).status, 0);
            const auto confirmed = call({u"import"_s, m_register, draft});
            QVERIFY2(confirmed.status == 0, confirmed.errors.constData());
            const int now = confirmed.output.trimmed().split(' ').last().toInt();
            QVERIFY(now > saved);
            saved = now;
        }
    }

    /// Its beginning is written under another name, and is there once it can be opened.
    void aRegisterThatIsBegunIsThereAsAWholeOrNotAtAll()
    {
        int there = 0;
        for (qint64 grown = 0; grown < 24; ++grown) {
            killed({u"init"_s, m_register}, grown * 40 * 1024);
            if (QFile::exists(m_register)) {
                ++there;
                QCOMPARE(call({u"verify"_s, m_register}).status, 0);
                const auto listed = call({u"list"_s, m_register, u"services"_s});
                QVERIFY2(listed.status == 0 && listed.output.count('\n') > 1, listed.errors.constData());
                QCOMPARE(call({u"due"_s, m_register, u"--on"_s, u"2026-12-07"_s}).status, 0);
                QVERIFY(QFile::remove(m_register));
            }
            const auto again = call({u"init"_s, m_register});
            QVERIFY2(again.status == 0, again.errors.constData());
            QCOMPARE(call({u"verify"_s, m_register}).status, 0);
            QVERIFY(QFile::remove(m_register));
        }
        QVERIFY2(there < 24, "it was never killed in time");
    }

private:
    void make() const
    {
        QCOMPARE(call({u"init"_s, m_register}).status, 0);
        QCOMPARE(call({u"import"_s, m_register, dataPath(u"register.json"_s)}).status, 0);
    }
    void cutOffASave() const
    {
        run(u"python3"_s, {QStringLiteral(LICET_SOURCE "/tests/journeys/cut_off_save.py"), m_register});
        QVERIFY(QFile::exists(m_register + u"-journal"_s));
    }
    /// Every row, as its own words say it.
    [[nodiscard]] QByteArray exported() const
    {
        const auto path = m_folder->filePath(u"rows.json"_s);
        const auto done = call({u"export"_s, m_register, u"--overwrite"_s, u"--output"_s, path});
        return done.status == 0 ? bytesOf(path) : done.errors;
    }
    /// Root may write everywhere: as somebody who may not.
    [[nodiscard]] static test::Outcome asAnybody(const QStringList &words)
    {
        return run(u"setpriv"_s, QStringList{u"--bounding-set=-all"_s, u"--inh-caps=-all"_s,
                                             QStringLiteral(LICET_PROGRAMS "/licet-cli")} +
                                     words);
    }
    /// How much lies in the folder beside what lay there before.
    [[nodiscard]] qint64 filled() const
    {
        qint64 bytes = 0;
        for (const auto &one : QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden))
            bytes += one.size();
        return bytes;
    }
    /// Ends a call once it has written more than so many bytes, or once it is done.
    void killed(const QStringList &words, qint64 grown) const
    {
        const auto before = filled();
        QProcess process;
        process.start(QStringLiteral(LICET_PROGRAMS "/licet-cli"), words);
        QVERIFY(process.waitForStarted());
        QElapsedTimer waited;
        for (waited.start(); waited.elapsed() < 60'000 && filled() <= before + grown;)
            if (process.waitForFinished(1))
                return;
        process.kill();
        QVERIFY(process.waitForFinished());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_register;
};

} // namespace licet

using licet::KilledTest;
LICET_TEST(KilledTest)
#include "killed_test.moc"
