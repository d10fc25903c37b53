#include "register/register.h"
#include "support/called_program.h"
#include "support/desktop_screen.h"
#include "support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

using test::DesktopScreen;

namespace {

using test::bytesOf;
using test::call;
using test::Outcome;

QByteArray lastLine(const QByteArray &output)
{
    return output.trimmed().split('\n').last();
}

} // namespace

/// The consultant's old list, brought by the built programs.
class OldListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onTheCommandLine();
    void dryRunLeavesTheFileAsItIs();
    void refusedRowsAreWrittenAndComeBack();
    void manyRowsThatDifferComeAllIn();
    void aRequestFromOutsideIsLedToItsEnd();
    void whatIsNoListIsRefused_data();
    void whatIsNoListIsRefused();
    void inTheWindow();

private:
    /// A register with the institutions of the list.
    [[nodiscard]] QString made();
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    int m_count = 0;
};

QString OldListTest::made()
{
    const auto reg = path(u"%1.licet"_s.arg(++m_count));
    if (call({u"init"_s, reg}).status != 0 ||
        call({u"import"_s, reg, test::dataPath(u"register.json"_s)}).status != 0)
        qFatal("no register");
    return reg;
}

void OldListTest::onTheCommandLine()
{
    const auto reg = made();
    const auto list = test::dataPath(u"consultant-list.csv"_s);
    const auto first = call({u"import"_s, reg, list});
    QCOMPARE(first.status, 1);
    QCOMPARE(lastLine(first.output), QByteArray("read 11, imported 7, duplicates 1, refused 3"));
    // A line of each row of which there is something to say.
    for (const auto *line : {"5", "7", "8", "9", "12"})
        QVERIFY2(first.output.contains(QByteArray(" ") + line + ":"), first.output.constData());
    QVERIFY2(first.output.contains("--pad-numbers"), first.output.constData());
    const auto second = call({u"import"_s, reg, list, u"--pad-numbers"_s});
    QCOMPARE(second.status, 1);
    QCOMPARE(lastLine(second.output), QByteArray("read 11, imported 1, duplicates 8, refused 2"));

    const auto listed = QJsonDocument::fromJson(
        call({u"list"_s, reg, u"authorizations"_s, u"--json"_s, u"--on"_s, u"2026-12-01"_s}).output);
    int imported = 0;
    for (const auto &one : listed.object().value(u"authorizations"_s).toArray())
        imported += one.toObject().value(u"proof"_s) == u"imported"_s ? 1 : 0;
    QCOMPARE(imported, 6);
}

void OldListTest::dryRunLeavesTheFileAsItIs()
{
    const auto reg = made();
    const auto before = bytesOf(reg);
    const auto done = call({u"import"_s, reg, test::dataPath(u"consultant-list.csv"_s), u"--dry-run"_s});
    QCOMPARE(done.status, 1);
    QCOMPARE(lastLine(done.output), QByteArray("read 11, imported 7, duplicates 1, refused 3"));
    QVERIFY(bytesOf(reg) == before);
}

/// Each by its application alone: none is taken for another's duplicate.
void OldListTest::manyRowsThatDifferComeAllIn()
{
    constexpr int many = 2'000;
    const auto reg = made();
    QFile list(path(u"many.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("Instelling;Toepassing;Webservice;Versie;Omgeving;Doel;Verstuurd op\n");
    for (int row = 0; row < many; ++row)
        list.write("0999000129;Toepassing " + QByteArray::number(row) +
                   ";DmfaConsultationService;1;productie;Onderzoek;12/10/2026\n");
    list.close();
    const auto done = call({u"import"_s, reg, list.fileName(), u"--on"_s, u"2026-12-07"_s});
    QVERIFY2(done.status == 0, done.errors.constData());
    QCOMPARE(lastLine(done.output), QByteArray("read 2000, imported 2000, duplicates 0, refused 0"));
    const auto listed =
        QJsonDocument::fromJson(call({u"list"_s, reg, u"requests"_s, u"--json"_s}).output).object();
    QSet<QString> applications;
    for (const auto &one : listed.value(u"requests"_s).toArray())
        applications << one.toObject().value(u"application"_s).toString();
    QCOMPARE(applications.size(), many);
    // Once more, each is known.
    const auto again = call({u"import"_s, reg, list.fileName(), u"--on"_s, u"2026-12-07"_s});
    QCOMPARE(lastLine(again.output), QByteArray("read 2000, imported 0, duplicates 2000, refused 0"));
}

void OldListTest::refusedRowsAreWrittenAndComeBack()
{
    const auto reg = made();
    const auto refused = path(u"refused.csv"_s);
    const auto list = test::dataPath(u"consultant-list.csv"_s);
    QCOMPARE(call({u"import"_s, reg, list, u"--refused"_s, refused}).status, 1);
    const auto again = call({u"import"_s, reg, refused, u"--pad-numbers"_s});
    QCOMPARE(lastLine(again.output), QByteArray("read 3, imported 1, duplicates 0, refused 2"));
    // An existing file is not written over unless that is wanted.
    const auto written = bytesOf(refused);
    QCOMPARE(call({u"import"_s, reg, list, u"--refused"_s, refused}).status, 3);
    QVERIFY(bytesOf(refused) == written);
    QCOMPARE(call({u"import"_s, reg, list, u"--refused"_s, refused, u"--overwrite"_s}).status, 1);
}

void OldListTest::aRequestFromOutsideIsLedToItsEnd()
{
    const auto reg = made();
    const auto list = path(u"sent.csv"_s);
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("KBO;Toepassing;Dienst;Omgeving;Doel;Verstuurd;Status\n"
               "0999000129;Dossierbeheer;PersonService;test;Identificatie;05/10/2026;verstuurd\n");
    file.close();
    QCOMPARE(call({u"import"_s, reg, list}).status, 0);
    QCOMPARE(call({u"record"_s, reg, u"1"_s, u"acknowledge"_s, u"--on"_s, u"2026-10-08"_s}).output,
             QByteArray("1 acknowledged\n"));
    const auto executed = call({u"record"_s, reg, u"1"_s, u"execute"_s, u"--on"_s, u"2026-10-20"_s,
                                u"--number"_s, u"00901234567"_s});
    QVERIFY2(executed.output.startsWith("1 executed\nauthorization "), executed.errors.constData());
}

void OldListTest::whatIsNoListIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("heads only") << QByteArray("Instelling;Dienst;Omgeving\n");
    QTest::newRow("no heads") << QByteArray("a;b;c\nd;e;f\n");
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\x0d", 12);
}

void OldListTest::whatIsNoListIsRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto reg = made();
    const auto before = bytesOf(reg);
    const auto list = path(u"wrong.csv"_s);
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();
    const auto done = call({u"import"_s, reg, list});
    QCOMPARE(done.status, 3);
    QCOMPARE(done.output, QByteArray());
    QCOMPARE(done.errors.trimmed().count('\n'), 0);
    QVERIFY(!done.errors.trimmed().isEmpty());
    QVERIFY(bytesOf(reg) == before);
}

void OldListTest::inTheWindow()
{
    const DesktopScreen screen;
    QVERIFY(screen.isReady());
    const auto reg = screen.path(u"proef.licet"_s);
    QCOMPARE(call({u"init"_s, reg}).status, 0);
    QCOMPARE(call({u"import"_s, reg, test::dataPath(u"register.json"_s)}).status, 0);
    QProcess licet;
    screen.start(licet, {reg});
    QVERIFY(screen.isInFront(u"proef – Licet"_s));
    screen.press({u"ctrl+i"_s});
    QVERIFY(screen.isInFront(u"Importeren"_s));
    screen.type(test::dataPath(u"consultant-list.csv"_s));
    screen.press({u"Return"_s});
    QVERIFY(screen.isInFront(u"proef – Licet"_s));
    screen.press({u"ctrl+Return"_s});
    const auto requests = [&] {
        const auto seen = Register::open(reg, Access::ReadOnly);
        const auto all = seen ? (*seen)->requests().summaries()
                              : Result<std::vector<RequestSummary>>(std::vector<RequestSummary>());
        return all ? int(all->size()) : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(requests(), 7, test::patience);
    screen.press({u"ctrl+q"_s});
    QVERIFY(licet.waitForFinished(test::patience));
    QCOMPARE(licet.exitCode(), 0);
}

} // namespace licet

using licet::OldListTest;
LICET_TEST(OldListTest)
#include "old_list_test.moc"
