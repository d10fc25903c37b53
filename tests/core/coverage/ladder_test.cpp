#include "coverage/ladder.h"
#include "request/next_environment.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

const QDate ladderDay(2026, 12, 1);

Authorization step(int id, Environment environment)
{
    Authorization one;
    one.id = Id<Authorization>(id);
    one.institution = Id<Institution>(1);
    one.application = Id<Application>(1);
    one.service = u"Dmfa"_s;
    one.version = u"1"_s;
    one.operations.named = QStringList{u"consult"_s, u"search"_s};
    one.environment = environment;
    one.purpose = u"Vaststellen van het recht."_s;
    one.legalContext = u"DAV:RIGHTS"_s;
    one.validFrom = QDate(2025, 1, id);
    return one;
}

} // namespace

class LadderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDiffersIsFoundOnTheUpperRung_data();
    void whatDiffersIsFoundOnTheUpperRung();
    void aRungThatIsSkippedIsComparedOver();
    void theOneThatIsShownStandsOnItsOwnRung();
    void otherServicesAndApplicationsStandOnOtherLadders();
    void theHighestRungIsOneThatDidNotEnd();
    void theNextRungIsDraftedFromAnAuthorizationWithoutARequest();
};

using ChangeAuthorization = std::function<void(Authorization &)>;

void LadderTest::whatDiffersIsFoundOnTheUpperRung_data()
{
    QTest::addColumn<ChangeAuthorization>("change");
    QTest::addColumn<QList<int>>("differing");
    const auto row = [](const char *name, const QList<int> &differing, const ChangeAuthorization &change) {
        QTest::newRow(name) << change << differing;
    };
    row("nothing", {}, [](Authorization &) {});
    row("version", {int(LadderMember::Version)}, [](Authorization &one) { one.version = u"2"_s; });
    row("fewer operations", {int(LadderMember::Operations)},
        [](Authorization &one) { one.operations.named = QStringList{u"consult"_s}; });
    row("all operations", {int(LadderMember::Operations)}, [](Authorization &one) {
        one.operations = {};
        one.operations.all = true;
    });
    row("operations in another order", {}, [](Authorization &one) {
        one.operations.named = QStringList{u"Search"_s, u"consult"_s};
    });
    row("purpose", {int(LadderMember::Purpose)}, [](Authorization &one) { one.purpose = u"Iets anders."_s; });
    row("purpose in other capitals", {},
        [](Authorization &one) { one.purpose = u"VASTSTELLEN  van het recht"_s; });
    row("basis", {int(LadderMember::Basis)},
        [](Authorization &one) { one.committee.deliberation = u"22/901"_s; });
    row("not applicable", {int(LadderMember::Basis)},
        [](Authorization &one) { one.committee.notApplicable = u"x"_s; });
    row("legal context", {int(LadderMember::LegalContext)},
        [](Authorization &one) { one.legalContext.clear(); });
    row("state", {int(LadderMember::State)},
        [](Authorization &one) { one.state = AuthorizationState::Suspended; });
    row("what belongs to one environment", {}, [](Authorization &one) {
        one.programNumber = *ProgramNumber::parse(u"00901234567"_s);
        one.validFrom = QDate(2026, 1, 1);
        one.validUntil = QDate(2030, 1, 1);
    });
}

void LadderTest::whatDiffersIsFoundOnTheUpperRung()
{
    QFETCH(const ChangeAuthorization, change);
    QFETCH(const QList<int>, differing);
    const auto test = step(1, Environment::Test);
    auto acceptance = step(2, Environment::Acceptance);
    change(acceptance);
    const auto ladder = ladderOf(acceptance, {test, acceptance}, ladderDay);
    QList<int> found;
    for (const auto member : ladderMembers) {
        QVERIFY(!ladder.differs(member, Environment::Test));
        QVERIFY(!ladder.differs(member, Environment::Production));
        if (ladder.differs(member, Environment::Acceptance))
            found << int(member);
    }
    QCOMPARE(found, differing);
}

void LadderTest::aRungThatIsSkippedIsComparedOver()
{
    const auto test = step(1, Environment::Test);
    auto production = step(3, Environment::Production);
    production.version = u"2"_s;
    const auto ladder = ladderOf(test, {test, production}, ladderDay);
    QVERIFY(!ladder.at(Environment::Acceptance).authorization);
    QVERIFY(ladder.differs(LadderMember::Version, Environment::Production));
}

void LadderTest::theOneThatIsShownStandsOnItsOwnRung()
{
    const auto shown = step(1, Environment::Test);
    auto newer = step(2, Environment::Test);
    auto ended = step(4, Environment::Acceptance);
    ended.state = AuthorizationState::Ended;
    auto otherPurpose = step(5, Environment::Acceptance);
    otherPurpose.purpose = u"Iets anders."_s;
    const auto same = step(3, Environment::Acceptance);
    const auto ladder = ladderOf(shown, {newer, shown, ended, otherPurpose, same}, ladderDay);
    QCOMPARE(ladder.at(Environment::Test).authorization->id.row(), 1);
    QCOMPARE(ladder.at(Environment::Test).others, 1);
    QCOMPARE(ladder.at(Environment::Acceptance).authorization->id.row(), 3);
    QCOMPARE(ladder.at(Environment::Acceptance).others, 1);
}

void LadderTest::otherServicesAndApplicationsStandOnOtherLadders()
{
    const auto shown = step(1, Environment::Test);
    auto service = step(2, Environment::Acceptance);
    service.service = u"Person"_s;
    auto application = step(3, Environment::Acceptance);
    application.application = Id<Application>(2);
    auto capitals = step(4, Environment::Production);
    capitals.service = u"DMFA"_s;
    const auto ladder = ladderOf(shown, {shown, service, application, capitals}, ladderDay);
    QVERIFY(!ladder.at(Environment::Acceptance).authorization);
    QVERIFY(ladder.at(Environment::Production).authorization.has_value());
}

void LadderTest::theHighestRungIsOneThatDidNotEnd()
{
    const auto test = step(1, Environment::Test);
    auto acceptance = step(2, Environment::Acceptance);
    acceptance.validUntil = ladderDay.addDays(-1);
    auto ladder = ladderOf(test, {test, acceptance}, ladderDay);
    QVERIFY(ladder.highest == Environment::Test);
    QVERIFY(ladder.at(Environment::Acceptance).authorization.has_value());
    acceptance.validUntil = ladderDay;
    ladder = ladderOf(test, {test, acceptance}, ladderDay);
    QVERIFY(ladder.highest == Environment::Acceptance);
    acceptance.state = AuthorizationState::Ended;
    QVERIFY(!ladderOf(acceptance, {acceptance}, ladderDay).highest);
}

void LadderTest::theNextRungIsDraftedFromAnAuthorizationWithoutARequest()
{
    const test::ExampleRegister example;
    const auto all = *example.reg->all<Authorization>();
    const auto acceptance = *std::find_if(all.begin(), all.end(), [](const Authorization &one) {
        return one.environment == Environment::Acceptance;
    });
    QVERIFY(!acceptance.request.isSet());
    const auto draft =
        draftFromAuthorization(example.reg->database(), acceptance, Environment::Production, ladderDay);
    QVERIFY(draft);
    QVERIFY(draft->environment == Environment::Production);
    QCOMPARE(draft->services.size(), size_t(1));
    QCOMPARE(draft->services.front().name, acceptance.service);
    QCOMPARE(draft->services.front().operations, acceptance.operations);
    QCOMPARE(draft->purpose, acceptance.purpose);
    QCOMPARE(draft->legalContext, acceptance.legalContext);
    QVERIFY(!draft->authorization.isSet());
    // What belongs to acceptance stays there: its number, and a declaration for test data.
    QVERIFY(draft->identification->programNumber.isEmpty());
    QVERIFY(draft->committee == CommitteeBasis{});
    QVERIFY(draft->logging.has_value());
    // To another rung at its side the declaration may come along.
    const auto test =
        draftFromAuthorization(example.reg->database(), acceptance, Environment::Test, ladderDay);
    QVERIFY(test->committee.isDeclaredNotApplicable());
}

} // namespace licet

using licet::LadderTest;
LICET_TEST(LadderTest)
#include "ladder_test.moc"
