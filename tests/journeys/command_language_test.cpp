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

using test::call;

} // namespace

/// What a call says: in words of the language, with names that tell things apart.
class CommandLanguageTest : public QObject
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

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_register;
};

} // namespace licet

using licet::CommandLanguageTest;
LICET_TEST(CommandLanguageTest)

#include "command_language_test.moc"
