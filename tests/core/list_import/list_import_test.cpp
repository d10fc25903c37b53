#include "list_import/list_import.h"

#include "authorization/authorization.h"
#include "authorization/received_program_number.h"
#include "history/verifier/chain.h"
#include "request/facts_reader.h"
#include "request/setback.h"
#include "support/example_data.h"
#include "support/list_rows.h"
#include "support/test_registry.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::listDay;
using test::stampOn;
using test::testData;

namespace {

const auto heads = u"Instelling;Toepassing;Dienst;Versie;Omgeving;Doel;Machtiging;Programmanummer;Verstuurd;"
                   "Uitgevoerd;Status;Opmerking\n"_s;
const auto own = u"Dienst Aanvullende Voorzieningen (voorbeeld)"_s;

ListCells cellsOf(const QByteArray &bytes)
{
    const auto reading = readListBytes(bytes);
    if (reading.fault)
        qFatal("no list");
    return reading.cells;
}

/// A row of `heads` with one cell replaced.
QString row(const QString &column = {}, const QString &cell = {})
{
    auto cells = QStringList{own,
                             u"Dossierbeheer"_s,
                             u"PersonService"_s,
                             u"V3"_s,
                             u"test"_s,
                             u"Identificatie van de aanvrager"_s,
                             u"n.v.t."_s,
                             u"00901234567"_s,
                             u"03/02/2025"_s,
                             u"17/02/2025"_s,
                             u"uitgevoerd"_s,
                             u"een opmerking"_s};
    if (!column.isEmpty())
        cells[heads.trimmed().split(u';').indexOf(column)] = cell;
    return cells.join(u';') + u'\n';
}

} // namespace

class ListImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_example = std::make_unique<ExampleRegister>(); }

    void theConsultantsListGivesExactlyItsCounts();
    void aSentRowBecomesARequestFromOutside();
    void anExecutedRowMakesAnAuthorizationToo();
    void aSentRowCanBeExecutedLater();
    void whatWasLeftOutIsAddedWhileItIsOpen();
    void wrongFactsRefuse_data();
    void wrongFactsRefuse();
    void missingFactsAreLeftToComplete_data();
    void missingFactsAreLeftToComplete();
    void missingColumnsAreBorne();
    void anEarlierNumberNamesTheInstitution();
    void otherStatesAreKept_data();
    void otherStatesAreKept();
    void aNumberOfAnotherRefuses();
    void aNumberIsReceivedOnce();
    void aDossierIsKnownAgainHoweverItIsWritten();
    void stubsAreMadeOnceAndReported();
    void theRegisterKnowsAListAgain();
    void aRequestSentHereIsADuplicate();
    void oneMappingMoreFrenchAndGerman_data();
    void oneMappingMoreFrenchAndGerman();
    void refusedRowsComeBackCorrected();
    void stoppedHalfwayNothingIsKept();
    void hostileTextIsKeptAsText();
    void aHundredThousandRows();
    void thousandsOfDistinctTextsAreBrought();

private:
    ImportPreview bring(const QString &text, bool pad = false) { return bring(text.toUtf8(), pad); }
    ImportPreview bring(const QByteArray &bytes, bool pad = false)
    {
        const auto cells = cellsOf(bytes);
        const auto done = importList(reg().database(), cells, recognisedMapping(cells.headCells()),
                                     {pad, listDay, {}}, stampOn(listDay));
        if (!done || !*done)
            qFatal("not imported");
        return **done;
    }
    Register &reg() { return *m_example->reg; }
    template <class Record>
    std::vector<Record> all()
    {
        auto records = reg().all<Record>();
        return records ? *std::move(records) : std::vector<Record>();
    }
    Request only()
    {
        const auto requests = all<Request>();
        if (requests.size() != 1)
            qFatal("%d requests", int(requests.size()));
        return requests.front();
    }
    Authorization newest() { return all<Authorization>().back(); }
    static bool says(const PreviewedRow &row, ListRemarkKind kind)
    {
        return std::any_of(row.remarks.begin(), row.remarks.end(),
                           [&](const ListRemark &one) { return one.kind == kind; });
    }

    std::unique_ptr<ExampleRegister> m_example;
};

void ListImportTest::theConsultantsListGivesExactlyItsCounts()
{
    const auto before = all<Authorization>().size();
    const auto done = bring(testData(u"consultant-list.csv"_s));
    QCOMPARE(done.rows.size(), size_t(11));
    QCOMPARE(done.imported, 7);
    QCOMPARE(done.duplicates, 1);
    QCOMPARE(done.refused, 3);
    QCOMPARE(done.toComplete, 1);
    const std::map<int, RowStatus> statuses{{5, RowStatus::Refused},
                                            {7, RowStatus::Duplicate},
                                            {8, RowStatus::Refused},
                                            {12, RowStatus::Refused}};
    for (const auto &one : done.rows) {
        const auto other = statuses.find(one.line);
        QCOMPARE(one.status, other == statuses.end() ? RowStatus::Imported : other->second);
        QCOMPARE(one.isToComplete(), one.line == 9);
    }
    QVERIFY(says(done.rows[3], ListRemarkKind::NumberTooShort));
    QVERIFY(says(done.rows[6], ListRemarkKind::DayImpossible));
    QVERIFY(says(done.rows[10], ListRemarkKind::NumberLostZeros));
    QCOMPARE(all<Request>().size(), size_t(7));
    QCOMPARE(all<Authorization>().size(), before + 5);
    QCOMPARE(done.newApplications, QStringList{u"Tariefbeheer"_s});
    QCOMPARE(done.newDecisions, (QStringList{u"SCSZG/13/990"_s, u"12/990"_s}));

    // With padding the last one is taken too; all others are there already.
    const auto again = bring(testData(u"consultant-list.csv"_s), true);
    QCOMPARE(again.imported, 1);
    QCOMPARE(again.duplicates, 8);
    QCOMPARE(again.refused, 2);
    QCOMPARE(newest().programNumber->digits(), u"00901234571"_s);
}

void ListImportTest::aSentRowBecomesARequestFromOutside()
{
    bring(heads + row(u"Status"_s, u"verstuurd"_s).replace(u"17/02/2025"_s, u""_s));
    const auto request = only();
    QCOMPARE(request.origin, RequestOrigin::Outside);
    QCOMPARE(request.state, RequestState::Sent);
    QCOMPARE(request.number, QString());
    QCOMPARE(request.version, 0);
    QCOMPARE(request.stateSince, QDate(2025, 2, 3));
    QCOMPARE(request.draft.institution, u"0999000129"_s);
    QCOMPARE(request.draft.services.front().version, u"V3"_s);
    QCOMPARE(request.draft.remarks, u"een opmerking"_s);
    const auto past = events(reg().database(), 5, RecordRef::of(request.id));
    QCOMPARE(past->size(), size_t(1));
    QCOMPARE(past->front().kind.code(), u"send"_s);
    QCOMPARE(past->front().happenedOn, QDate(2025, 2, 3));
    QCOMPARE(past->front().enteredAt.date(), listDay);
}

void ListImportTest::anExecutedRowMakesAnAuthorizationToo()
{
    bring(heads + row());
    const auto request = only();
    QCOMPARE(request.state, RequestState::Executed);
    QCOMPARE(request.stateSince, QDate(2025, 2, 17));
    const auto made = newest();
    QCOMPARE(made.request, request.id);
    QCOMPARE(made.proof, Proof::Imported);
    QCOMPARE(made.state, AuthorizationState::Active);
    QCOMPARE(made.validFrom, std::optional(QDate(2025, 2, 17)));
    QCOMPARE(made.programNumber->digits(), u"00901234567"_s);
    QCOMPARE(*made.committee.notApplicable, u"n.v.t."_s);
    const auto past = events(reg().database(), 5, RecordRef::of(request.id));
    QCOMPARE(past->size(), size_t(2));
    QCOMPARE(past->front().kind.code(), u"execute"_s);
    QCOMPARE(past->front().happenedOn, QDate(2025, 2, 17));
}

void ListImportTest::aSentRowCanBeExecutedLater()
{
    bring(heads + row(u"Status"_s, u"verstuurd"_s).replace(u"17/02/2025"_s, u""_s));
    auto &requests = reg().requests();
    const auto id = only().id;
    const auto record = [&](RequestEvent event) {
        const auto request = requests.get(id);
        const auto facts = readFacts(reg().database(), request->draft, listDay, id);
        return requests.record(id, event, {}, *facts, stampOn(listDay));
    };
    QVERIFY(record(RequestEvent::Acknowledge));
    const auto executed = record(RequestEvent::Execute);
    QVERIFY(executed);
    QCOMPARE(executed->authorizations.size(), size_t(1));
    QCOMPARE(newest().proof, Proof::Declared);
    // The number that the list gave is the one that it uses.
    QCOMPARE(newest().programNumber->digits(), u"00901234567"_s);
}

void ListImportTest::whatWasLeftOutIsAddedWhileItIsOpen()
{
    bring(heads +
          row(u"Doel"_s, u""_s).replace(u"uitgevoerd"_s, u"verstuurd"_s).replace(u"17/02/2025"_s, u""_s));
    auto request = only();
    request.draft.purpose = u"Identificatie van de aanvrager"_s;
    auto &requests = reg().requests();
    QVERIFY(requests.save(request.id, request.revision, request.draft, {}, stampOn(listDay)));
    QCOMPARE(only().excerpt.purpose, request.draft.purpose);
    QCOMPARE(only().state, RequestState::Sent);
    const auto facts = readFacts(reg().database(), only().draft, listDay, request.id);
    QVERIFY(requests.record(request.id, RequestEvent::Execute, {}, *facts, stampOn(listDay)));
    request = only();
    const auto late = requests.save(request.id, request.revision, request.draft, {}, stampOn(listDay));
    QVERIFY(!late);
    QCOMPARE(late.error().kind, ErrorKind::StateForbids);
}

void ListImportTest::wrongFactsRefuse_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<ListRemarkKind>("why");
    using Kind = ListRemarkKind;
    const auto one = [](const char *name, const QString &column, const QString &cell, Kind why) {
        QTest::newRow(name) << column << cell << why;
    };
    one("unknown institution", u"Instelling"_s, u"Dienst Onbekend"_s, Kind::InstitutionUnknown);
    one("no institution", u"Instelling"_s, u""_s, Kind::InstitutionMissing);
    one("unknown KBO number", u"Instelling"_s, u"0403.019.261"_s, Kind::InstitutionUnknown);
    one("environment", u"Omgeving"_s, u"ontwikkeling"_s, Kind::EnvironmentUnknown);
    one("day sent", u"Verstuurd"_s, u"31/02/2025"_s, Kind::DayImpossible);
    one("day executed", u"Uitgevoerd"_s, u"binnenkort"_s, Kind::DayImpossible);
    one("state", u"Status"_s, u"bijna"_s, Kind::StateUnknown);
    one("state and day", u"Status"_s, u"verstuurd"_s, Kind::StateContradicted);
    one("number", u"Programmanummer"_s, u"0090123456X"_s, Kind::NumberWrong);
    one("one cell too many", u"Opmerking"_s, u"eerst dit; dan dat"_s, Kind::TooManyCells);
    one("open quotation mark", u"Opmerking"_s, u"\"eerst dit"_s, Kind::QuoteOpen);
}

void ListImportTest::wrongFactsRefuse()
{
    QFETCH(const QString, column);
    QFETCH(const QString, cell);
    QFETCH(const ListRemarkKind, why);
    const auto done = bring(heads + row(column, cell));
    QCOMPARE(done.refused, 1);
    QCOMPARE(done.rows.front().remarks.size(), size_t(1));
    QCOMPARE(done.rows.front().remarks.front().kind, why);
    QVERIFY(all<Request>().empty());
}

void ListImportTest::missingFactsAreLeftToComplete_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("hasAuthorization");
    for (const auto &column : {u"Toepassing"_s, u"Dienst"_s, u"Omgeving"_s})
        QTest::newRow(qPrintable(column)) << column << u""_s << false;
    for (const auto &column : {u"Versie"_s, u"Doel"_s, u"Verstuurd"_s, u"Uitgevoerd"_s})
        QTest::newRow(qPrintable(column)) << column << u""_s << true;
    // What stands there because something had to.
    for (const auto &filler : {u"n.v.t."_s, u"-"_s, u"à compléter"_s, u"?"_s}) {
        for (const auto &column : {u"Toepassing"_s, u"Dienst"_s})
            QTest::newRow(qPrintable(column + u' ' + filler)) << column << filler << false;
        for (const auto &column : {u"Versie"_s, u"Doel"_s, u"Verstuurd"_s, u"Uitgevoerd"_s})
            QTest::newRow(qPrintable(column + u' ' + filler)) << column << filler << true;
    }
}

void ListImportTest::missingFactsAreLeftToComplete()
{
    QFETCH(const QString, column);
    QFETCH(const QString, cell);
    QFETCH(const bool, hasAuthorization);
    const auto before = all<Authorization>().size();
    const auto done = bring(heads + row(column, cell));
    QCOMPARE(done.imported, 1);
    QCOMPARE(done.toComplete, 1);
    QCOMPARE(only().state, RequestState::Executed);
    QCOMPARE(all<Authorization>().size() - before, size_t(hasAuthorization ? 1 : 0));
    QCOMPARE(says(done.rows.front(), ListRemarkKind::NoAuthorization), !hasAuthorization);
    if (column == u"Uitgevoerd")
        QVERIFY(!newest().validFrom);
    // What lacks a fact is known again all the same.
    QCOMPARE(bring(heads + row(column, cell)).duplicates, 1);
}

void ListImportTest::missingColumnsAreBorne()
{
    const auto done = bring(u"KBO;Dienst;Omgeving\n0999000129;PersonService;test\n"_s);
    QCOMPARE(done.imported, 1);
    QCOMPARE(done.toComplete, 1);
    // Nothing says that it was executed: a right is not made up.
    QCOMPARE(only().state, RequestState::Sent);
}

void ListImportTest::anEarlierNumberNamesTheInstitution()
{
    auto changed = all<Institution>().front();
    changed.kbo = *KboNumber::parse(u"0428759497"_s);
    QVERIFY(reg().change(changed, stampOn(QDate(2026, 11, 20))));
    const auto done = bring(u"KBO;Dienst;Omgeving\n0999000129;PersonService;test\n"_s);
    QCOMPARE(done.imported, 1);
    const auto &remarks = done.rows.front().remarks;
    const auto said = std::find_if(remarks.begin(), remarks.end(), [](const ListRemark &one) {
        return one.kind == ListRemarkKind::EarlierNumber;
    });
    QVERIFY(said != remarks.end());
    QCOMPARE(said->hint, changed.name);
    QCOMPARE(only().institution, changed.id);
}

void ListImportTest::otherStatesAreKept_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<RequestState>("kept");
    QTest::addColumn<int>("authorization");
    const auto one = [](const QString &state, RequestState kept, int authorization) {
        QTest::newRow(qPrintable(state)) << state << kept << authorization;
    };
    one(u"geweigerd"_s, RequestState::Refused, -1);
    one(u"teruggestuurd"_s, RequestState::Returned, -1);
    one(u"ingetrokken"_s, RequestState::Withdrawn, -1);
    one(u"stopgezet"_s, RequestState::Executed, int(AuthorizationState::Ended));
    one(u"geschorst"_s, RequestState::Executed, int(AuthorizationState::Suspended));
}

void ListImportTest::otherStatesAreKept()
{
    QFETCH(const QString, state);
    QFETCH(const RequestState, kept);
    QFETCH(const int, authorization);
    const auto before = all<Authorization>().size();
    QCOMPARE(bring(heads + row(u"Status"_s, state)).imported, 1);
    QCOMPARE(only().state, kept);
    QCOMPARE(only().origin, RequestOrigin::Outside);
    QCOMPARE(all<Authorization>().size() > before, authorization >= 0);
    if (authorization >= 0)
        QCOMPARE(int(newest().state), authorization);
    const bool isSetback = kept == RequestState::Refused || kept == RequestState::Returned;
    QCOMPARE(all<Setback>().size(), size_t(isSetback ? 1 : 0));
}

void ListImportTest::aNumberOfAnotherRefuses()
{
    const auto other = u"OCMW Voorbeeldgem (voorbeeld)"_s;
    // In the list itself the first one counts.
    const auto done = bring(heads + row() + row(u"Instelling"_s, other));
    QCOMPARE(done.imported, 1);
    QVERIFY(says(done.rows[1], ListRemarkKind::NumberOfAnother));
    QCOMPARE(done.rows[1].remarks.front().hint, own);
    // And in the register.
    const auto again = bring(heads + row(u"Instelling"_s, other));
    QVERIFY(says(again.rows[0], ListRemarkKind::NumberOfAnother));
}

void ListImportTest::aNumberIsReceivedOnce()
{
    const auto before = all<ReceivedProgramNumber>().size();
    bring(heads + row() + row(u"Omgeving"_s, u"acceptatie"_s).replace(u"17/02/2025"_s, u"10/02/2025"_s) +
          row(u"Programmanummer"_s, u"00901230001"_s).replace(u"03/02/2025"_s, u"04/02/2025"_s));
    const auto received = all<ReceivedProgramNumber>();
    QCOMPARE(received.size(), before + 1);
    QCOMPARE(received.back().number, u"00901234567"_s);
    // Of two environments neither is said.
    QVERIFY(!received.back().environment);
    QCOMPARE(received.back().receivedOn, std::optional(QDate(2025, 2, 10)));
}

void ListImportTest::aDossierIsKnownAgainHoweverItIsWritten()
{
    const auto text = row(u"Machtiging"_s, u"scszg 13/990"_s);
    QCOMPARE(bring(heads + text).newDecisions, QStringList{u"scszg 13/990"_s});
    const auto decisions = reg().decisions()->size();
    const auto other = row(u"Machtiging"_s, u"SCSZG/13/990"_s).replace(u"V3"_s, u"V4"_s);
    QCOMPARE(bring(heads + other).newDecisions, QStringList());
    QCOMPARE(reg().decisions()->size(), decisions);
}

void ListImportTest::stubsAreMadeOnceAndReported()
{
    const auto text = row(u"Toepassing"_s, u"Nieuw"_s)
                          .replace(u"PersonService"_s, u"Onbekende dienst"_s)
                          .replace(u"n.v.t."_s, u"12/81"_s);
    const auto services = all<WebService>().size();
    const auto done = bring(heads + text +
                            QString(text)
                                .replace(u"Nieuw"_s, u"NIEUW"_s)
                                .replace(u"12/81"_s, u"2012/081"_s)
                                .replace(u"V3"_s, u"V4"_s));
    QCOMPARE(done.imported, 2);
    QCOMPARE(done.newApplications, QStringList{u"Nieuw"_s});
    QCOMPARE(done.newServices, QStringList{u"Onbekende dienst"_s});
    QCOMPARE(done.newDecisions, QStringList{u"12/81"_s});
    QCOMPARE(all<WebService>().size(), services + 1);
    QCOMPARE(all<WebService>().back().versions, (QStringList{u"V3"_s, u"V4"_s}));
    const auto decisions = reg().decisions();
    const auto stubs = std::count_if(decisions->begin(), decisions->end(), [](const DecisionWithSteps &one) {
        return one.decision.deliberation == u"12/81" && one.decision.state == DossierState::Granted;
    });
    QCOMPARE(stubs, 1);
    const auto requests = all<Request>();
    QCOMPARE(requests.size(), size_t(2));
    // Its basis stays as typed.
    QCOMPARE(requests.back().draft.committee.deliberation, u"2012/081"_s);
}

void ListImportTest::theRegisterKnowsAListAgain()
{
    QCOMPARE(bring(heads + row()).imported, 1);
    const auto same =
        row().toUpper().replace(u"UITGEVOERD"_s, u"verstuurd"_s).replace(u"17/02/2025"_s, u""_s);
    const auto done = bring(heads + same);
    QCOMPARE(done.duplicates, 1);
    QVERIFY(says(done.rows.front(), ListRemarkKind::DuplicateInRegister));
    // Each of these alone makes it another one.
    for (const auto &[column, cell] : std::map<QString, QString>{{u"Toepassing"_s, u"Andere"_s},
                                                                 {u"Dienst"_s, u"FamilyComposition"_s},
                                                                 {u"Versie"_s, u"V2"_s},
                                                                 {u"Omgeving"_s, u"acceptatie"_s},
                                                                 {u"Doel"_s, u"Een ander doel"_s},
                                                                 {u"Verstuurd"_s, u"04/02/2025"_s}})
        QCOMPARE(bring(heads + row(column, cell)).imported, 1);
}

void ListImportTest::aRequestSentHereIsADuplicate()
{
    // Of a request made here the day sent is that of its event, whatever became of it since.
    bring(heads + row(u"Status"_s, u"verstuurd"_s).replace(u"17/02/2025"_s, u""_s));
    const auto id = only().id;
    const auto facts = readFacts(reg().database(), only().draft, listDay, id);
    QVERIFY(reg().requests().record(id, RequestEvent::Acknowledge, {}, *facts, stampOn(listDay)));
    QCOMPARE(only().stateSince, listDay);
    QCOMPARE(bring(heads + row()).duplicates, 1);
}

void ListImportTest::oneMappingMoreFrenchAndGerman_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("French, tabs")
        << u"Institution\tApplication\tService\tVersion\tEnvironnement\tFinalité\t"
           "Délibération\tNuméro de programme\tEnvoyé le\tExécuté le\tStatut\n"
           "0999000129\tDossierbeheer\tPersonService\tV3\tproduction\t\"Identifier\n"
           "le demandeur\"\t22/901\t00901234567\t2025-02-03\t2025-02-17\texécutée\n"_s;
    QTest::newRow("German, commas")
        << u"Einrichtung,Anwendung,Webdienst,Version,Umgebung,Zweck,Beschluss,Programmnummer,Versandt am,"
           "Ausgeführt am,Zustand\n\"0999.000.129\",Dossierbeheer,PersonService,V3,Produktion,\"Identifier\n"
           "le demandeur\",22/901,00901234567,3.2.2025,17.2.2025,ausgeführt\n"_s;
}

void ListImportTest::oneMappingMoreFrenchAndGerman()
{
    QFETCH(const QString, text);
    QCOMPARE(bring(text).imported, 1);
    const auto made = newest();
    QCOMPARE(made.environment, Environment::Production);
    QCOMPARE(made.purpose, u"Identifier\nle demandeur"_s);
    QCOMPARE(made.committee.deliberation, u"22/901"_s);
    QCOMPARE(made.validFrom, std::optional(QDate(2025, 2, 17)));
}

void ListImportTest::refusedRowsComeBackCorrected()
{
    const auto cells = cellsOf(testData(u"consultant-list.csv"_s));
    const auto done = bring(testData(u"consultant-list.csv"_s));
    auto file = refusedRows(cells, done, u"reden"_s, [](const PreviewedRow &) { return u"=fout; \"zo\""_s; });
    QVERIFY(file.contains("\"'=fout; \"\"zo\"\"\""));
    const auto again = bring(file);
    QCOMPARE(again.rows.size(), size_t(3));
    QCOMPARE(again.refused, 3);
    QCOMPARE(again.ignoredColumns, QStringList());
    file.replace(";0090123456;", ";00901234569;").replace("31/02/2026", "28/02/2026");
    const auto corrected = bring(file, true);
    QCOMPARE(corrected.imported, 3);
}

void ListImportTest::stoppedHalfwayNothingIsKept()
{
    QString text = heads;
    for (int index = 0; index < 600; ++index)
        text += row(u"Doel"_s, u"Doel %1"_s.arg(index));
    const auto cells = cellsOf(text.toUtf8());
    int told = 0;
    const auto done =
        importList(reg().database(), cells, recognisedMapping(cells.headCells()), {false, listDay, {}},
                   stampOn(listDay), [&](int, int all) { return all == 600 && ++told < 2; });
    QVERIFY(done && !*done);
    QCOMPARE(told, 2);
    QVERIFY(all<Request>().empty());
}

void ListImportTest::hostileTextIsKeptAsText()
{
    const auto hostile = u"<b>%1</b> {{x}} =1+1 \u202E\u0007 ' -- "_s + QString(4000, u'x');
    bring(heads + row(u"Doel"_s, hostile));
    // What nobody sees does not enter; all else is text.
    QCOMPARE(only().draft.purpose, QString(hostile).remove(QChar(0x202E)).remove(QChar(0x07)).trimmed());
}

void ListImportTest::aHundredThousandRows()
{
    QString text = heads;
    for (int index = 0; index < 100'000; ++index)
        text += row(u"Doel"_s, u"Doel %1"_s.arg(index));
    const auto cells = cellsOf(text.toUtf8());
    const auto known = readKnown(reg().database(), QDate(2026, 11, 30));
    const auto judged = judge(cells, recognisedMapping(cells.headCells()), *known, {false, listDay, {}});
    QCOMPARE(judged.imported, 100'000);
}

void ListImportTest::thousandsOfDistinctTextsAreBrought()
{
    // Two services without version first, so that it is a version that makes the table of texts grow.
    QString text = heads + row(u"Versie"_s, u""_s).replace(u"PersonService"_s, u"Zonder versie"_s) +
                   row(u"Versie"_s, u""_s).replace(u"PersonService"_s, u"Ook zonder"_s);
    for (int index = 2; index < 2000; ++index)
        text += row(u"Dienst"_s, u"Dienst nummer %1"_s.arg(index))
                    .replace(u"V3"_s, u"V%1"_s.arg(index))
                    .replace(u"Dossierbeheer"_s, u"Toepassing %1"_s.arg(index))
                    .replace(u"Identificatie van de aanvrager"_s, u"Doel %1"_s.arg(index));
    const auto services = all<WebService>().size();
    const auto done = bring(text);
    QCOMPARE(done.rows.size(), size_t(2000));
    QCOMPARE(done.imported, 2000);
    QCOMPARE(all<WebService>().size(), services + 2000);
    for (const auto &one : all<WebService>())
        if (one.name.startsWith(u"Dienst nummer"))
            QCOMPARE(one.versions, QStringList{QString(one.name).replace(u"Dienst nummer "_s, u"V"_s)});
    QCOMPARE(newest().service, u"Dienst nummer 1999"_s);
}

} // namespace licet

using licet::ListImportTest;
LICET_TEST(ListImportTest)
#include "list_import_test.moc"
