#include "support/called_program.h"
#include "support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

const QByteArray
    broughtHeads("Instelling;Toepassing;Dienst;Versie;Omgeving;Doel;Machtiging;Verstuurd;Status\n");

QByteArray countsOf(const test::Outcome &outcome)
{
    return outcome.output.trimmed().split('\n').last();
}

} // namespace

/// What `import` is told beside the file: how a list is written, and what a part of a file leaves alone.
class BringingFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(done({u"init"_s}).status, 0);
        QCOMPARE(done({u"import"_s, test::dataPath(u"register.json"_s)}).status, 0);
    }

    void theEncodingOfAListIsSaid_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("CSV (MS-DOS)") << u"dos"_s << u"cp850"_s;
        QTest::newRow("CSV (Macintosh)") << u"macintosh"_s << u"macintosh"_s;
        QTest::newRow("UTF-8 with a wrong byte") << u"one-wrong-byte"_s << u"windows-1252"_s;
    }
    void theEncodingOfAListIsSaid()
    {
        QFETCH(const QString, list);
        QFETCH(const QString, encoding);
        const auto path = test::dataPath(u"lists/%1.csv"_s.arg(list));
        const auto brought = done({u"import"_s, path, u"--encoding"_s, encoding});
        QCOMPARE(brought.status, 0);
        QCOMPARE(countsOf(brought), QByteArray("read 2, imported 2, duplicates 0, refused 0"));
        QVERIFY(valuesOf(u"requests"_s, u"purpose"_s).contains(u"Reçu à Liège"_s));
        QCOMPARE(valuesOf(u"requests"_s, u"purpose"_s).contains(u"Vaststellen van de identité, élèves"_s),
                 list != u"one-wrong-byte");
    }

    void bytesThatAreNoUtf8AreNamedWithTheOption()
    {
        const auto refused = done({u"import"_s, test::dataPath(u"lists/one-wrong-byte.csv"_s)});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.errors.contains("--encoding") && refused.errors.contains("cp850") &&
                     refused.errors.contains("3"),
                 refused.errors.constData());
        QVERIFY(valuesOf(u"requests"_s, u"purpose"_s).isEmpty());
    }

    void theOrderOfDayAndMonthIsSaid()
    {
        const auto list = test::dataPath(u"lists/month-first.csv"_s);
        const auto asked = done({u"import"_s, list, u"--dry-run"_s});
        QCOMPARE(asked.status, 1);
        QVERIFY2(asked.output.contains("--dates month-first"), asked.output.constData());
        // Written with the day first, the second of March was no day of executing on 28/02.
        const auto dayFirst = done({u"import"_s, list, u"--dates"_s, u"day-first"_s, u"--dry-run"_s});
        QCOMPARE(dayFirst.status, 1);
        QVERIFY2(dayFirst.output.contains("02/28/2025"), dayFirst.output.constData());
        const auto monthFirst = done({u"import"_s, list, u"--dates"_s, u"month-first"_s});
        QVERIFY2(monthFirst.status == 0, monthFirst.output.constData());
        auto since = valuesOf(u"requests"_s, u"since"_s);
        since.sort();
        const QStringList executed{u"2025-02-28"_s, u"2025-04-11"_s, u"2025-11-05"_s, u"2025-12-01"_s};
        for (const auto &day : executed)
            QVERIFY2(since.contains(day), qPrintable(since.join(u' ')));
    }

    void aNearNameIsTakenOrKept_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("service");
        QTest::newRow("take") << u"take"_s << u"DmfaConsultationService"_s;
        QTest::newRow("keep") << u"keep"_s << u"DmfaConsultationServce"_s;
    }
    void aNearNameIsTakenOrKept()
    {
        QFETCH(const QString, choice);
        QFETCH(const QString, service);
        const auto list =
            written(u"near.csv"_s, broughtHeads + "0999000129;Dossierbeheer;DmfaConsultationServce;1;test;"
                                                  "Near;nvt;05/10/2025;verstuurd\n");
        const auto asked = done({u"import"_s, list});
        QCOMPARE(asked.status, 1);
        QCOMPARE(countsOf(asked), QByteArray("read 1, imported 0, duplicates 0, refused 1"));
        QVERIFY2(asked.output.contains("--near-names"), asked.output.constData());
        QVERIFY(valuesOf(u"requests"_s, u"service"_s).isEmpty());
        const auto brought = done({u"import"_s, list, u"--near-names"_s, choice});
        QCOMPARE(brought.status, 0);
        QCOMPARE(valuesOf(u"requests"_s, u"service"_s), QStringList{service});
    }

    void aWordThatAnOptionDoesNotKnowIsAWrongCall_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("allowed");
        QTest::newRow("encoding") << u"--encoding"_s << QByteArray("windows-1252");
        QTest::newRow("dates") << u"--dates"_s << QByteArray("month-first");
        QTest::newRow("near names") << u"--near-names"_s << QByteArray("keep");
    }
    void aWordThatAnOptionDoesNotKnowIsAWrongCall()
    {
        QFETCH(const QString, option);
        QFETCH(const QByteArray, allowed);
        const auto before = test::bytesOf(reg());
        const auto wrong =
            done({u"import"_s, test::dataPath(u"consultant-list.csv"_s), option, u"elephants"_s});
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.errors.contains("elephants") && wrong.errors.contains(allowed),
                 wrong.errors.constData());
        QCOMPARE(test::bytesOf(reg()), before);
    }

    // Each column holds more distinct texts than whatever counts them first makes room for.
    void everyOneOfTwoThousandDistinctRowsIsBrought()
    {
        auto rows = broughtHeads;
        for (int n = 1; n <= 2000; ++n)
            rows += u"0999000129;Toepassing %1;Service%1;V%1;productie;Doel %1;12/%1;%2;verstuurd\n"_s.arg(n)
                        .arg(QDate(2019, 1, 1).addDays(n).toString(u"dd/MM/yyyy"_s))
                        .toUtf8();
        const auto brought = done({u"import"_s, written(u"long.csv"_s, rows)});
        QCOMPARE(countsOf(brought), QByteArray("read 2000, imported 2000, duplicates 0, refused 0"));
        auto purposes = valuesOf(u"requests"_s, u"purpose"_s);
        QCOMPARE(purposes.removeDuplicates(), 0);
        QCOMPARE(purposes.size(), 2000);
        QCOMPARE(done({u"verify"_s}).status, 0);
    }

    void theListIsNotReplacedByItsRefusedRows()
    {
        const auto rows =
            broughtHeads + "0999.000.129;Dossierbeheer;DmfaConsultationService;1;Mars;Nagaan;;;\n";
        const auto list = written(u"list.csv"_s, rows);
        const auto link = m_folder->filePath(u"link.csv"_s);
        QVERIFY(QFile::link(list, link));
        for (const auto &refused : {list, link}) {
            QCOMPARE(done({u"import"_s, list, u"--refused"_s, refused, u"--overwrite"_s}).status, 2);
            QCOMPARE(test::bytesOf(list), rows);
        }
    }

    void aSettingThatIsNamedLeavesTheOthers()
    {
        const auto settings = [&] {
            const auto path = m_folder->filePath(u"all.json"_s);
            if (done({u"export"_s, u"--output"_s, path, u"--overwrite"_s}).status != 0)
                qFatal("not exported");
            return QJsonDocument::fromJson(test::bytesOf(path)).object()[u"settings"_s].toObject();
        };
        QCOMPARE(done({u"import"_s, written(u"mine.json"_s, R"({"settings": {"reminderFirst": 22,
                       "telephoneAfter": 7, "normsDue": "04-15"}})")})
                     .status,
                 0);
        auto mine = settings();
        QCOMPARE(mine[u"reminderFirst"_s].toInt(), 22);
        QVERIFY(mine[u"leadTime"_s].toInt() != 20);
        const auto brought = done({u"import"_s, written(u"one.json"_s, R"({"settings":{"leadTime":20}})")});
        QCOMPARE(brought.output, QByteArray("imported 1, duplicates 0, different 0\n"));
        mine[u"leadTime"_s] = 20;
        QCOMPARE(settings(), mine);
    }

private:
    [[nodiscard]] QString reg() const { return m_folder->filePath(u"a.licet"_s); }
    [[nodiscard]] test::Outcome done(const QStringList &words) const
    {
        return test::call(QStringList{words[0], reg()} + words.mid(1),
                          {{u"LC_ALL"_s, u"C.UTF-8"_s}, {u"LANGUAGE"_s, {}}});
    }
    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
        return file.fileName();
    }
    /// One member of each row of a list.
    [[nodiscard]] QStringList valuesOf(const QString &list, const QString &member) const
    {
        QStringList values;
        const auto listed = done({u"list"_s, list, u"--json"_s});
        for (const auto &one : QJsonDocument::fromJson(listed.output).object()[list].toArray())
            values << one[member].toString();
        return values;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace licet

using licet::BringingFilesTest;
LICET_TEST(BringingFilesTest)
#include "bringing_files_test.moc"
