#include "coverage/bulk_drafting.h"
#include "coverage/coverage_reader.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

const QDate draftedOn(2026, 12, 1);

/// Two applications of two institutions, of which the first has DmfaConsultationService in test and
/// acceptance.
struct Prepared
{
    test::ExampleRegister example;
    Register &reg = *example.reg;

    [[nodiscard]] CoverageFacts facts() const
    {
        return *readCoverageFacts(RegisterAsOf(reg), draftedOn, draftedOn);
    }
    [[nodiscard]] WantedDrafts wanted() const
    {
        WantedDrafts wanted;
        const auto applications = *reg.all<Application>();
        for (const auto &one : applications)
            wanted.applications.push_back(one.id);
        wanted.services = {u"DmfaConsultationService"_s, u"IdentifyPerson"_s};
        wanted.environments = {Environment::Production, Environment::Acceptance};
        return wanted;
    }
    Result<Id<Project>> prepare(const std::vector<PreparedDraft> &drafts, const Project &project)
    {
        Id<Project> id;
        LICET_TRY(reg.write([&](Transaction &transaction) -> Result<void> {
            LICET_ASSIGN(id, prepareRequests(transaction, project, drafts, test::stampOn(draftedOn)));
            return {};
        }));
        return id;
    }
    [[nodiscard]] std::vector<Request> requests() const { return *reg.all<Request>(); }
};

QString draftInWords(const PreparedDraft &draft)
{
    const auto why = !draft.notBecause                             ? u"made"_s
                     : draft.notBecause == NotPrepared::Authorized ? u"authorized"_s
                     : draft.notBecause == NotPrepared::Asked      ? u"asked"_s
                                                                   : u"no number"_s;
    return u"%1 %2 %3 %4"_s.arg(QString::number(draft.application.row()), draft.service,
                                codeOf(draft.environment), why);
}

} // namespace

using States = QList<RequestState>;

class BulkDraftingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProductSaysWhatExists();
    void eachDraftIsMadeOnceInOneProject();
    void whatOneDraftComesFromIsKept();
    void nothingIsLeftWhenOneFails();
    void whatIsAskedIsNotPreparedTwice();
    void aRequestLeavesItsProject();
    void theProgressIsThatOfTheSlowest_data();
    void theProgressIsThatOfTheSlowest();
    void lateIsWhatWasNotDoneByItsLastDay();
    void requestsAreReadAsTheyWere();
};

void BulkDraftingTest::theProductSaysWhatExists()
{
    const Prepared prepared;
    QStringList input;
    for (const auto &one : draftsToPrepare(prepared.wanted(), prepared.facts()))
        input << draftInWords(one);
    QCOMPARE(input, (QStringList{
                        u"1 DmfaConsultationService acceptance authorized"_s,
                        u"1 DmfaConsultationService production made"_s, u"1 IdentifyPerson acceptance made"_s,
                        u"1 IdentifyPerson production made"_s, u"2 DmfaConsultationService acceptance made"_s,
                        u"2 DmfaConsultationService production made"_s, u"2 IdentifyPerson acceptance made"_s,
                        u"2 IdentifyPerson production made"_s}));
    // A service named twice, in other capitals, or not at all, is one or none.
    auto wanted = prepared.wanted();
    wanted.services = {u"IdentifyPerson"_s, u" identifyperson"_s, {}};
    wanted.environments = {Environment::Test, Environment::Test};
    QCOMPARE(draftsToPrepare(wanted, prepared.facts()).size(), size_t(2));
    QVERIFY(draftsToPrepare({}, prepared.facts()).empty());
}

void BulkDraftingTest::eachDraftIsMadeOnceInOneProject()
{
    Prepared prepared;
    auto drafts = draftsToPrepare(prepared.wanted(), prepared.facts());
    drafts[3].isLeftOut = true;
    Project project;
    project.name = u"Nieuwe diensten 2027"_s;
    project.decision = prepared.reg.decisions()->back().decision.id;
    project.goLive = QDate(2027, 4, 12);
    const auto id = prepared.prepare(drafts, project);
    QVERIFY(id);
    QCOMPARE(prepared.reg.get(*id)->name, project.name);
    const auto requests = prepared.requests();
    QCOMPARE(requests.size(), size_t(6));
    for (const auto &one : requests) {
        QCOMPARE(one.project, *id);
        QCOMPARE(int(one.state), int(RequestState::Draft));
        QVERIFY(one.institution.isSet());
        QCOMPARE(one.draft.services.size(), size_t(1));
        const bool isProduction = one.draft.environment == Environment::Production;
        QCOMPARE(one.draft.startDate, isProduction ? project.goLive : std::nullopt);
        if (isProduction)
            QCOMPARE(one.draft.committee.deliberation, u"22/901"_s);
        // The card of its own environment.
        QCOMPARE(one.draft.logging.has_value(), one.draft.application == u"Dossierbeheer" || isProduction);
    }
}

void BulkDraftingTest::whatOneDraftComesFromIsKept()
{
    Prepared prepared;
    auto drafts = draftsToPrepare(prepared.wanted(), prepared.facts());
    Project project;
    project.name = u"P"_s;
    QVERIFY(prepared.prepare(drafts, project));
    const auto acceptance = prepared.reg.all<Authorization>()->back();
    const auto made = prepared.requests().front();
    QCOMPARE(made.preparedFrom, acceptance.id);
    QCOMPARE(made.draft.purpose, acceptance.purpose);
    QCOMPARE(made.draft.services.front().version, acceptance.version);
    QVERIFY(!prepared.requests().back().preparedFrom.isSet());
}

void BulkDraftingTest::nothingIsLeftWhenOneFails()
{
    Prepared prepared;
    auto drafts = draftsToPrepare(prepared.wanted(), prepared.facts());
    drafts.back().from = Id<Authorization>(999);
    Project project;
    project.name = u"P"_s;
    const auto done = prepared.prepare(drafts, project);
    QVERIFY(!done);
    QCOMPARE(int(done.error().kind), int(ErrorKind::NotFound));
    QVERIFY(prepared.requests().empty());
    QVERIFY(prepared.reg.all<Project>()->empty());
}

void BulkDraftingTest::whatIsAskedIsNotPreparedTwice()
{
    Prepared prepared;
    Project project;
    project.name = u"P"_s;
    QVERIFY(prepared.prepare(draftsToPrepare(prepared.wanted(), prepared.facts()), project));
    const auto again = draftsToPrepare(prepared.wanted(), prepared.facts());
    QCOMPARE(std::count_if(again.begin(), again.end(),
                           [](const PreparedDraft &one) { return one.notBecause == NotPrepared::Asked; }),
             7);
    QVERIFY(std::none_of(again.begin(), again.end(), [](const PreparedDraft &one) { return one.isMade(); }));
}

void BulkDraftingTest::aRequestLeavesItsProject()
{
    Prepared prepared;
    Project project;
    project.name = u"P"_s;
    QVERIFY(prepared.prepare(draftsToPrepare(prepared.wanted(), prepared.facts()), project));
    const auto id = prepared.requests().front().id;
    QVERIFY(prepared.reg.write(
        [&](Transaction &transaction) { return leaveProject(transaction, id, test::stampOn(draftedOn)); }));
    const auto left = *prepared.reg.get(id);
    QVERIFY(!left.project.isSet());
    QCOMPARE(int(left.state), int(RequestState::Draft));
    QCOMPARE(left.revision, 1);
}

void BulkDraftingTest::theProgressIsThatOfTheSlowest_data()
{
    using enum RequestState;
    QTest::addColumn<States>("lower");
    QTest::addColumn<States>("production");
    QTest::addColumn<int>("dossier");
    QTest::addColumn<QString>("done");
    const auto row = [](const char *name, const States &lower, const States &production, DossierState dossier,
                        const char *done) {
        QTest::newRow(name) << lower << production << int(dossier) << QString::fromLatin1(done);
    };
    // In the order of the plan: file, send lower, lower executed, decide, send production, live.
    row("all drafts", {Draft, Draft}, {Draft}, DossierState::Preparing, "------");
    row("one of two sent", {Sent, Draft}, {Draft}, DossierState::Preparing, "------");
    row("both sent, dossier filed", {Sent, Acknowledged}, {Draft}, DossierState::Filed, "xx----");
    row("one returned again", {Sent, Returned}, {Draft}, DossierState::Filed, "x-----");
    row("lower executed, granted", {Executed, Executed}, {Signed}, DossierState::Granted, "xxxx--");
    row("production sent", {Executed, Executed}, {InformationAsked}, DossierState::Granted, "xxxxx-");
    row("all executed", {Executed, Executed}, {Executed}, DossierState::Granted, "xxxxxx");
    row("a withdrawn one does not hold it up", {Executed, Withdrawn}, {Executed}, DossierState::Granted,
        "xxxxxx");
}

void BulkDraftingTest::theProgressIsThatOfTheSlowest()
{
    QFETCH(const States, lower);
    QFETCH(const States, production);
    QFETCH(const int, dossier);
    QFETCH(const QString, done);
    DecisionWithSteps decision;
    decision.decision.id = Id<Decision>(1);
    decision.decision.state = DossierState(dossier);
    Project project;
    project.name = u"P"_s;
    project.decision = decision.decision.id;
    project.goLive = QDate(2027, 4, 12);
    std::vector<ProjectRequest> requests;
    for (const auto state : lower) {
        ProjectRequest one;
        one.environment = Environment::Test;
        one.state = state;
        requests.push_back(one);
    }
    for (const auto state : production) {
        ProjectRequest one;
        one.environment = Environment::Production;
        one.state = state;
        requests.push_back(one);
    }
    const auto progress = progressOf(project, requests, {decision}, Settings(), WorkingCalendar());
    QString marks;
    for (const bool isDone : progress.isDone)
        marks += isDone ? u'x' : u'-';
    QCOMPARE(marks, done);
    QCOMPARE(progress.plan.size(), size_t(6));
    project.goLive.reset();
    QVERIFY(progressOf(project, requests, {decision}, Settings(), WorkingCalendar()).plan.empty());
}

void BulkDraftingTest::lateIsWhatWasNotDoneByItsLastDay()
{
    Project project;
    project.name = u"P"_s;
    project.goLive = QDate(2027, 4, 12);
    ProjectRequest one;
    one.environment = Environment::Production;
    auto progress = progressOf(project, {one}, {}, Settings(), WorkingCalendar());
    QCOMPARE(int(progress.next()->kind), int(ScheduleStepKind::SendProduction));
    QVERIFY(!progress.isLate(QDate(2027, 3, 19)));
    QVERIFY(progress.isLate(QDate(2027, 3, 20)));
    one.state = RequestState::Sent;
    progress = progressOf(project, {one}, {}, Settings(), WorkingCalendar());
    QVERIFY(!progress.isLate(QDate(2027, 4, 12)));
    QVERIFY(progress.isLate(QDate(2027, 4, 13)));
    one.state = RequestState::Executed;
    progress = progressOf(project, {one}, {}, Settings(), WorkingCalendar());
    QVERIFY(!progress.next() && !progress.isLate(QDate(2028, 1, 1)));
}

void BulkDraftingTest::requestsAreReadAsTheyWere()
{
    Prepared prepared;
    auto &reg = prepared.reg;
    const auto id = *reg.requests().create(test::draftFrom(u"14-two-services-one-not-covered"_s),
                                           test::stampOn(QDate(2026, 11, 20)));
    const auto asked = [&](QDate day, const RegisterAsOf &from) {
        return readAsked(from, day, draftedOn)->size();
    };
    const auto now = *readAsked(RegisterAsOf(reg), draftedOn, draftedOn);
    QCOMPARE(now.size(), size_t(1));
    QCOMPARE(now.front().services.size(), 2);
    QCOMPARE(asked(QDate(2026, 11, 20), RegisterAsOf(reg)), size_t(1));
    QCOMPARE(asked(QDate(2026, 11, 19), RegisterAsOf(reg)), size_t(0));
    // Withdrawn on the 25th: open on the 24th still.
    QVERIFY(
        reg.requests().turnBack(id, RequestEvent::Withdraw, u"no"_s, {}, test::stampOn(QDate(2026, 11, 25))));
    QCOMPARE(asked(draftedOn, RegisterAsOf(reg)), size_t(0));
    QCOMPARE(asked(QDate(2026, 11, 24), RegisterAsOf(reg)), size_t(1));
    QCOMPARE(asked(QDate(2026, 11, 25), RegisterAsOf(reg)), size_t(0));
    // As known before the withdrawal was entered, and before the request was.
    const RegisterAsOf before(reg.database(), QDateTime(QDate(2026, 11, 25), QTime(0, 0), Qt::UTC));
    QCOMPARE(asked(draftedOn, before), size_t(1));
    QCOMPARE(readAsked(before, draftedOn, draftedOn)->front().services, now.front().services);
    QCOMPARE(
        asked(draftedOn, RegisterAsOf(reg.database(), QDateTime(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC))),
        size_t(0));
}

} // namespace licet

using licet::BulkDraftingTest;
LICET_TEST(BulkDraftingTest)
#include "bulk_drafting_test.moc"
