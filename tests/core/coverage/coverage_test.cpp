#include "coverage/coverage.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

const QDate coverageDay(2026, 12, 1);

/// Two institutions; the first has two applications. Decision 22/901 is in force, 24/001 was withdrawn.
CoverageFacts madeRegister()
{
    CoverageFacts facts;
    facts.day = coverageDay;
    Institution first, second;
    first.id = Id<Institution>(1);
    first.name = u"Dienst A"_s;
    second.id = Id<Institution>(2);
    second.name = u"OCMW B"_s;
    facts.institutions = {first, second};
    facts.applications = {{Id<Application>(11), first.id, u"Dossier"_s, {}, {}},
                          {Id<Application>(12), first.id, u"Archief"_s, {}, {}},
                          {Id<Application>(21), second.id, u"Dossier"_s, {}, {}}};
    WebService batch, old;
    batch.name = u"L950"_s;
    batch.audience = Audience::Batch;
    old.name = u"OldService"_s;
    old.active = false;
    facts.services = {batch, old};
    DecisionWithSteps inForce, withdrawn;
    inForce.decision.id = Id<Decision>(1);
    inForce.decision.deliberation = u"22/901"_s;
    inForce.decision.state = DossierState::Granted;
    DecisionStep step;
    step.decidedOn = QDate(2022, 10, 4);
    inForce.steps = {step};
    withdrawn = inForce;
    withdrawn.decision.id = Id<Decision>(2);
    withdrawn.decision.deliberation = u"24/001"_s;
    withdrawn.decision.state = DossierState::Withdrawn;
    withdrawn.decision.withdrawnOn = QDate(2026, 6, 1);
    facts.decisions = {inForce, withdrawn};
    return facts;
}

struct Adding
{
    CoverageFacts &facts;

    Authorization &authorization(int application, const QString &service, Environment environment)
    {
        Authorization one;
        one.id = Id<Authorization>(qint64(facts.authorizations.size()) + 1);
        one.application = Id<Application>(application);
        one.institution = Id<Institution>(application / 10);
        one.service = service;
        one.environment = environment;
        one.validFrom = QDate(2025, 1, 1);
        facts.authorizations.push_back(one);
        return facts.authorizations.back();
    }
    AskedServices &asked(int application, const QStringList &services, Environment environment)
    {
        AskedServices one;
        one.request = Id<Request>(qint64(facts.asked.size()) + 100);
        one.institution = Id<Institution>(application / 10);
        for (const auto &known : facts.applications)
            if (known.id.row() == application)
                one.application = known.name;
        one.environment = environment;
        one.state = RequestState::Sent;
        one.services = services;
        facts.asked.push_back(one);
        return facts.asked.back();
    }
};

/// "A/A/-": the states of a row by their words' first two letters.
QString statesOf(const Coverage &coverage, const QString &application, const QString &service,
                 int institution = 1)
{
    for (const auto &group : coverage.groups)
        if (group.applicationName == application && group.institution.row() == institution)
            for (const auto &row : group.rows)
                if (row.service == service) {
                    QStringList words;
                    for (const auto &cell : row.cells)
                        words << codeOf(cell.state);
                    return words.join(u" | "_s);
                }
    return u"no row"_s;
}

} // namespace

class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellSaysWhatHoldsOnTheDay_data();
    void aCellSaysWhatHoldsOnTheDay();
    void anAuthorizationAboveIsMissedBelow();
    void batchMessagesAndServicesGoneAreNotMissed();
    void anOpenRequestAsksForEachOfItsLines();
    void notNeededIsOnlySaidWhereNothingCanBeNeeded();
    void theRequestThatWasSentIsNamedWhereItIsAsked();
    void aRequestToChangeStandsBesideWhatItChanges();
    void whatAnOpenRequestWillMakeIsNotThereYet();
    void namesAreTheSameInOtherCapitals();
    void anotherInstitutionsServicesStayOut();
    void theGravestOfAnInstitutionsApplicationsShows();
    void theMadeRegisterCountsAsByHand();
    void hundredThousandAreCountedOnce();
};

using ChangeAuthorization = std::function<void(Authorization &)>;

void CoverageTest::aCellSaysWhatHoldsOnTheDay_data()
{
    QTest::addColumn<ChangeAuthorization>("change");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, const char *state, const ChangeAuthorization &change) {
        QTest::newRow(name) << change << QString::fromLatin1(state);
    };
    row("in force", "active", [](Authorization &) {});
    row("from today on", "active", [](Authorization &one) { one.validFrom = coverageDay; });
    row("from tomorrow on", "not-yet-in-force",
        [](Authorization &one) { one.validFrom = coverageDay.addDays(1); });
    row("91 days to go", "active", [](Authorization &one) { one.validUntil = coverageDay.addDays(91); });
    row("90 days to go", "expiring", [](Authorization &one) { one.validUntil = coverageDay.addDays(90); });
    row("its last day is today", "expiring", [](Authorization &one) { one.validUntil = coverageDay; });
    row("its last day was yesterday", "ended",
        [](Authorization &one) { one.validUntil = coverageDay.addDays(-1); });
    row("begins tomorrow and expires soon", "expiring", [](Authorization &one) {
        one.validFrom = coverageDay.addDays(1);
        one.validUntil = coverageDay.addDays(30);
    });
    row("on a decision in force", "active",
        [](Authorization &one) { one.committee.deliberation = u"22/0901"_s; });
    row("on a withdrawn decision", "without-valid-basis",
        [](Authorization &one) { one.committee.deliberation = u"24/001"_s; });
    row("on an unknown decision", "without-valid-basis",
        [](Authorization &one) { one.committee.deliberation = u"25/777"_s; });
    row("declared not applicable", "active",
        [](Authorization &one) { one.committee.notApplicable = u"test data"_s; });
    row("suspended today", "suspended", [](Authorization &one) {
        one.state = AuthorizationState::Suspended;
        one.suspendedOn = coverageDay;
    });
    row("suspended tomorrow", "active", [](Authorization &one) {
        one.state = AuthorizationState::Suspended;
        one.suspendedOn = coverageDay.addDays(1);
    });
    row("suspended, on a withdrawn decision", "without-valid-basis", [](Authorization &one) {
        one.state = AuthorizationState::Suspended;
        one.committee.deliberation = u"24/001"_s;
    });
    row("ended today", "ended", [](Authorization &one) {
        one.state = AuthorizationState::Ended;
        one.endedOn = coverageDay;
    });
    row("ended tomorrow", "active", [](Authorization &one) {
        one.state = AuthorizationState::Ended;
        one.endedOn = coverageDay.addDays(1);
    });
}

void CoverageTest::aCellSaysWhatHoldsOnTheDay()
{
    QFETCH(const ChangeAuthorization, change);
    QFETCH(const QString, state);
    auto facts = madeRegister();
    change(Adding{facts}.authorization(11, u"Dmfa"_s, Environment::Production));
    const auto result = coverage(facts, CoverageGrouping::ByApplication);
    const bool isMissedBelow = state != u"ended";
    QCOMPARE(statesOf(result, u"Dossier"_s, u"Dmfa"_s),
             (isMissedBelow ? u"missing | missing | "_s : u"not-asked | not-asked | "_s) + state);
}

void CoverageTest::anAuthorizationAboveIsMissedBelow()
{
    auto facts = madeRegister();
    const auto test = Adding{facts}.authorization(11, u"Dmfa"_s, Environment::Test).id;
    const auto acceptance = Adding{facts}.authorization(11, u"Dmfa"_s, Environment::Acceptance).id;
    auto result = coverage(facts, CoverageGrouping::ByApplication);
    QCOMPARE(statesOf(result, u"Dossier"_s, u"Dmfa"_s), u"active | active | missing"_s);
    // Prepared from the rung just below.
    const auto &missing = result.groups.front().rows.front().cells[2];
    QCOMPARE(missing.authorization, acceptance);
    QVERIFY(missing.elsewhere == Environment::Acceptance);
    facts.authorizations.erase(facts.authorizations.begin());
    result = coverage(facts, CoverageGrouping::ByApplication);
    QCOMPARE(statesOf(result, u"Dossier"_s, u"Dmfa"_s), u"missing | active | missing"_s);
    QVERIFY(result.groups.front().rows.front().cells[0].elsewhere == Environment::Acceptance);
    QVERIFY(test != acceptance);
}

void CoverageTest::batchMessagesAndServicesGoneAreNotMissed()
{
    auto facts = madeRegister();
    Adding{facts}.authorization(11, u"L950"_s, Environment::Production);
    Adding{facts}.authorization(11, u"oldservice"_s, Environment::Test);
    const auto result = coverage(facts, CoverageGrouping::ByApplication);
    QCOMPARE(statesOf(result, u"Dossier"_s, u"L950"_s), u"not-needed | not-needed | active"_s);
    QCOMPARE(statesOf(result, u"Dossier"_s, u"OldService"_s), u"active | not-needed | not-needed"_s);
}

void CoverageTest::anOpenRequestAsksForEachOfItsLines()
{
    auto facts = madeRegister();
    Adding{facts}.asked(11, {u"Dmfa"_s, u"Person"_s, {}}, Environment::Test);
    Adding{facts}.asked(11, {u"Dmfa"_s}, Environment::Test).number = u"2026-0007"_s;
    const auto result = coverage(facts, CoverageGrouping::ByApplication);
    QCOMPARE(result.groups.front().rows.size(), size_t(2));
    QCOMPARE(statesOf(result, u"Dossier"_s, u"Dmfa"_s), u"asked | not-asked | not-asked"_s);
    QCOMPARE(statesOf(result, u"Dossier"_s, u"Person"_s), u"asked | not-asked | not-asked"_s);
    // The newest of two.
    QCOMPARE(result.groups.front().rows.front().cells[0].requestNumber, u"2026-0007"_s);
}

void CoverageTest::notNeededIsOnlySaidWhereNothingCanBeNeeded()
{
    auto facts = madeRegister();
    Adding{facts}.asked(11, {u"Dmfa"_s, u"L950"_s}, Environment::Production);
    Adding{facts}.asked(11, {u"Person"_s}, Environment::Test).kind = RequestKind::Change;
    const auto result = coverage(facts, CoverageGrouping::ByApplication);
    QCOMPARE(statesOf(result, u"Dossier"_s, u"Dmfa"_s), u"not-asked | not-asked | asked"_s);
    QCOMPARE(statesOf(result, u"Dossier"_s, u"L950"_s), u"not-needed | not-needed | asked"_s);
    QCOMPARE(statesOf(result, u"Dossier"_s, u"Person"_s), u"not-asked | not-asked | not-asked"_s);
}

void CoverageTest::theRequestThatWasSentIsNamedWhereItIsAsked()
{
    auto facts = madeRegister();
    Adding{facts}.asked(11, {u"Dmfa"_s}, Environment::Production).number = u"2026-0001"_s;
    auto &later = Adding{facts}.asked(11, {u"Dmfa"_s}, Environment::Production);
    later.number = u"2026-0006"_s;
    later.state = RequestState::Finalised;
    Adding{facts}.asked(11, {u"Dmfa"_s}, Environment::Production).kind = RequestKind::End;
    std::reverse(facts.asked.begin(), facts.asked.end());
    for (int order = 0; order < 2; ++order) {
        const auto result = coverage(facts, CoverageGrouping::ByApplication);
        const auto &cell = result.groups.front().rows.front().cells[2];
        QCOMPARE(codeOf(cell.state), u"asked"_s);
        QCOMPARE(cell.requestNumber, u"2026-0001"_s);
        QCOMPARE(int(cell.requestState), int(RequestState::Sent));
        std::reverse(facts.asked.begin(), facts.asked.end());
    }
}

void CoverageTest::aRequestToChangeStandsBesideWhatItChanges()
{
    auto facts = madeRegister();
    Adding{facts}.authorization(11, u"Dmfa"_s, Environment::Test);
    Adding{facts}.asked(11, {u"Dmfa"_s}, Environment::Test).kind = RequestKind::End;
    const auto result = coverage(facts, CoverageGrouping::ByApplication);
    QCOMPARE(statesOf(result, u"Dossier"_s, u"Dmfa"_s), u"active | missing | missing"_s);
    const auto &cell = result.groups.front().rows.front().cells[0];
    QVERIFY(cell.request.isSet());
    QCOMPARE(int(cell.requestKind), int(RequestKind::End));
}

void CoverageTest::whatAnOpenRequestWillMakeIsNotThereYet()
{
    // Asked about a past day: the request was executed later.
    auto facts = madeRegister();
    const auto request = Adding{facts}.asked(11, {u"Dmfa"_s}, Environment::Test).request;
    Adding{facts}.authorization(11, u"Dmfa"_s, Environment::Test).request = request;
    const auto result = coverage(facts, CoverageGrouping::ByApplication);
    QCOMPARE(statesOf(result, u"Dossier"_s, u"Dmfa"_s), u"asked | not-asked | not-asked"_s);
}

void CoverageTest::namesAreTheSameInOtherCapitals()
{
    auto facts = madeRegister();
    Adding{facts}.authorization(11, u"Dmfa"_s, Environment::Test);
    Adding{facts}.authorization(11, u" DMFA "_s, Environment::Acceptance);
    auto &asked = Adding{facts}.asked(11, {u"dmfa"_s}, Environment::Production);
    asked.application = u"DOSSIER"_s;
    const auto result = coverage(facts, CoverageGrouping::ByApplication);
    QCOMPARE(result.groups.size(), size_t(1));
    QCOMPARE(result.groups.front().rows.size(), size_t(1));
    QCOMPARE(result.count(CoverageState::Active), 2);
    QCOMPARE(result.count(CoverageState::Asked), 1);
}

void CoverageTest::anotherInstitutionsServicesStayOut()
{
    auto facts = madeRegister();
    Adding{facts}.authorization(11, u"Dmfa"_s, Environment::Test);
    Adding{facts}.authorization(21, u"Dmfa"_s, Environment::Production);
    Adding{facts}.asked(21, {u"Person"_s}, Environment::Production);
    const auto all = coverage(facts, CoverageGrouping::ByApplication);
    QCOMPARE(all.groups.size(), size_t(2));
    QCOMPARE(statesOf(all, u"Dossier"_s, u"Dmfa"_s, 2), u"missing | missing | active"_s);
    const auto one = coverage(facts, CoverageGrouping::ByApplication, Id<Institution>(2));
    QCOMPARE(one.groups.size(), size_t(1));
    QCOMPARE(one.groups.front().institutionName, u"OCMW B"_s);
    QCOMPARE(one.groups.front().rows.size(), size_t(2));
}

void CoverageTest::theGravestOfAnInstitutionsApplicationsShows()
{
    auto facts = madeRegister();
    Adding{facts}.authorization(11, u"Dmfa"_s, Environment::Test);
    Adding{facts}.authorization(11, u"Dmfa"_s, Environment::Acceptance);
    Adding{facts}.authorization(12, u"Dmfa"_s, Environment::Test);
    const auto result = coverage(facts, CoverageGrouping::ByInstitution);
    QCOMPARE(result.groups.size(), size_t(1));
    QCOMPARE(result.groups.front().rows.size(), size_t(1));
    QCOMPARE(statesOf(result, {}, u"Dmfa"_s), u"active | missing | missing"_s);
    const auto &acceptance = result.groups.front().rows.front().cells[1];
    QCOMPARE(acceptance.application.row(), 12);
    QCOMPARE(acceptance.authorizations, 1);
    QCOMPARE(result.groups.front().rows.front().cells[0].authorizations, 2);
}

void CoverageTest::theMadeRegisterCountsAsByHand()
{
    auto facts = madeRegister();
    Adding add{facts};
    add.authorization(11, u"Dmfa"_s, Environment::Test);
    add.authorization(11, u"Dmfa"_s, Environment::Acceptance).validUntil = coverageDay.addDays(7);
    add.authorization(11, u"Dmfa"_s, Environment::Production).committee.deliberation = u"24/001"_s;
    add.authorization(12, u"Person"_s, Environment::Test);
    add.authorization(12, u"Person"_s, Environment::Acceptance).state = AuthorizationState::Ended;
    add.asked(12, {u"Person"_s}, Environment::Production);
    add.authorization(21, u"Person"_s, Environment::Production).state = AuthorizationState::Suspended;
    add.authorization(21, u"L950"_s, Environment::Production).validFrom = coverageDay.addDays(31);
    const auto result = coverage(facts, CoverageGrouping::ByApplication);
    // Archief/Person: active, ended, asked. Dossier A/Dmfa: active, expiring, without valid basis.
    // Dossier B/L950: not needed twice, not yet in force; B/Person: missing twice, suspended.
    QCOMPARE(result.count(CoverageState::Active), 2);
    QCOMPARE(result.count(CoverageState::Expiring), 1);
    QCOMPARE(result.count(CoverageState::WithoutValidBasis), 1);
    QCOMPARE(result.count(CoverageState::Ended), 1);
    QCOMPARE(result.count(CoverageState::Asked), 1);
    QCOMPARE(result.count(CoverageState::Suspended), 1);
    QCOMPARE(result.count(CoverageState::NotYetInForce), 1);
    QCOMPARE(result.count(CoverageState::Missing), 2);
    QCOMPARE(result.count(CoverageState::NotNeeded), 2);
    QStringList groups;
    for (const auto &group : result.groups)
        groups << group.institutionName + u'/' + group.applicationName;
    QCOMPARE(groups, (QStringList{u"Dienst A/Archief"_s, u"Dienst A/Dossier"_s, u"OCMW B/Dossier"_s}));
}

void CoverageTest::hundredThousandAreCountedOnce()
{
    auto facts = madeRegister();
    Adding add{facts};
    facts.authorizations.reserve(100'000);
    for (int index = 0; index < 100'000; ++index) {
        auto &one = add.authorization(index % 2 == 0 ? 11 : 21, u"Service%1"_s.arg(index % 5000),
                                      Environment(index / 5000 % 3));
        one.committee.deliberation = u"22/901"_s;
    }
    const auto result = coverage(facts, CoverageGrouping::ByApplication);
    QCOMPARE(result.count(CoverageState::Active), 15'000);
}

} // namespace licet

using licet::CoverageTest;
LICET_TEST(CoverageTest)
#include "coverage_test.moc"
