#include "exchange/example.h"
#include "exchange/register_export.h"
#include "exchange/register_import.h"
#include "support/as_needed.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace licet {

using test::stampOn;
using test::testData;

namespace {

const QDate broughtOn(2026, 11, 2);

/// The file's JSON with one text replaced; the text must be there.
QByteArray altered(const QByteArray &before, const QByteArray &after)
{
    auto bytes = testData(u"register.json"_s);
    Q_ASSERT(bytes.contains(before));
    return bytes.replace(before, after);
}

Result<ImportReport> import(Register &target, const QByteArray &bytes, bool dryRun = false)
{
    LICET_ASSIGN(const auto file, parseJsonBytes(bytes));
    return importRegister(target, file, stampOn(broughtOn), dryRun);
}

} // namespace

class RegisterImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_register = *Register::create(m_folder->filePath(u"a.licet"_s), stampOn(broughtOn));
    }

    void whatIsWrongIsNamedByItsPathAndNothingIsWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind, const char *subject) {
            QTest::newRow(name) << bytes << int(kind) << QString::fromLatin1(subject);
        };
        row("member at the top", altered("\"people\"", "\"persons\""), ErrorKind::UnknownMember, "persons");
        row("member deep down", altered("\"doneOn\"", "\"done\""), ErrorKind::UnknownMember,
            "normsAssessments[0].chapters[1].points[0].done");
        row("word", altered("\"role\": \"deputy\"", "\"role\": \"adjunct\""), ErrorKind::UnknownWord,
            "people[1].role");
        row("date", altered("2026-12-21", "2026-02-30"), ErrorKind::NotADate, "absences[0].from");
        row("enterprise number", altered("\"kbo\": \"0999000129\"", "\"kbo\": \"0999000128\""),
            ErrorKind::NotAKboNumber, "institutions[0].kbo");
        row("program number", altered("\"number\": \"00901230001\"", "\"number\": \"901230001\""),
            ErrorKind::NotAProgramNumber, "programNumbers[0].number");
        row("type", altered("\"leadTime\": 15", "\"leadTime\": \"15\""), ErrorKind::WrongMemberType,
            "settings.leadTime");
        row("fraction", altered("\"leadTime\": 15", "\"leadTime\": 1.5"), ErrorKind::WrongMemberType,
            "settings.leadTime");
        row("person nobody knows",
            altered("\"name\": \"Bart Lef\xC3\xA8vre\",\n   \"from\": \"2026-12-24\"",
                    "\"name\": \"Nobody\",\n   \"from\": \"2026-12-24\""),
            ErrorKind::UnknownReference, "absences[1].name");
        row("term out of bounds", altered("\"leadTime\": 15", "\"leadTime\": 10000"), ErrorKind::OutOfRange,
            "lead_time");
        row("reminder after 0 days", altered("\"reminderFirst\": 15", "\"reminderFirst\": 0"),
            ErrorKind::OutOfRange, "reminder_first");
        const QByteArray second = R"("decidedOn": "2023-02-07",
     "inForceOn": null)";
        row("step in force before it was decided",
            altered(second, R"("decidedOn": "2023-02-07", "inForceOn": "2023-02-06")"),
            ErrorKind::InForceBeforeDecided, "decisions[0].steps[1].inForceOn");
        row("steps the other way round", altered(second, R"("decidedOn": "2022-10-03", "inForceOn": null)"),
            ErrorKind::DecidedBeforePrevious, "decisions[0].steps[1].decidedOn");
        row("withdrawn before it was decided",
            altered("\"state\": \"granted\"", R"("state": "withdrawn", "withdrawnOn": "2022-10-03")"),
            ErrorKind::WithdrawnBeforeDecided, "decisions[0].withdrawnOn");
        row("right that stands and has ended",
            altered("\"authorizations\": [", R"("authorizations": [{"institution": "0999000129",
                "application": "Dossierbeheer", "service": "PersonService", "environment": "test",
                "state": "active", "endedOn": "2026-01-01"},)"),
            ErrorKind::MemberContradicts, "authorizations[0].state");
        row("right with a number and without need of one",
            altered("\"authorizations\": [", R"("authorizations": [{"institution": "0999000129",
                "application": "Dossierbeheer", "service": "PersonService", "environment": "test",
                "state": "active", "committee": {"deliberation": "22/901", "notApplicable": "own data"}},)"),
            ErrorKind::MemberContradicts, "authorizations[0].committee.deliberation");
        row("granted in the future", altered(second, R"("decidedOn": "2026-11-03", "inForceOn": null)"),
            ErrorKind::DayInFuture, "decisions[0].steps[1].decidedOn");
        row("member of a part", altered("\"conditions\": null", "\"condition\": null"),
            ErrorKind::UnknownMember, "decisions[0].steps[1].condition");
        row("program number of another",
            altered("\"programNumbers\": [",
                    R"("programNumbers": [{"institution": "0999000228", "number": "00901230001"},)"),
            ErrorKind::NumberOfAnother, "");
        row("yearly closing day", altered("\"yearly\": \"12-31\"", "\"yearly\": \"02-30\""),
            ErrorKind::NotADate, "closingDays[1].yearly");
        row("day of every questionnaire", altered("\"normsDue\": \"03-01\"", "\"normsDue\": \"02-30\""),
            ErrorKind::NotADate, "normsDue");
        row("yearly closing day of a recipient",
            altered("\"closingDays\": []", R"("closingDays": [{"date": "2026-05-15"}, {"yearly": "02-30"}])"),
            ErrorKind::NotADate, "recipients[0].closingDays[1].yearly");
        row("certificate told tomorrow",
            altered("\"connections\": [", R"("certificates": [{"institution": "0999000129", "subject": "CN=a",
                "toldOn": "2026-11-03"}], "connections": [)"),
            ErrorKind::DayInFuture, "certificates[0].toldOn");
        row("certificate of nobody",
            altered("\"connections\": [",
                    R"("certificates": [{"institution": "0999000129"}], "connections": [)"),
            ErrorKind::MissingMember, "certificates[0].subject");
        row("closing day twice",
            altered("\"closingDays\": []",
                    R"("closingDays": [{"date": "2026-05-15"}, {"date": "2026-05-15"}])"),
            ErrorKind::ClosedTwice, "2026-05-15");
    }
    void whatIsWrongIsNamedByItsPathAndNothingIsWritten()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QFETCH(QString, subject);
        const auto before = *historyHead(m_register->database());
        const auto outcome = import(*m_register, bytes);
        QVERIFY(!outcome);
        QCOMPARE(int(outcome.error().kind), kind);
        if (!subject.isEmpty())
            QCOMPARE(outcome.error().subject, subject);
        QCOMPARE(*historyHead(m_register->database()), before);
        QVERIFY(m_register->all<Institution>()->empty());
    }

    void whatIsThereAndEqualIsADuplicateAndWhatDiffersIsLeft()
    {
        const auto first = import(*m_register, testData(u"register.json"_s));
        QVERIFY(first.hasValue());
        const auto again = import(*m_register, testData(u"register.json"_s));
        QCOMPARE(again->imported, 0);
        QVERIFY(again->different.isEmpty());
        const auto other = import(*m_register, altered("Kerkplein 1", "Kerkplein 2"));
        QCOMPARE(other->different.size(), 1);
        QVERIFY(other->different[0].startsWith(u"institutions[1]"_s));
        QCOMPARE((*m_register->institutionByKbo(u"0999000228"_s))->address,
                 u"Kerkplein 1, 9999 Voorbeeldgem"_s);
    }

    void aSettingThatIsNamedLeavesTheOthers()
    {
        auto mine = *m_register->settings();
        mine.reminderFirst = 22;
        mine.telephoneAfter = 7;
        mine.decisionRuleFrom = QDate(2025, 5, 1);
        mine.expiring = {60};
        mine.normsDue = u"04-15"_s;
        QVERIFY(m_register->change(mine, stampOn(broughtOn)).hasValue());
        const auto report = import(*m_register, R"({"settings": {"leadTime": 20}})");
        QCOMPARE(report->imported, 1);
        QCOMPARE(report->duplicates, 0);
        QVERIFY(report->different.isEmpty());
        mine.leadTime = 20;
        QCOMPARE(*m_register->settings(), mine);
        const auto again = import(*m_register, R"({"settings": {"leadTime": 20}})");
        QCOMPARE(again->imported, 0);
        QCOMPARE(again->duplicates, 1);
    }

    void whatAFileLeavesOutIsNotDifferent()
    {
        QVERIFY(import(*m_register, testData(u"register.json"_s)).hasValue());
        auto authorization = m_register->all<Authorization>()->front();
        authorization.note = u"Mine"_s;
        QVERIFY(test::makeAs(*m_register, authorization, stampOn(broughtOn)).hasValue());
        const auto again = import(*m_register, testData(u"register.json"_s));
        QCOMPARE(again->different, QStringList());
        QCOMPARE(again->imported, 0);
        const auto told = import(*m_register, R"({"institutions": [
            {"kbo": "0999000129", "name": "Another name"}]})");
        QCOMPARE(told->different.size(), 1);
        QVERIFY(m_register->all<Institution>()->front().name != u"Another name");
    }

    /// A name in capitals, with other spaces or without its accents makes no second record.
    void anotherSpellingIsTheSameRecord()
    {
        QVERIFY(import(*m_register, testData(u"register.json"_s)));
        const auto services = m_register->all<WebService>()->size();
        const auto people = m_register->all<Person>()->size();
        const auto report = import(*m_register, R"({"services": [{"name": "personservice "},
            {"name": "PERSONSERVICE"}], "people": [{"institution": "0999000129", "name": "bart  lefevre"}]})");
        QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
        QCOMPARE(report->imported, 0);
        QCOMPARE(m_register->all<WebService>()->size(), services);
        QCOMPARE(m_register->all<Person>()->size(), people);
    }

    /// Whoever keeps two that differ in spelling only brings both elsewhere.
    void twoThatDifferInSpellingStayTwo()
    {
        for (const auto &name : {u"zulu"_s, u"Zulu"_s}) {
            WebService service;
            service.name = name;
            QVERIFY(m_register->add(service, stampOn(broughtOn)));
        }
        const auto file = exportRegister(*m_register);
        QVERIFY(file);
        const auto other = *Register::create(m_folder->filePath(u"b.licet"_s), stampOn(broughtOn));
        QVERIFY(importRegister(*other, *file, stampOn(broughtOn), false));
        QStringList names;
        for (const auto &one : *other->all<WebService>())
            if (one.name.toLower() == u"zulu")
                names << one.name;
        names.sort();
        QCOMPARE(names, (QStringList{u"Zulu"_s, u"zulu"_s}));
    }

    void theSameTwiceInAFileIsOneRecord()
    {
        const auto report = import(*m_register, R"({"decisions": [
            {"deliberation": "22/901", "state": "granted"}, {"deliberation": "22/901", "state": "granted"},
            {"deliberation": "22/901", "state": "refused"}]})");
        QCOMPARE(report->imported, 1);
        QCOMPARE(report->duplicates, 1);
        QCOMPARE(report->different, QStringList{u"decisions[2] 22/901"_s});
    }

    /// A list leaves only its number; a file tells its steps, or the other way round.
    void aDecisionIsKnownByItsNumberBeforeItsStepsAre_data()
    {
        QTest::addColumn<QByteArray>("there");
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<int>("decisions");
        const QByteArray stub = R"({"deliberation": "22/901", "state": "granted"})";
        const QByteArray whole =
            R"({"deliberation": "22/901", "state": "granted", "steps": [{"dossier": "IVC/KSZG/22/902"}]})";
        QTest::newRow("its number alone is there") << stub << whole << 1;
        QTest::newRow("its number alone is told") << whole << stub << 1;
        QTest::newRow("written otherwise")
            << whole
            << QByteArray(
                   R"({"deliberation": "2022/901", "state": "granted", "steps": [{"dossier": "ivc/kszg 22/902"}]})")
            << 1;
        QTest::newRow("another dossier under its number")
            << whole
            << QByteArray(
                   R"({"deliberation": "22/901", "state": "granted", "steps": [{"dossier": "IVC/KSZG/22/990"}]})")
            << 2;
        QTest::newRow("another authority's")
            << QByteArray(R"({"deliberation": "22/901", "state": "granted", "authority": "sectoral"})")
            << QByteArray(R"({"deliberation": "22/901", "state": "granted", "authority": "information",
                           "steps": [{"dossier": "IVC/KSZG/22/902"}]})")
            << 2;
        QTest::newRow("another kind") << stub << QByteArray(R"({"kind": "advice", "deliberation": "22/901",
                           "state": "granted", "steps": [{"dossier": "IVC/KSZG/22/902"}]})")
                                      << 2;
    }
    void aDecisionIsKnownByItsNumberBeforeItsStepsAre()
    {
        QFETCH(const QByteArray, there);
        QFETCH(const QByteArray, told);
        QFETCH(const int, decisions);
        const auto file = [](const QByteArray &decision) { return R"({"decisions": [)" + decision + "]}"; };
        QVERIFY(import(*m_register, file(there)));
        const auto before = *m_register->decisions();
        const auto report = import(*m_register, file(told));
        QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
        QCOMPARE(int(m_register->decisions()->size()), decisions);
        QCOMPARE(report->imported, decisions - 1);
        QCOMPARE(m_register->decisions()->front(), before.front());
    }
    /// What names it by its steps finds it too.
    void aDecisionKnownByItsNumberIsFoundByItsWholeName()
    {
        QVERIFY(import(*m_register, R"({"decisions": [{"deliberation": "22/901", "state": "replaced"}]})"));
        const auto report = import(*m_register, R"({"decisions": [
            {"deliberation": "22/901", "state": "replaced", "steps": [{"dossier": "IVC/KSZG/22/902"}]},
            {"deliberation": "20/900", "state": "replaced",
             "replacedBy": {"deliberation": "22/901", "dossier": "IVC/KSZG/22/902"}}]})");
        QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
        const auto decisions = *m_register->decisions();
        QCOMPARE(decisions.size(), size_t(2));
        QCOMPARE(decisions[1].decision.replacedBy, decisions[0].decision.id);
    }
    /// Both were there: a file that tells both tells two.
    void twoUnderOneNumberStayTwo()
    {
        const auto report = import(*m_register, R"({"decisions": [
            {"deliberation": "22/901", "state": "granted"},
            {"deliberation": "22/901", "state": "granted", "steps": [{"dossier": "IVC/KSZG/22/902"}]}]})");
        QCOMPARE(report->imported, 2);
    }

    void aPersonNeedsNoMandate()
    {
        QVERIFY(import(*m_register, testData(u"register.json"_s)).hasValue());
        const auto alone = R"({"people": [{"institution": "0999000129", "name": "An Peeters"}]})";
        QCOMPARE(import(*m_register, alone)->imported, 1);
        QCOMPARE(import(*m_register, alone)->duplicates, 1);
        QCOMPARE(m_register->all<Person>()->back().name, u"An Peeters"_s);
        const auto half = import(*m_register, R"({"people": [
            {"institution": "0999000129", "name": "An Peeters", "role": "dpo"}]})");
        QCOMPARE(half.error(), (Error{ErrorKind::MissingMember, u"people[0].from"_s}));
    }

    void aDryRunWritesNothing()
    {
        const auto before = *historyHead(m_register->database());
        const auto report = import(*m_register, testData(u"register.json"_s), true);
        QVERIFY(report->imported > 20);
        QCOMPARE(*historyHead(m_register->database()), before);
    }

    void aDryRunNeedsNoRightToWrite()
    {
        const auto path = m_register->path();
        const auto bytes = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto before = bytes();
        // Somebody else writes in it.
        QCOMPARE(Register::open(path, Access::ReadWrite).error().kind, ErrorKind::HeldByAnother);
        const auto trial = Register::openTrial(path);
        QVERIFY(trial);
        const auto report = import(**trial, testData(u"register.json"_s), true);
        QVERIFY(report && report->imported > 0);
        QVERIFY((*trial)->all<Institution>()->empty());
        QVERIFY(import(**trial, testData(u"register.json"_s)));
        QVERIFY(!(*trial)->all<Institution>()->empty());
        QCOMPARE(bytes(), before);
    }

    void recordsReadBackAsTheFileHasThem()
    {
        QVERIFY(import(*m_register, testData(u"register.json"_s)).hasValue());
        const auto connections = *m_register->all<Connection>();
        QCOMPARE(connections.size(), size_t(4));
        QCOMPARE(connections[0].logging.lastRetrievalTest->on, QDate(2026, 3, 12));
        const auto certificate = *m_register->get(connections[0].certificate);
        QCOMPARE(certificate.subject, u"CN=dossierbeheer.test.voorbeeld.example"_s);
        QCOMPARE(certificate.validUntil, QDate(2028, 6, 30));
        QVERIFY(!connections[0].statedCertificate);
        const auto decisions = *m_register->decisions();
        QCOMPARE(decisions.size(), size_t(2));
        QCOMPARE(decisions[0].steps[0].institutions[0].everyOfKind, InstitutionKind::Ocmw);
        QCOMPARE(decisions[1].steps.size(), size_t(2));
        QCOMPARE(decisions[1].steps[0].conditions, u"Enkel voor lopende aanvragen."_s);
        const auto authorizations = *m_register->all<Authorization>();
        QCOMPARE(authorizations[1].programNumber->digits(), u"00901230001"_s);
        QVERIFY(authorizations[0].committee.isDeclaredNotApplicable());
        const auto norms = *m_register->all<NormsAssessment>();
        QCOMPARE(norms[0].chapters[1].points[0].due, QDate(2027, 2, 1));
        const auto institutions = *m_register->all<Institution>();
        QCOMPARE(institutions[1].managingInstitution->sector, u"17.0"_s);
        QCOMPARE(m_register->all<ClosingDay>()->size(), size_t(2));
        QCOMPARE(m_register->all<Recipient>()->size(), size_t(3));
    }

    /// Until version 13 a card stated the certificate itself, by its subject and last day.
    void aCertificateThatCardsStateIsOneRecord()
    {
        QVERIFY(import(*m_register, altered("CN=dossierbeheer.acceptance.voorbeeld.example",
                                            "CN=dossierbeheer.test.voorbeeld.example")));
        const auto connections = *m_register->all<Connection>();
        QCOMPARE(connections[0].certificate, connections[1].certificate);
        QCOMPARE(m_register->all<Certificate>()->size(), 3u);
        // The institution may renew it under its subject: what the file states is still the old one.
        auto renewal = *m_register->get(connections[0].certificate);
        renewal.renews = renewal.id;
        renewal.id = {};
        renewal.validUntil = QDate(2030, 6, 30);
        QVERIFY(m_register->add(renewal, stampOn(broughtOn)));
        const auto again = import(*m_register, altered("CN=dossierbeheer.acceptance.voorbeeld.example",
                                                       "CN=dossierbeheer.test.voorbeeld.example"));
        QCOMPARE(again->imported, 0);
        QCOMPARE(again->different, QStringList());
    }

    void aCardThatIsThereKeepsItsCertificate()
    {
        QVERIFY(import(*m_register, testData(u"register.json"_s)));
        const auto before = *m_register->all<Certificate>();
        const auto other = import(*m_register, altered("CN=dossierbeheer.test", "CN=other.test"));
        QCOMPARE(other->different.size(), 1);
        QVERIFY(other->different.front().startsWith(u"connections[0]"_s));
        QCOMPARE(*m_register->all<Certificate>(), before);
    }

    void aCardNamesACertificateOfTheFile()
    {
        const QByteArray file = R"({"institutions": [{"name": "A", "kbo": "0999000129"}],
            "applications": [{"institution": "0999000129", "name": "Loket"}],
            "certificates": [
                {"institution": "0999000129", "subject": "CN=a", "serial": "1A", "validUntil": "2026-12-31"},
                {"institution": "0999000129", "subject": "CN=a", "serial": "1B", "validFrom": "2026-11-01",
                 "renews": {"institution": "0999000129", "serial": "1A"}, "toldOn": "2026-11-01"}],
            "connections": [{"institution": "0999000129", "application": "Loket", "environment": "test",
                             "certificate": CERTIFICATE}]})";
        const auto naming = [&](const QByteArray &certificate) {
            return QByteArray(file).replace("CERTIFICATE", certificate);
        };
        const auto refused = [&](const QByteArray &certificate) {
            const auto outcome = import(*m_register, naming(certificate), true);
            return outcome ? Error{ErrorKind::NotFound} : outcome.error();
        };
        const auto path = u"connections[0].certificate"_s;
        QCOMPARE(refused(R"({"subject": "CN=a"})").kind, ErrorKind::AmbiguousReference);
        QCOMPARE(refused(R"({"subject": "CN=a"})").subject, path);
        QCOMPARE(refused(R"({"serial": "1C"})").kind, ErrorKind::UnknownReference);
        QCOMPARE(refused(R"({"subject": "CN=b", "validUntil": "2026-02-30"})"),
                 (Error{ErrorKind::NotADate, path + u".validUntil"_s, u"2026-02-30"_s}));
        QVERIFY(import(*m_register, naming(R"({"serial": "1B"})")));
        const auto certificates = *m_register->all<Certificate>();
        QCOMPARE(certificates.size(), 2u);
        QCOMPARE(certificates[1].renews, certificates[0].id);
        QCOMPARE(m_register->all<Connection>()->front().certificate, certificates[1].id);
        const auto again = import(*m_register, naming(R"({"serial": "1B"})"));
        QCOMPARE(again->imported, 0);
        QCOMPARE(again->different, QStringList());
    }

    void aDraftFileHoldsOnlyADraft()
    {
        const auto read = [](const QByteArray &bytes) { return readDraftFile(*parseJsonBytes(bytes)); };
        QVERIFY(read(R"({"draft": {"purpose": "x"}, "expect": {"anything": 1}})").hasValue());
        QCOMPARE(read(R"({"draft": {}, "other": 1})").error().subject, u"other"_s);
        QCOMPARE(read(R"({"draft": {"services": [{"volume": {"perWeek": 1}}]}})").error().subject,
                 u"draft.services[0].volume.perWeek"_s);
        QCOMPARE(read(R"({"draft": {"committee": {"number": "1"}}})").error().subject,
                 u"draft.committee.number"_s);
        QCOMPARE(read(R"({"draft": {"services": [{"operations": "some"}]}})").error().kind,
                 ErrorKind::UnknownWord);
        QCOMPARE(read(R"({"draft": []})").error().kind, ErrorKind::WrongMemberType);
    }

    void everyDraftOfTheTestsRoundTrips_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name :
             {"01-production-complete", "02-test-not-applicable", "03-production-without-basis", "10-french",
              "17-batch", "20-no-norms-this-year-and-no-contacts"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyDraftOfTheTestsRoundTrips()
    {
        QFETCH(QString, name);
        const auto draft = test::draftFrom(name);
        const auto file = QJsonDocument::fromJson(testData(u"drafts/"_s + name + u".json"_s)).object();
        QCOMPARE(writeJson(draft), file.value(u"draft"_s));
    }

    void theExampleLoads()
    {
        QVERIFY(loadExample(*m_register, stampOn(broughtOn)).hasValue());
        QCOMPARE(m_register->requests().summaries()->size(), size_t(4));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Register> m_register;
};

} // namespace licet

using licet::RegisterImportTest;
LICET_TEST(RegisterImportTest)

#include "register_import_test.moc"
