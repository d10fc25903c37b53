#include "support/called_program.h"
#include "support/test_registry.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

using test::bytesOf;
using test::Outcome;

Outcome callExport(const QStringList &arguments, const QString &language = u"C"_s)
{
    return test::call(arguments, {{u"LC_ALL"_s, language}, {u"LANGUAGE"_s, {}}});
}

const QStringList lists{u"requests"_s,     u"authorizations"_s, u"decisions"_s, u"program-numbers"_s,
                        u"institutions"_s, u"people"_s,         u"services"_s,  u"connections"_s,
                        u"history"_s,      u"certificates"_s};

} // namespace

/// Lists and exports of the built command line, and what becomes of them in other programs.
class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_register = at(u"a.licet"_s);
        QCOMPARE(callExport({u"init"_s, m_register}).status, 0);
        QCOMPARE(callExport({u"import"_s, m_register, test::dataPath(u"register.json"_s)}).status, 0);
        QCOMPARE(
            callExport({u"import"_s, m_register, test::dataPath(u"drafts/01-production-complete.json"_s)})
                .status,
            0);
    }

    void everyListIsPrintedAndWrittenInEveryForm_data()
    {
        QTest::addColumn<QString>("list");
        for (const auto &list : lists)
            QTest::newRow(qPrintable(list)) << list;
    }
    void everyListIsPrintedAndWrittenInEveryForm()
    {
        QFETCH(QString, list);
        const auto json = callExport({u"list"_s, m_register, list, u"--json"_s});
        QCOMPARE(json.status, 0);
        const auto document = QJsonDocument::fromJson(json.output).object();
        QCOMPARE(document.size(), 1);
        const auto rows = document.begin().value().toArray();
        QVERIFY(!rows.isEmpty());
        const auto csv = callExport({u"list"_s, m_register, list, u"--csv"_s});
        QVERIFY(csv.output.count("\r\n") == rows.size() + 1 && csv.errors.isEmpty());
        QVERIFY(callExport({u"list"_s, m_register, list}).output.count('\n') >= rows.size() + 1);

        QCOMPARE(callExport({u"export"_s, m_register, list, u"--output"_s, at(u"a.json"_s)}).status, 0);
        QCOMPARE(bytesOf(at(u"a.json"_s)), json.output);
        QCOMPARE(callExport({u"export"_s, m_register, list, u"--output"_s, at(u"a.csv"_s)}, u"nl_BE.UTF-8"_s)
                     .status,
                 0);
        const auto written = bytesOf(at(u"a.csv"_s));
        QVERIFY(written.startsWith("\xEF\xBB\xBF\""));
        QCOMPARE(written.count("\r\n"), rows.size() + 1);
        QCOMPARE(callExport({u"export"_s, m_register, list, u"--output"_s, at(u"a.xlsx"_s)}).status, 0);
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, at(u"a.xlsx"_s), u"xl/worksheets/sheet1.xml"_s});
        QVERIFY(unzip.waitForFinished());
        const auto sheet = unzip.readAllStandardOutput();
        QCOMPARE(sheet.count("<row "), rows.size() + 1);
        QVERIFY(!sheet.contains("<f>"));
    }

    /// What cards of a file state are certificates, of which the list tells who uses them.
    void certificatesAreListedWithTheirCards()
    {
        const auto json = callExport({u"list"_s, m_register, u"certificates"_s, u"--json"_s,
                                      u"--institution"_s, u"0999000129"_s, u"--on"_s, u"2026-12-07"_s});
        QVERIFY2(json.status == 0, json.errors.constData());
        const auto rows = QJsonDocument::fromJson(json.output).object().value(u"certificates"_s).toArray();
        QCOMPARE(rows.size(), 3);
        const auto first = rows[0].toObject();
        QCOMPARE(first.value(u"subject"_s), QJsonValue(u"CN=dossierbeheer.test.voorbeeld.example"_s));
        QCOMPARE(first.value(u"validUntil"_s), QJsonValue(u"2028-06-30"_s));
        QCOMPARE(first.value(u"cards"_s).toArray().at(0).toObject().value(u"environment"_s),
                 QJsonValue(u"test"_s));
        const auto french = callExport({u"list"_s, m_register, u"certificates"_s}, u"fr_BE.UTF-8"_s);
        const auto text = QString::fromUtf8(french.output);
        QVERIFY2(text.contains(u"En service depuis le"_s) && text.contains(u"Signalé à la BCSS le"_s) &&
                     text.contains(u"CN=dossierbeheer.test"_s),
                 french.output.constData());
        const auto due = callExport({u"due"_s, m_register, u"--on"_s, u"2028-06-25"_s, u"--json"_s});
        QVERIFY2(due.output.contains("certificate-ends") && due.output.contains("\"cards\""),
                 due.output.constData());
    }

    void withoutWhatItIsTheAuthorizations()
    {
        QCOMPARE(callExport({u"export"_s, m_register, u"--output"_s, at(u"a.csv"_s)}).status, 0);
        const auto written = bytesOf(at(u"a.csv"_s));
        QVERIFY(written.contains("\"Enterprise number\"") && written.contains("\"00901230001\""));
    }

    void everythingCanBeTakenOutAndBroughtIntoAnotherRegister()
    {
        const auto all = at(u"all.json"_s), other = at(u"other.licet"_s), again = at(u"again.json"_s);
        leadTheFirst();
        const auto list = callExport({u"import"_s, m_register, test::dataPath(u"consultant-list.csv"_s)});
        QVERIFY2(list.output.contains("imported 7, "), list.output.constData());
        QCOMPARE(callExport({u"export"_s, m_register, u"--output"_s, all}).status, 0);
        QCOMPARE(callExport({u"init"_s, other}).status, 0);
        QCOMPARE(callExport({u"import"_s, other, all}).status, 0);
        QCOMPARE(callExport({u"export"_s, other, u"--output"_s, again}).status, 0);
        QCOMPARE(bytesOf(again), bytesOf(all));
        QVERIFY(bytesOf(all).contains("\"executed\""));
        // What is there already stays as it is.
        const auto twice = callExport({u"import"_s, other, all});
        QVERIFY2(twice.output.startsWith("imported 0, ") && twice.output.endsWith("different 0\n"),
                 twice.output.constData());
        const auto past = callExport(
            {u"export"_s, m_register, u"--output"_s, at(u"past.json"_s), u"--on"_s, u"2026-01-01"_s});
        QCOMPARE(past.status, 2);
    }

    void anExistingFileIsLeftAsItIs()
    {
        const auto path = at(u"a.csv"_s);
        QCOMPARE(callExport({u"export"_s, m_register, u"--output"_s, path}).status, 0);
        QFile(path).resize(0);
        const auto refused = callExport({u"export"_s, m_register, u"--output"_s, path});
        QCOMPARE(refused.status, 3);
        QCOMPARE(refused.errors.trimmed().count('\n'), 0);
        QCOMPARE(bytesOf(path), QByteArray());
        QCOMPARE(callExport({u"export"_s, m_register, u"--output"_s, path, u"--overwrite"_s}).status, 0);
        QVERIFY(!bytesOf(path).isEmpty());
    }

    void aWrongCallSaysSoInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const QStringList begin{u"export"_s, u"R"_s};
        const auto output = [](const QString &name) { return QStringList{u"--output"_s, name}; };
        QTest::newRow("no output") << begin << 2;
        QTest::newRow("unknown ending") << begin + output(u"a.xls"_s) << 2;
        QTest::newRow("unknown list") << begin + QStringList{u"elephants"_s} + output(u"a.csv"_s) << 2;
        QTest::newRow("unknown institution")
            << begin + output(u"a.csv"_s) + QStringList{u"--institution"_s, u"0403019261"_s} << 2;
        QTest::newRow("wrong number")
            << begin + output(u"a.csv"_s) + QStringList{u"--institution"_s, u"0431150351"_s} << 2;
        QTest::newRow("register of nobody") << begin + output(u"b.licet"_s) << 2;
        QTest::newRow("register of a day")
            << begin + output(u"b.licet"_s) +
                   QStringList{u"--institution"_s, u"0999000129"_s, u"--on"_s, u"2026-01-01"_s}
            << 2;
        QTest::newRow("unwritable") << begin + output(u"/no/such/a.csv"_s) << 3;
        QTest::newRow("over itself") << begin + output(u"R"_s) +
                                            QStringList{u"--institution"_s, u"0999000129"_s, u"--overwrite"_s}
                                     << 3;
    }
    void aWrongCallSaysSoInOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        arguments.replaceInStrings(QRegularExpression(u"^R$"_s), m_register);
        const auto before = bytesOf(m_register);
        const auto outcome = callExport(arguments);
        QCOMPARE(outcome.status, status);
        QVERIFY2(!outcome.errors.isEmpty() && outcome.errors.trimmed().count('\n') == 0,
                 outcome.errors.constData());
        QCOMPARE(bytesOf(m_register), before);
    }

    void whoCouldSignAndWhatWasKnownAreAnswered()
    {
        const auto maySign = [&](const QString &day) {
            QStringList names;
            const auto listed = callExport({u"list"_s, m_register, u"people"_s, u"--on"_s, day,
                                            u"--institution"_s, u"0999.000.129"_s, u"--json"_s});
            for (const auto &row :
                 QJsonDocument::fromJson(listed.output).object().value(u"people"_s).toArray())
                if (row.toObject().value(u"maySign"_s).toBool())
                    names << row.toObject().value(u"name"_s).toString();
            return names;
        };
        QCOMPARE(maySign(u"2025-05-15"_s), (QStringList{u"Marleen Claes"_s, u"Bart Lefèvre"_s}));
        QCOMPARE(maySign(u"2026-12-28"_s), QStringList{u"Joris Wouters"_s});
        const auto yesterday = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
        const auto known =
            callExport({u"list"_s, m_register, u"people"_s, u"--known-on"_s, yesterday, u"--json"_s});
        QVERIFY(known.output.contains("\"people\": [\n    ]"));
    }

    void anInstitutionBecomesARegisterOfItsOwn()
    {
        const auto own = at(u"own.licet"_s);
        const auto made =
            callExport({u"export"_s, m_register, u"--output"_s, own, u"--institution"_s, u"0999000129"_s});
        QCOMPARE(made.status, 0);
        QVERIFY2(QRegularExpression(u"^events [0-9]+, left out [1-9][0-9]*\n$"_s)
                     .match(QString::fromLatin1(made.output))
                     .hasMatch(),
                 made.output.constData());
        const auto listed = callExport({u"list"_s, own, u"institutions"_s, u"--json"_s});
        const auto rows = QJsonDocument::fromJson(listed.output).object().value(u"institutions"_s).toArray();
        QCOMPARE(rows.size(), 1);
        QVERIFY(!bytesOf(own).contains("Voorbeeldgem"));
        const auto head = headOf(m_register);
        QCOMPARE(head.size(), 64);
        const auto proven = callExport({u"verify"_s, own, u"--head"_s, head});
        QCOMPARE(proven.status, 0);
        QVERIFY(!proven.output.contains("left out 0"));
        // What made it counts as what proves it.
        QVERIFY2(proven.output.startsWith(made.output.trimmed() + ", head "), proven.output.constData());
        const auto unknown = callExport({u"verify"_s, own, u"--head"_s, QString(64, u'0')});
        QCOMPARE(unknown.status, 1);
        QCOMPARE(unknown.errors.trimmed().count('\n'), 0);
        QCOMPARE(callExport({u"verify"_s, own, u"--head"_s, u"abc"_s}).status, 2);
        // It is a register like any other: it goes on.
        QCOMPARE(callExport({u"finalise"_s, own, u"1"_s, u"--on"_s, u"2026-12-07"_s}).output,
                 QByteArray("2026-0001 version 1\n"));
    }

private:
    /// From the draft to its authorization.
    void leadTheFirst() const
    {
        const auto on = [](const QString &day) { return QStringList{u"--on"_s, day}; };
        QCOMPARE(callExport(QStringList{u"finalise"_s, m_register, u"1"_s} + on(u"2026-10-01"_s)).status, 0);
        const std::array<std::pair<QString, QString>, 3> events{{{u"sign"_s, u"2026-10-01"_s},
                                                                 {u"send"_s, u"2026-10-05"_s},
                                                                 {u"acknowledge"_s, u"2026-10-07"_s}}};
        for (const auto &[event, day] : events)
            QCOMPARE(callExport(QStringList{u"record"_s, m_register, u"1"_s, event} + on(day)).status, 0);
        QCOMPARE(callExport(QStringList{u"record"_s, m_register, u"1"_s, u"execute"_s, u"--number"_s,
                                        u"00901234568"_s} +
                            on(u"2026-10-20"_s))
                     .status,
                 0);
    }
    static QString headOf(const QString &path)
    {
        return QString::fromLatin1(callExport({u"verify"_s, path}).output).section(u"head "_s, 1).trimmed();
    }
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_register;
};

} // namespace licet

using licet::ExportTest;
LICET_TEST(ExportTest)

#include "export_test.moc"
