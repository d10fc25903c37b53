#include "register/register.h"
#include "support/called_program.h"
#include "support/example_data.h"
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
using test::Outcome;

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

    void sentencesSpeakTheLanguageAndSayWhatToType()
    {
        const test::Variables dutch{{u"LC_ALL"_s, u"nl_BE.UTF-8"_s}};
        QCOMPARE(
            call({u"import"_s, m_register, test::dataPath(u"drafts/01-production-complete.json"_s)}).status,
            0);
        const auto refused = call({u"record"_s, m_register, u"1"_s, u"send"_s}, dutch);
        QCOMPARE(refused.status, 3);
        QCOMPARE(QString::fromUtf8(refused.errors).trimmed(),
                 u"“versturen” kan niet zolang de aanvraag “ontwerp” is; mogelijk zijn: definitief maken "
                 "(finalise), intrekken (withdraw)."_s);
        const auto unknown = call({u"record"_s, m_register, u"999"_s, u"send"_s}, dutch);
        QCOMPARE(QString::fromUtf8(unknown.errors).trimmed(),
                 u"“Aanvraag 999” is niet gevonden: kijk het nummer of de naam na."_s);
    }

    void listsAreInWords_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("imported");
        QTest::newRow("nl") << u"nl_BE.UTF-8"_s << u"geïmporteerd"_s;
        QTest::newRow("fr") << u"fr_BE.UTF-8"_s << u"importation"_s;
        QTest::newRow("de") << u"de_BE.UTF-8"_s << u"importiert"_s;
    }
    void listsAreInWords()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, imported);
        const test::Variables language{{u"LC_ALL"_s, locale}};
        for (const auto &form : {QStringList(), QStringList{u"--csv"_s}}) {
            const auto listed = call(QStringList{u"list"_s, m_register, u"history"_s} + form, language);
            const auto text = QString::fromUtf8(listed.output);
            QVERIFY2(text.contains(imported), listed.output.constData());
            QVERIFY2(!text.contains(u"web_service"_s) && !text.contains(u" imported"_s) &&
                         !text.contains(u"happenedOn"_s),
                     listed.output.constData());
        }
        const auto services = call({u"list"_s, m_register, u"decisions"_s}, language);
        QVERIFY2(!services.output.contains("deliberation"), services.output.constData());
        const auto due = call({u"list"_s, m_register, u"due"_s, u"--on"_s, u"2027-06-01"_s}, language);
        QVERIFY(due.output.count('\n') > 1);
        for (const auto *code : {"deadline", "waitsOn", "overdue", "certificate-ends"})
            QVERIFY2(!due.output.contains(code), due.output.constData());
    }

    void resultsAreInWords_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QStringList>("lines"); ///< of finalise, record, import and verify
        QTest::newRow("nl") << u"nl_BE.UTF-8"_s
                            << QStringList{u"2026-0001 versie 1"_s, u"2026-0001 ondertekend"_s,
                                           u"geïmporteerd 0, dubbel "_s,
                                           u", weggelaten 0, controlewaarde "_s};
        QTest::newRow("fr") << u"fr_BE.UTF-8"_s
                            << QStringList{u"2026-0001 version 1"_s, u"2026-0001 signée"_s,
                                           u"importés 0, en double "_s, u", omis 0, empreinte "_s};
        QTest::newRow("de") << u"de_BE.UTF-8"_s
                            << QStringList{u"2026-0001 Fassung 1"_s, u"2026-0001 unterzeichnet"_s,
                                           u"importiert 0, doppelt "_s, u", weggelassen 0, Prüfwert "_s};
    }
    void resultsAreInWords()
    {
        QFETCH(const QString, locale);
        QFETCH(const QStringList, lines);
        const test::Variables language{{u"LC_ALL"_s, locale}, {u"LANGUAGE"_s, {}}};
        const QStringList on{u"--on"_s, u"2026-12-07"_s};
        // What scripts read stays as it is documented.
        QCOMPARE(
            call({u"import"_s, m_register, test::dataPath(u"drafts/01-production-complete.json"_s)}, language)
                .output,
            QByteArray("request 1\n"));
        const QList<QStringList> calls{QStringList{u"finalise"_s, m_register, u"1"_s} + on,
                                       QStringList{u"record"_s, m_register, u"1"_s, u"sign"_s} + on,
                                       {u"import"_s, m_register, test::dataPath(u"register.json"_s)},
                                       {u"verify"_s, m_register}};
        for (qsizetype index = 0; index < calls.size(); ++index) {
            const auto said = QString::fromUtf8(call(calls[index], language).output);
            QVERIFY2(said.contains(lines[index]), qPrintable(said));
        }
    }

    void whatCannotBeIsToldInTheLanguageWithTheOptionThatHelps_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("nl") << u"nl_BE.UTF-8"_s
                            << QStringList{u"read 1, imported 1, duplicates 0, refused 0"_s,
                                           u"Zeg met --output"_s, u"vervang het met --overwrite"_s,
                                           u"geef ze met --note"_s};
        QTest::newRow("fr") << u"fr_BE.UTF-8"_s
                            << QStringList{u"read 1, imported 1, duplicates 0, refused 0"_s,
                                           u"Indiquez avec --output"_s, u"remplacez-le avec --overwrite"_s,
                                           u"indiquez-le avec --note"_s};
        QTest::newRow("de") << u"de_BE.UTF-8"_s
                            << QStringList{u"read 1, imported 1, duplicates 0, refused 0"_s,
                                           u"Geben Sie mit --output an"_s,
                                           u"ersetzen Sie sie mit --overwrite"_s,
                                           u"Geben Sie ihn mit --note an"_s};
    }
    void whatCannotBeIsToldInTheLanguageWithTheOptionThatHelps()
    {
        QFETCH(const QString, locale);
        QFETCH(const QStringList, said);
        const test::Variables language{{u"LC_ALL"_s, locale}, {u"LANGUAGE"_s, {}}};
        const auto list = m_folder->filePath(u"l.csv"_s);
        QFile file(list);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("KBO;Toepassing;Dienst;Omgeving;Doel;Status\n"
                   "0999000129;Dossierbeheer;PersonHistory;test;Een doel;ontwerp\n");
        file.close();
        const QList<QStringList> calls{{u"import"_s, m_register, list},
                                       {u"export"_s, m_register, u"--output"_s, u"x.odd"_s},
                                       {u"export"_s, m_register, u"--output"_s, list},
                                       {u"record"_s, m_register, u"1"_s, u"withdraw"_s}};
        for (qsizetype index = 0; index < calls.size(); ++index) {
            const auto outcome = call(calls[index], language);
            const auto text = QString::fromUtf8(outcome.output + outcome.errors);
            QVERIFY2(text.contains(said[index]), qPrintable(text));
        }
        // Nobody is asked for a reason first.
        const auto refused = call({u"record"_s, m_register, u"1"_s, u"refuse"_s}, language);
        QVERIFY2(!refused.errors.contains("--note"), refused.errors.constData());
    }

    void helpNamesWhatThereIs()
    {
        const auto help = QString::fromUtf8(call({u"--help"_s}).output);
        QVERIFY2(help.contains(u"for list also due"), qPrintable(help));
        const auto form = help.indexOf(u"licet-cli form");
        QVERIFY(form < help.indexOf(u"[--on DATE]"_s, form));
        QVERIFY(help.indexOf(u"[--on DATE]"_s, form) < help.indexOf(u'\n', form));
    }

    void versionsOfAServiceAreToldApart()
    {
        QFile file(m_folder->filePath(u"l.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("KBO;Toepassing;Dienst;Versie;Omgeving;Doel;Status;Verstuurd\n"
                   "0999000129;Dossierbeheer;PersonService;V2;test;Een doel;verstuurd;01/10/2026\n"
                   "0999000129;Dossierbeheer;PersonService;V3;test;Een doel;verstuurd;01/10/2026\n"
                   "0999000129;Dossierbeheer;PhotoService;1;test;Een doel;verstuurd;01/10/2026\n");
        file.close();
        QCOMPARE(call({u"import"_s, m_register, file.fileName(), u"--on"_s, u"2026-11-20"_s}).status, 0);
        for (const auto &asked :
             {QStringList{u"list"_s, m_register, u"requests"_s},
              QStringList{u"list"_s, m_register, u"requests"_s, u"--csv"_s},
              QStringList{u"list"_s, m_register, u"due"_s}, QStringList{u"due"_s, m_register}}) {
            const auto told = call(asked + QStringList{u"--on"_s, u"2026-11-20"_s}).output;
            for (const auto *service : {"PersonService V2", "PersonService V3", "PhotoService 1"})
                QVERIFY2(told.contains(service), told.constData());
        }
    }

    void theCalendarNamesTheVersion()
    {
        QFile file(m_folder->filePath(u"v.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("KBO;Toepassing;Dienst;Versie;Omgeving;Doel;Status;Verstuurd\n"
                   "0999000129;Dossierbeheer;PhotoService;1;test;Een doel;verstuurd;01/10/2026\n");
        file.close();
        QCOMPARE(call({u"import"_s, m_register, file.fileName(), u"--on"_s, u"2026-11-20"_s}).status, 0);
        const auto path = m_folder->filePath(u"v.ics"_s);
        QVERIFY(call({u"due"_s, m_register, u"--on"_s, u"2026-11-20"_s, u"--ics"_s, path}).status < 2);
        QFile calendar(path);
        QVERIFY(calendar.open(QIODevice::ReadOnly));
        const auto told = QString::fromUtf8(calendar.readAll());
        QVERIFY2(told.contains(u"PhotoService 1"_s), qPrintable(told));
        // Documents of JSON keep the names alone.
        const auto document = call({u"due"_s, m_register, u"--on"_s, u"2026-11-20"_s, u"--json"_s}).output;
        QVERIFY2(document.contains("\"PhotoService\"") && !document.contains("PhotoService 1"),
                 document.constData());
    }

    void aFormIsWrittenAsPdfOnly()
    {
        const auto path = m_folder->filePath(u"form.txt"_s);
        const auto outcome = call({u"form"_s, m_register, u"1"_s, u"--output"_s, path});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains("FILE.pdf"), outcome.errors.constData());
        QVERIFY(!QFile::exists(path));
    }

    void aListThatIsNoneNamesAllThatAre()
    {
        const auto outcome = call({u"list"_s, m_register, u"apples"_s});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains("history, due"), outcome.errors.constData());
        const auto exported =
            call({u"export"_s, m_register, u"apples"_s, u"--output"_s, m_folder->filePath(u"apples.csv"_s)});
        QVERIFY2(!exported.errors.contains("due"), exported.errors.constData());
    }

    // What has no deadline stands last, and below the heads as the rest does.
    void anEmptyCellKeepsItsColumn()
    {
        QFile file(m_folder->filePath(u"dossier.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"decisions": [{"kind": "deliberation", "state": "preparing", "subject": "Nieuw dossier",
                       "steps": []}]})");
        file.close();
        const auto brought = call({u"import"_s, m_register, file.fileName()});
        QVERIFY2(brought.status == 0, brought.errors.constData());
        const auto due = QString::fromUtf8(call({u"list"_s, m_register, u"due"_s}).output);
        const auto lines = due.split(u'\n');
        const auto state = lines[0].indexOf(u"State"_s);
        QVERIFY2(state > 0, qPrintable(due));
        const auto found = std::find_if(lines.begin(), lines.end(), [](const QString &line) {
            return line.contains(u"Nieuw dossier"_s);
        });
        QVERIFY2(found != lines.end(), qPrintable(due));
        QVERIFY2(found->startsWith(u"–  "_s), qPrintable(due));
        QVERIFY2(found->mid(state).startsWith(u"waiting"_s), qPrintable(due));
        for (const auto *head : {"Number or name", "How it is counted"}) {
            const auto at = lines[0].indexOf(QLatin1StringView(head));
            QVERIFY2(found->size() > at && found->at(at) != u' ' && found->at(at - 1) == u' ',
                     qPrintable(due));
        }
    }

    void theHistoryTellsWhoDidItAndWhoNotedIt()
    {
        const test::Variables katrien{{u"USER"_s, u"katrien"_s}};
        const auto on = [](const QString &day) { return QStringList{u"--on"_s, day}; };
        QCOMPARE(
            call({u"import"_s, m_register, test::dataPath(u"drafts/01-production-complete.json"_s)}).status,
            0);
        QCOMPARE(call(QStringList{u"finalise"_s, m_register, u"1"_s} + on(u"2026-10-10"_s)).status, 0);
        for (const auto &[event, day] : {std::pair(u"sign"_s, u"2026-10-10"_s),
                                         {u"send"_s, u"2026-10-12"_s},
                                         {u"acknowledge"_s, u"2026-10-13"_s}})
            QCOMPARE(call(QStringList{u"record"_s, m_register, u"1"_s, event} + on(day), katrien).status, 0);
        const auto listed = call({u"list"_s, m_register, u"history"_s, u"--json"_s});
        std::map<QString, QJsonObject> byKind;
        for (const auto &one : QJsonDocument::fromJson(listed.output).object()[u"history"_s].toArray())
            if (one.toObject()[u"record"_s] == u"request"_s)
                byKind[one.toObject()[u"kind"_s].toString()] = one.toObject();
        QCOMPARE(byKind[u"sign"_s][u"doneBy"_s].toString(), u"Marleen Claes"_s);
        QCOMPARE(byKind[u"sign"_s][u"who"_s].toString(), u"katrien"_s);
        QVERIFY(byKind[u"send"_s][u"doneBy"_s].isNull());
        QCOMPARE(byKind[u"acknowledge"_s][u"doneBy"_s].toString(), u"ppkb"_s);
        QCOMPARE(byKind[u"sign"_s][u"name"_s].toString(), u"2026-0001"_s);
    }

    void aWayIsOfASendingOrAReminderOnly()
    {
        QCOMPARE(
            call({u"import"_s, m_register, test::dataPath(u"drafts/01-production-complete.json"_s)}).status,
            0);
        const auto refused = call(
            {u"record"_s, m_register, u"1"_s, u"withdraw"_s, u"--note"_s, u"x"_s, u"--way"_s, u"post"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains("--way"), refused.errors.constData());
        const auto listed = call({u"list"_s, m_register, u"requests"_s, u"--json"_s});
        QVERIFY(listed.output.contains("\"draft\""));
    }

    void howAFormLeftIsKept()
    {
        const auto done = [&](const QStringList &words) {
            return call(QStringList{words[0], m_register} + words.mid(1));
        };
        QCOMPARE(done({u"import"_s, test::dataPath(u"drafts/01-production-complete.json"_s)}).status, 0);
        QCOMPARE(done({u"finalise"_s, u"1"_s, u"--on"_s, u"2026-12-07"_s}).status, 0);
        QCOMPARE(done({u"record"_s, u"1"_s, u"sign"_s, u"--on"_s, u"2026-12-07"_s}).status, 0);
        const auto send = [&](const QString &way, const QString &original) {
            return done({u"record"_s, u"1"_s, u"send"_s, u"--on"_s, u"2026-12-08"_s, u"--way"_s, way,
                         u"--original"_s, original});
        };
        const auto wrong = send(u"pigeon"_s, u"ksz"_s);
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.errors.contains("handed-over"), wrong.errors.constData());
        QCOMPARE(send(u"registered"_s, u"somewhere"_s).status, 2);
        QCOMPARE(send(u"registered"_s, u"kept"_s).status, 0);
        QCOMPARE(done({u"record"_s, u"1"_s, u"acknowledge"_s, u"--original"_s, u"kept"_s}).status, 2);
    }

    void whatCameWithAnEventIsCorrected()
    {
        const auto done = [&](const QStringList &words) {
            return call(QStringList{words[0], m_register} + words.mid(1));
        };
        QCOMPARE(done({u"import"_s, test::dataPath(u"drafts/01-production-complete.json"_s)}).status, 0);
        QCOMPARE(done({u"finalise"_s, u"1"_s, u"--on"_s, u"2026-12-07"_s}).status, 0);
        QCOMPARE(done({u"record"_s, u"1"_s, u"sign"_s, u"--on"_s, u"2026-12-07"_s}).status, 0);
        QCOMPARE(done({u"record"_s, u"1"_s, u"send"_s, u"--on"_s, u"2026-12-09"_s}).status, 0);
        const auto eventOf = [&](const QString &kind) {
            const auto history = done({u"list"_s, u"history"_s, u"--json"_s});
            for (const auto &one : QJsonDocument::fromJson(history.output).object()[u"history"_s].toArray())
                if (one[u"kind"_s].toString() == kind)
                    return QString::number(one[u"sequence"_s].toInteger());
            return QString();
        };
        const auto deadline = [&] {
            const auto due =
                done({u"due"_s, u"--json"_s, u"--on"_s, u"2026-12-09"_s, u"--until"_s, u"2027-12-31"_s});
            for (const auto &one : QJsonDocument::fromJson(due.output).object()[u"due"_s].toArray())
                if (one[u"request"_s].toInteger() == 1)
                    return one[u"deadline"_s].toString();
            return QString();
        };
        const auto before = deadline();
        QVERIFY(!before.isEmpty());
        const auto correct = [&](const QString &kind, const QStringList &what) {
            return done(QStringList{u"record"_s, u"1"_s, u"correct"_s, u"--event"_s, eventOf(kind),
                                    u"--note"_s, u"the stamp"_s, u"--on"_s, u"2026-12-20"_s} +
                        what);
        };
        // Not before it was signed.
        QCOMPARE(correct(u"send"_s, {u"--happened-on"_s, u"2026-11-30"_s}).status, 3);
        QCOMPARE(correct(u"send"_s, {u"--happened-on"_s, u"2026-12-07"_s}).status, 0);
        QVERIFY2(!deadline().isEmpty() && deadline() < before, qPrintable(before + u' ' + deadline()));
        QCOMPARE(correct(u"send"_s, {u"--number"_s, u"00901234568"_s}).status, 3);
        QCOMPARE(done({u"record"_s, u"1"_s, u"execute"_s, u"--number"_s, u"00901234568"_s, u"--on"_s,
                       u"2026-12-20"_s})
                     .status,
                 0);
        QCOMPARE(correct(u"execute"_s, {u"--number"_s, u"00901234579"_s, u"--reference"_s, u"SD/9"_s,
                                        u"--by"_s, u"Els Maes"_s})
                     .status,
                 0);
        const auto numbers = done({u"list"_s, u"program-numbers"_s, u"--json"_s}).output;
        QVERIFY(numbers.contains("00901234579") && !numbers.contains("00901234568"));
        // Once more, and then that there was none: neither stays as received.
        QCOMPARE(correct(u"execute"_s, {u"--number"_s, u"00901234588"_s}).status, 0);
        QCOMPARE(correct(u"execute"_s, {u"--happened-on"_s, u"2026-12-18"_s}).status, 0);
        const auto again = done({u"list"_s, u"program-numbers"_s, u"--json"_s}).output;
        QVERIFY2(again.contains("00901234588") && again.contains("2026-12-18") &&
                     !again.contains("00901234579"),
                 again.constData());
        QCOMPARE(correct(u"execute"_s, {u"--number"_s, u"none"_s}).status, 0);
        QVERIFY(!done({u"list"_s, u"program-numbers"_s, u"--json"_s}).output.contains("00901234588"));
        QCOMPARE(done({u"verify"_s}).status, 0);
    }

    void anOptionThatAnEventDoesNotTakeIsAWrongCall()
    {
        const auto done = [&](const QStringList &words) {
            return call(QStringList{u"record"_s, m_register, u"1"_s} + words);
        };
        QCOMPARE(done({u"note"_s, u"--note"_s, u"x"_s, u"--happened-on"_s, u"2026-10-30"_s}).status, 2);
        QCOMPARE(done({u"chased"_s, u"--event"_s, u"3"_s}).status, 2);
        QCOMPARE(done({u"sign"_s, u"--way"_s, u"mail"_s}).status, 2);
        QCOMPARE(done({u"attach"_s, u"--note"_s, u"without a file"_s}).status, 2);
        QCOMPARE(done({u"correct"_s, u"--note"_s, u"of no event"_s}).status, 2);
        QCOMPARE(done({u"snooze"_s}).status, 2);
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

    void whatBecameOfEachLineIsSaid()
    {
        QCOMPARE(
            call({u"import"_s, m_register, test::dataPath(u"drafts/14-two-services-one-not-covered.json"_s)})
                .status,
            0);
        const auto executed = [&](const QStringList &lines) {
            QStringList words{u"record"_s, m_register, u"1"_s, u"execute"_s};
            for (const auto &line : lines)
                words << u"--line"_s << line;
            return call(words);
        };
        const QString one = u"DmfaConsultationService"_s, other = u"UnemploymentData"_s;
        const auto unclear = executed({one + u"=granted"_s});
        QCOMPARE(unclear.status, 2);
        QVERIFY2(unclear.errors.contains(other.toUtf8()), unclear.errors.constData());
        QCOMPARE(executed({one + u"=granted"_s, one + u"=refused"_s, other + u"=granted"_s}).status, 2);
        // What is said of each, or of what was refused alone, is clear: the draft's state is what forbids it.
        QCOMPARE(executed({one + u"=granted"_s, other + u"=refused"_s}).status, 3);
        QCOMPARE(executed({other + u"=refused"_s}).status, 3);
        QCOMPARE(executed({}).status, 3);
    }

    void versionsOfOneServiceAreAnsweredApart()
    {
        {
            const auto reg = *Register::open(m_register, Access::ReadWrite);
            auto draft = test::draftFrom(u"01-production-complete"_s);
            draft.services = {draft.services.front(), draft.services.front()};
            draft.services[0].name = draft.services[1].name = u"DmfaConsultationService"_s;
            draft.services[0].version = u"1"_s;
            draft.services[1].version = u"2.0"_s;
            QVERIFY(reg->requests().create(draft, test::stampOn({2026, 12, 1})));
        }
        const auto executed = [&](const QStringList &lines) {
            QStringList words{u"record"_s, m_register, u"1"_s, u"execute"_s};
            for (const auto &line : lines)
                words << u"--line"_s << line;
            return call(words);
        };
        const QString name = u"DmfaConsultationService"_s;
        const auto bare = executed({name + u"=granted"_s});
        QCOMPARE(bare.status, 2);
        QVERIFY2(bare.errors.contains("DmfaConsultationService 1, DmfaConsultationService 2.0"),
                 bare.errors.constData());
        // One alone leaves the other unsaid, and both together are clear: the draft's state forbids it.
        const auto one = executed({name + u" 1=granted"_s});
        QCOMPARE(one.status, 2);
        QVERIFY2(one.errors.contains("DmfaConsultationService 2.0"), one.errors.constData());
        QCOMPARE(executed({name + u" 1=granted"_s, name + u" 2.0=refused"_s}).status, 3);
        QCOMPARE(executed({name + u" 2.0=refused"_s}).status, 3);
        const auto unknown = executed({name + u" 3=refused"_s});
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.errors.contains("DmfaConsultationService 3"), unknown.errors.constData());
    }

    /// Each command reads what is saved, and says so where the window holds more.
    void whatWasTypedAndNotSavedIsSaidAndNotSigned()
    {
        {
            const auto reg = *Register::open(m_register, Access::ReadWrite);
            auto draft = test::draftFrom(u"01-production-complete"_s);
            const auto id = *reg->requests().create(draft, test::stampOn({2026, 12, 1}));
            draft.purpose = u"Typed and not saved."_s;
            QVERIFY(reg->requests().keep(id, draft, {}, test::stampOn({2026, 12, 1}).enteredAt));
        }
        for (const auto &words : {QStringList{u"check"_s, m_register, u"1"_s},
                                  QStringList{u"list"_s, m_register, u"requests"_s}}) {
            const auto read = call(words + QStringList{u"--on"_s, u"2026-12-07"_s});
            QCOMPARE(read.status, 0);
            QVERIFY2(read.errors.contains("not saved"), read.errors.constData());
        }
        const auto finalised = call({u"finalise"_s, m_register, u"1"_s, u"--on"_s, u"2026-12-07"_s});
        QCOMPARE(finalised.status, 3);
        QVERIFY2(finalised.errors.contains("Nothing was finalised"), finalised.errors.constData());
        {
            const auto reg = *Register::open(m_register, Access::ReadWrite);
            QCOMPARE(reg->requests().withUnsavedTyping()->size(), size_t(1));
            QCOMPARE(*reg->requests().recoverAutosaved(test::stampOn({2026, 12, 7})), 1);
        }
        const auto saved = call({u"check"_s, m_register, u"1"_s, u"--on"_s, u"2026-12-07"_s});
        QVERIFY2(!saved.errors.contains("not saved"), saved.errors.constData());
    }

    void theNumberOfAPersonInANoteIsSaid()
    {
        QCOMPARE(
            call({u"import"_s, m_register, test::dataPath(u"drafts/01-production-complete.json"_s)}).status,
            0);
        const auto noted =
            call({u"record"_s, m_register, u"1"_s, u"note"_s, u"--note"_s, u"Over 85.07.30-033.28"_s});
        QCOMPARE(noted.status, 0);
        QVERIFY2(noted.errors.contains("national number"), noted.errors.constData());
        QVERIFY(!noted.errors.contains("85.07.30"));
        const auto plain = call({u"record"_s, m_register, u"1"_s, u"note"_s, u"--note"_s, u"2026-0001"_s});
        QVERIFY(plain.errors.isEmpty());
    }

    void whatIsEnteredLateLeavesThePastAsItWas()
    {
        const auto done = [&](const QStringList &words) {
            return call(QStringList{words[0], m_register} + words.mid(1));
        };
        QCOMPARE(done({u"import"_s, test::dataPath(u"drafts/01-production-complete.json"_s), u"--on"_s,
                       u"2026-10-01"_s})
                     .status,
                 0);
        QCOMPARE(done({u"finalise"_s, u"1"_s, u"--on"_s, u"2026-10-09"_s}).status, 0);
        QCOMPARE(done({u"record"_s, u"1"_s, u"sign"_s, u"--on"_s, u"2026-10-10"_s}).status, 0);
        QCOMPARE(done({u"record"_s, u"1"_s, u"send"_s, u"--on"_s, u"2026-10-20"_s}).status, 0);
        const auto on = [&](const QString &day) {
            return done({u"list"_s, u"requests"_s, u"--on"_s, day, u"--json"_s}).output;
        };
        const auto exported = [&](const QString &name) {
            const auto path = m_folder->filePath(name);
            done({u"export"_s, u"requests"_s, u"--output"_s, path, u"--on"_s, u"2026-10-12"_s});
            return bytesOf(path);
        };
        const auto before = on(u"2026-10-12"_s);
        const auto exportedBefore = exported(u"before.csv"_s);
        QVERIFY(before.contains("\"state\": \"signed\""));
        QVERIFY(!exportedBefore.isEmpty());
        QCOMPARE(done({u"record"_s, u"1"_s, u"note"_s, u"--on"_s, u"2026-10-02"_s, u"--note"_s, u"called"_s})
                     .status,
                 0);
        QCOMPARE(on(u"2026-10-12"_s), before);
        QCOMPARE(exported(u"after.csv"_s), exportedBefore);
        // The same columns on an earlier day: refused, naming what lies later.
        const auto refused = done({u"record"_s, u"1"_s, u"acknowledge"_s, u"--on"_s, u"2026-10-19"_s});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.errors.contains("20/10/2026"), refused.errors.constData());
        QVERIFY(on(u"2026-10-25"_s).contains("\"state\": \"sent\""));
        // Sent a day earlier, as it turns out.
        const auto history = done({u"list"_s, u"history"_s, u"--json"_s});
        const auto log = QJsonDocument::fromJson(history.output).object().value(u"history"_s).toArray();
        const auto sent = std::find_if(log.begin(), log.end(), [](const QJsonValue &one) {
            return one[u"kind"_s].toString() == u"send"_s;
        });
        QVERIFY(sent != log.end());
        QCOMPARE(done({u"record"_s, u"1"_s, u"correct"_s, u"--event"_s,
                       QString::number((*sent)[u"sequence"_s].toInteger()), u"--happened-on"_s,
                       u"2026-10-12"_s, u"--note"_s, u"stamped that day"_s})
                     .status,
                 0);
        QVERIFY(on(u"2026-10-12"_s).contains("\"state\": \"sent\""));
        QCOMPARE(done({u"verify"_s}).status, 0);
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
