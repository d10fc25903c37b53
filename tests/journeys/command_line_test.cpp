#include "register/register.h"
#include "support/called_program.h"
#include "support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

using test::bytesOf;
using test::call;

QByteArray toolOutput(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

QSet<QString> textsIn(const QJsonValue &array)
{
    QSet<QString> texts;
    for (const auto &one : array.toArray())
        texts << one.toString();
    return texts;
}

} // namespace

/// What a call does, and what it refuses.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_register = m_folder->filePath(u"a.licet"_s);
        QCOMPARE(call({u"init"_s, m_register}).status, 0);
        QCOMPARE(call({u"import"_s, m_register, test::dataPath(u"register.json"_s)}).status, 0);
    }

    void whatCannotBeIsRefusedInASentence_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const QByteArray &json, const char *said) {
            QTest::newRow(name) << QByteArray(json).replace('\'', '"') << QByteArray(said);
        };
        row("a member twice", "{'applications': [{'name': 'A', 'name': 'B', 'institution': '0999000129'}]}",
            "applications[0].name");
        row("fewer calls than none", "{'draft': {'services': [{'name': 'A', 'volume': {'perDay': -400}}]}}",
            "draft.services[0].volume.perDay");
        row("a day that is none", "{'settings': {'normsDue': '19-39'}}", "19-39");
        row("the first day of all", "{'absences': [{'institution': '0999000129', 'from': '0001-01-01'}]}",
            "absences[0].from");
        row("a number of digits only",
            "{'institutions': [{'name': 'X', 'kbo': '0403019261', 'numberPattern': '{year}{number:4}'}]}",
            "{year}{number:4}");
        row("a number of digits only, the year last",
            "{'institutions': [{'name': 'X', 'kbo': '0403019261', 'numberPattern': '{number}{year}'}]}",
            "{number}{year}");
        row("a text too long", "{'draft': {'purpose': '" + QByteArray(20'001, 'x') + "'}}", "draft.purpose");
    }
    void whatCannotBeIsRefusedInASentence()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, said);
        QFile file(m_folder->filePath(u"wrong.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        const auto refused = call({u"import"_s, m_register, file.fileName()});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.errors.contains(said), refused.errors.constData());
        QVERIFY2(!refused.errors.contains("%"), refused.errors.constData());
    }

    void aDayOfAnotherAgeIsRefused()
    {
        const auto refused = call({u"list"_s, m_register, u"requests"_s, u"--on"_s, u"0001-01-01"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains("1990"), refused.errors.constData());
    }

    void aFormIsWrittenAsPdfOnly()
    {
        const auto path = m_folder->filePath(u"form.txt"_s);
        const auto outcome = call({u"form"_s, m_register, u"1"_s, u"--output"_s, path});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains("FILE.pdf"), outcome.errors.constData());
        QVERIFY(!QFile::exists(path));
    }

    void aDayThatDoesNotExistIsAWrongCall_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("on") << QStringList{u"note"_s, u"--note"_s, u"x"_s, u"--on"_s};
        QTest::newRow("happened on") << QStringList{u"correct"_s, u"--event"_s, u"1"_s,
                                                    u"--note"_s,  u"x"_s,       u"--happened-on"_s};
        QTest::newRow("until") << QStringList{u"snooze"_s, u"--note"_s, u"x"_s, u"--until"_s};
    }
    void aDayThatDoesNotExistIsAWrongCall()
    {
        QFETCH(const QStringList, words);
        const auto outcome =
            call(QStringList{u"record"_s, m_register, u"1"_s} + words + QStringList{u"2026-02-30"_s});
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.errors.trimmed().count('\n'), 0);
        QVERIFY2(outcome.errors.contains("2026-02-30"), outcome.errors.constData());
    }

    void aDryRunWritesNothingAndNeedsNoRightToWrite()
    {
        const auto before = bytesOf(m_register);
        const auto held = Register::open(m_register, Access::ReadWrite);
        QVERIFY(held);
        for (const auto &file :
             {u"register.json"_s, u"drafts/01-production-complete.json"_s, u"consultant-list.csv"_s}) {
            const auto tried = call({u"import"_s, m_register, test::dataPath(file), u"--dry-run"_s});
            QVERIFY2(tried.status <= 1, tried.errors.constData());
            QCOMPARE(call({u"import"_s, m_register, test::dataPath(file)}).status, 3);
        }
        QCOMPARE(bytesOf(m_register), before);
    }

    void anImportIsTakenBackAsAWhole()
    {
        const auto done = [&](const QStringList &words) {
            return call(QStringList{words[0], m_register} + words.mid(1));
        };
        const auto requests = [&] { return done({u"list"_s, u"requests"_s, u"--json"_s}).output; };
        const auto before = requests();
        const auto bring = [&] { return done({u"import"_s, test::dataPath(u"consultant-list.csv"_s)}); };
        const auto brought = bring();
        const auto numberIn = [](const QByteArray &errors) {
            static const QRegularExpression number(u"--take-back (\\d+)"_s);
            return number.match(QString::fromUtf8(errors)).captured(1);
        };
        const auto import = numberIn(brought.errors);
        QVERIFY2(!import.isEmpty(), brought.errors.constData());
        QVERIFY(requests() != before);
        QCOMPARE(done({u"import"_s, u"--take-back"_s, u"many"_s}).status, 2);
        QCOMPARE(done({u"import"_s, u"list.csv"_s, u"--take-back"_s, import}).status, 2);
        QCOMPARE(done({u"import"_s}).status, 2);
        QCOMPARE(done({u"import"_s, u"--take-back"_s, import}).status, 0);
        QCOMPARE(requests(), before);
        QCOMPARE(done({u"import"_s, u"--take-back"_s, import}).status, 3);
        const auto again = numberIn(bring().errors);
        QCOMPARE(done({u"record"_s, u"1"_s, u"note"_s, u"--note"_s, u"called"_s}).status, 0);
        const auto refused = done({u"import"_s, u"--take-back"_s, again});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.errors.contains("built on it"), refused.errors.constData());
        QCOMPARE(done({u"verify"_s}).status, 0);
    }

    void aDayOutsideTheYearsIsNoImpossibleOne()
    {
        const auto refused = call({u"due"_s, m_register, u"--until"_s, u"9999-12-31"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains("2099"), refused.errors.constData());
        const auto file = m_folder->filePath(u"x.ics"_s);
        QCOMPARE(call({u"due"_s, m_register, u"--on"_s, u"9999-12-31"_s, u"--ics"_s, file}).status, 2);
        QVERIFY(!QFile::exists(file));
    }

    void aRowCanBeNamedAsSuch()
    {
        QCOMPARE(
            call({u"import"_s, m_register, test::dataPath(u"drafts/01-production-complete.json"_s)}).status,
            0);
        QCOMPARE(call({u"finalise"_s, m_register, u"id:1"_s, u"--on"_s, u"2026-12-07"_s}).status, 0);
        QCOMPARE(call({u"record"_s, m_register, u"id:2"_s, u"sign"_s}).status, 2);
    }

    // Older patterns gave such numbers.
    void aNumberThatIsTheRowOfAnotherIsAsked()
    {
        for (const auto &draft : {u"01-production-complete"_s, u"02-test-not-applicable"_s})
            QCOMPARE(call({u"import"_s, m_register, test::dataPath(u"drafts/%1.json"_s.arg(draft))}).status,
                     0);
        QVERIFY((*Register::open(m_register, Access::ReadWrite))
                    ->database()
                    .runScript(u"UPDATE request SET number = '2' WHERE id = 1"_s));
        const auto withdraw = [&](const QString &request) {
            return call({u"record"_s, m_register, request, u"withdraw"_s, u"--note"_s, u"x"_s},
                        {{u"LC_ALL"_s, u"nl_BE.UTF-8"_s}});
        };
        const auto asked = withdraw(u"2"_s);
        QCOMPARE(asked.status, 2);
        QCOMPARE(QString::fromUtf8(asked.errors).trimmed(),
                 u"Het nummer 2 staat voor meerdere aanvragen: gebruik er een van: id:2, id:1."_s);
        QCOMPARE(withdraw(u"id:2"_s).output, QByteArray("2 ingetrokken\n"));
        QCOMPARE(withdraw(u"1"_s).output, QByteArray("2 ingetrokken\n"));
    }

    void everyDraftGivesExactlyWhatItExpects_data()
    {
        QTest::addColumn<QString>("file");
        const QDir drafts(test::dataPath(u"drafts"_s));
        const auto names = drafts.entryList({u"*.json"_s});
        QCOMPARE(names.size(), 20);
        for (const auto &name : names)
            QTest::newRow(qPrintable(name)) << drafts.filePath(name);
    }
    void everyDraftGivesExactlyWhatItExpects()
    {
        QFETCH(QString, file);
        const auto expect = QJsonDocument::fromJson(bytesOf(file)).object().value(u"expect"_s).toObject();
        const auto imported = call({u"import"_s, m_register, file});
        if (expect.contains(u"importFailsNaming"_s)) {
            QCOMPARE(imported.status, 3);
            QVERIFY2(imported.errors.contains(expect.value(u"importFailsNaming"_s).toString().toUtf8()),
                     imported.errors.constData());
            QVERIFY(call({u"list"_s, m_register, u"requests"_s, u"--json"_s})
                        .output.contains("\"requests\": [\n    ]"));
            return;
        }
        QCOMPARE(imported.output, QByteArray("request 1\n"));
        const auto checked =
            call({u"check"_s, m_register, u"1"_s, u"--on"_s, expect.value(u"on"_s).toString(), u"--json"_s});
        QSet<QString> errors;
        QSet<QString> warnings;
        const auto requests = QJsonDocument::fromJson(checked.output).object().value(u"requests"_s).toArray();
        QCOMPARE(requests.size(), 1);
        for (const auto &one : requests[0].toObject().value(u"findings"_s).toArray()) {
            const auto finding = one.toObject();
            QVERIFY(!finding.value(u"text"_s).toString().contains(u'%'));
            if (finding.value(u"severity"_s) == u"error"_s)
                errors << finding.value(u"rule"_s).toString();
            if (finding.value(u"severity"_s) == u"warning"_s)
                warnings << finding.value(u"rule"_s).toString();
        }
        QCOMPARE(errors, textsIn(expect.value(u"errors"_s)));
        QCOMPARE(warnings, textsIn(expect.value(u"warnings"_s)));
        QCOMPARE(checked.status, errors.isEmpty() ? 0 : 1);

        const auto finalised = call({u"finalise"_s, m_register, u"1"_s, u"--on"_s, u"2026-12-07"_s});
        QCOMPARE(finalised.status, errors.isEmpty() ? 0 : 1);
        QCOMPARE(finalised.output.startsWith("2026-0001 version 1"), errors.isEmpty());
    }

    void aFormIsTheSameBytesEachTime()
    {
        QCOMPARE(
            call({u"import"_s, m_register, test::dataPath(u"drafts/01-production-complete.json"_s)}).status,
            0);
        QCOMPARE(call({u"finalise"_s, m_register, u"1"_s, u"--on"_s, u"2026-12-07"_s}).status, 0);
        const auto first = m_folder->filePath(u"first.pdf"_s);
        const auto second = m_folder->filePath(u"second.pdf"_s);
        QCOMPARE(call({u"form"_s, m_register, u"1"_s, u"--output"_s, first}).status, 0);
        QCOMPARE(call({u"form"_s, m_register, u"2026-0001"_s, u"--output"_s, second}).status, 0);
        QCOMPARE(bytesOf(first), bytesOf(second));
        QVERIFY(bytesOf(first).startsWith("%PDF-1.4"));

        const auto before = bytesOf(first);
        QCOMPARE(call({u"form"_s, m_register, u"1"_s, u"--output"_s, first}).status, 3);
        QCOMPARE(bytesOf(first), before);
        QCOMPARE(call({u"form"_s, m_register, u"1"_s, u"--output"_s, first, u"--overwrite"_s, u"--language"_s,
                       u"fr"_s})
                     .status,
                 0);
        const auto text = toolOutput(u"pdftotext"_s, {u"-layout"_s, first, u"-"_s});
        QVERIFY(text.contains("Copie de lecture"));
        QVERIFY(!text.contains("Code "));
    }

    void finalisedRequestsGetGaplessNumbers()
    {
        for (const auto *name : {"01-production-complete", "03-production-without-basis",
                                 "02-test-not-applicable", "09-ocmw-general-authorization"})
            QCOMPARE(call({u"import"_s, m_register,
                           test::dataPath(u"drafts/%1.json"_s.arg(QLatin1StringView(name)))})
                         .status,
                     0);
        const auto finalise = [&](const QString &request) {
            return call({u"finalise"_s, m_register, request, u"--on"_s, u"2026-12-07"_s});
        };
        QCOMPARE(finalise(u"1"_s).output, QByteArray("2026-0001 version 1\n"));
        QCOMPARE(finalise(u"2"_s).status, 1);
        QCOMPARE(finalise(u"3"_s).output, QByteArray("2026-0002 version 1\n"));
        QCOMPARE(finalise(u"4"_s).output,
                 QByteArray("2026-0001 version 1\n")); // another institution's own series
        QCOMPARE(finalise(u"1"_s).status, 3);
        const auto ambiguous = finalise(u"2026-0001"_s);
        QCOMPARE(ambiguous.status, 2);
        QVERIFY2(ambiguous.errors.contains("id:1, id:4"), ambiguous.errors.constData());
        const auto folder = m_folder->filePath(u"folder.pdf"_s);
        QCOMPARE(call({u"form"_s, m_register, u"1"_s, u"3"_s, u"4"_s, u"--folder"_s, u"--output"_s, folder})
                     .status,
                 0);
    }

    void aWrongCallSaysSoInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no command") << QStringList{} << 2;
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"check"_s, u"R"_s, u"--colour"_s} << 2;
        QTest::newRow("option without value") << QStringList{u"check"_s, u"R"_s, u"--on"_s} << 2;
        QTest::newRow("bad date") << QStringList{u"check"_s, u"R"_s, u"--on"_s, u"2026-02-30"_s} << 2;
        QTest::newRow("too few words") << QStringList{u"finalise"_s, u"R"_s} << 2;
        QTest::newRow("unknown list") << QStringList{u"list"_s, u"R"_s, u"elephants"_s} << 2;
        QTest::newRow("unknown request") << QStringList{u"check"_s, u"R"_s, u"99"_s} << 2;
        QTest::newRow("unknown number") << QStringList{u"check"_s, u"R"_s, u"2026-0099"_s} << 2;
        QTest::newRow("no such register") << QStringList{u"check"_s, u"nowhere.licet"_s} << 3;
        QTest::newRow("register exists") << QStringList{u"init"_s, u"R"_s} << 3;
        QTest::newRow("no such file") << QStringList{u"import"_s, u"R"_s, u"nowhere.json"_s} << 3;
    }
    void aWrongCallSaysSoInOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        arguments.replaceInStrings(QRegularExpression(u"^R$"_s), m_register);
        const auto before = bytesOf(m_register);
        const auto outcome = call(arguments);
        QCOMPARE(outcome.status, status);
        QVERIFY(arguments.isEmpty() || outcome.errors.trimmed().count('\n') == 0);
        QVERIFY(arguments.isEmpty() || !outcome.errors.isEmpty());
        QCOMPARE(bytesOf(m_register), before);
    }

    void importingTwiceCountsDuplicates()
    {
        const auto before = bytesOf(m_register);
        const auto again = call({u"import"_s, m_register, test::dataPath(u"register.json"_s)});
        QCOMPARE(again.status, 0);
        QVERIFY2(again.output.startsWith("imported 0, "), again.output.constData());
        QCOMPARE(bytesOf(m_register), before);
    }

    void authorizationsShowTheirComputedStateOfTheDay()
    {
        const auto before =
            call({u"list"_s, m_register, u"authorizations"_s, u"--on"_s, u"2025-02-16"_s, u"--json"_s});
        const auto rows =
            QJsonDocument::fromJson(before.output).object().value(u"authorizations"_s).toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject().value(u"computed"_s).toArray(), QJsonArray{u"not-yet-in-force"_s});
        const auto on =
            call({u"list"_s, m_register, u"authorizations"_s, u"--on"_s, u"2025-02-17"_s, u"--json"_s});
        const auto then = QJsonDocument::fromJson(on.output).object().value(u"authorizations"_s).toArray();
        QCOMPARE(then[0].toObject().value(u"computed"_s).toArray(), QJsonArray());
        QCOMPARE(then[1].toObject().value(u"programNumber"_s).toString(), u"00901230001"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_register;
};

} // namespace licet

using licet::CommandLineTest;
LICET_TEST(CommandLineTest)

#include "command_line_test.moc"
