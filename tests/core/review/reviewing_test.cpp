#include "authorization/computed_state.h"
#include "review/dependents_reader.h"
#include "review/dossier_events.h"
#include "review/reviewing.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate reviewDay(2027, 6, 1);

/// The example, where five authorizations and three requests more cite decisions; what rests on 22/901 was
/// counted by hand: four authorizations that have not ended (active, by its other spelling, by the dossier
/// number of its amendment, suspended) and one open request.
struct DependentsOfRegister
{
    DependentsOfRegister()
    {
        decision = decisionNumbered(u"22/901"_s);
        other = decisionNumbered(u"19/905"_s);
        const auto base = reg().all<Authorization>()->front();
        active = add(base, u"22/901"_s, Environment::Production, AuthorizationState::Active);
        spelt = add(base, u"22/0901"_s, Environment::Acceptance, AuthorizationState::Active);
        byDossier = add(base, u"IVC/KSZG/23/903"_s, Environment::Test, AuthorizationState::Active);
        suspended = add(base, u"22/901"_s, Environment::Production, AuthorizationState::Suspended);
        ended = add(base, u"22/901"_s, Environment::Production, AuthorizationState::Ended);
        onOther = add(base, u"19/905"_s, Environment::Production, AuthorizationState::Active);
        draft = request(u"22/901"_s);
        request(u"19/905"_s);
        const auto withdrawn = request(u"22/901"_s);
        if (!reg().requests().turnBack(withdrawn, RequestEvent::Withdraw, u"not needed"_s, {},
                                       stampOn(reviewDay)))
            qFatal("not withdrawn");
    }

    Register &reg() const { return *example.reg; }
    std::vector<DecisionWithSteps> decisions() const { return *reg().decisions(); }
    std::vector<DecisionStep> stepsOf(Id<Decision> id) const
    {
        for (const auto &one : decisions())
            if (one.decision.id == id)
                return one.steps;
        return {};
    }
    Id<Decision> decisionNumbered(const QString &number) const
    {
        for (const auto held = reg().all<Decision>(); const auto &one : *held)
            if (one.deliberation == number)
                return one.id;
        qFatal("no decision");
    }
    Id<Authorization> add(Authorization one, const QString &deliberation, Environment environment,
                          AuthorizationState state)
    {
        one.id = {};
        one.committee = {deliberation, {}, {}};
        one.environment = environment;
        one.state = state;
        if (state == AuthorizationState::Ended)
            one.endedOn = QDate(2026, 1, 1);
        return *reg().add(one, stampOn(QDate(2026, 11, 3)));
    }
    Id<Request> request(const QString &deliberation)
    {
        auto one = test::draftFrom(u"01-production-complete"_s);
        one.committee = {deliberation, {}, {}};
        return *reg().requests().create(one, stampOn(QDate(2026, 11, 3)));
    }
    Dependents dependents(Id<Decision> of, QDate day = reviewDay) const
    {
        return *readResting(RegisterAsOf(reg()), of, decisions(), day);
    }
    Dependents falling(Id<Decision> of, QDate day) const
    {
        return invalidatedBy(of, decisions(), dependents(of, day), day, *reg().settings(), WorkingCalendar());
    }
    DossierRecorded record(Id<Decision> id, DossierEvent event, QDate day,
                           const DossierEventInput &input = {})
    {
        const auto recorded = recordDossierEvent(reg().database(), id, event, input, reviewDay, stampOn(day));
        if (!recorded)
            qFatal("not recorded: %d", int(recorded.error().kind));
        return *recorded;
    }
    std::vector<ReviewWithVerdicts> reviews() const { return *reviewsOf(RegisterAsOf(reg()), decision); }

    ExampleRegister example;
    Id<Decision> decision, other;
    Id<Authorization> active, spelt, byDossier, suspended, ended, onOther;
    Id<Request> draft;
};

std::vector<Id<Authorization>> idsOf(const Dependents &dependents)
{
    std::vector<Id<Authorization>> ids;
    for (const auto &one : dependents.authorizations)
        ids.push_back(one.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

/// What rests on a decision, what falls with it, and the review that a change of it opens.
class ReviewingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRestsOnADecisionIsCounted()
    {
        DependentsOfRegister made;
        const auto dependents = made.dependents(made.decision);
        QCOMPARE(idsOf(dependents), (std::vector{made.active, made.spelt, made.byDossier, made.suspended}));
        QCOMPARE(dependents.requests.size(), size_t(1));
        QCOMPARE(dependents.requests.front().id, made.draft);
        // Its authorizations are in each environment of the one application.
        QCOMPARE(dependents.connections.size(), size_t(3));
        QCOMPARE(idsOf(made.dependents(made.other)), std::vector{made.onOther});
    }

    void whatCitesItBesideAnotherRestsOnBoth()
    {
        DependentsOfRegister made;
        auto right = made.reg().all<Authorization>()->front();
        right.id = {};
        right.committee = {u"19/905"_s, {}, {}};
        right.furtherBasis = {lineBasis({u"22/901"_s, {}, {}})};
        const auto onBoth = *made.reg().add(right, stampOn(QDate(2026, 11, 4)));
        auto draft = test::draftFrom(u"01-production-complete"_s);
        draft.committee = {u"19/905"_s, {}, {}};
        draft.services.push_back(draft.services.front());
        draft.services.back().name = u"SecondService"_s;
        draft.services.back().basis = right.furtherBasis;
        const auto asked = *made.reg().requests().create(draft, stampOn(QDate(2026, 11, 4)));
        const auto dependents = made.dependents(made.decision);
        QCOMPARE(idsOf(dependents).back(), onBoth);
        QCOMPARE(dependents.requests.back().id, asked);
        QCOMPARE(idsOf(made.dependents(made.other)), (std::vector{made.onOther, onBoth}));
        const auto decisions = made.decisions();
        auto counts = *countResting(RegisterAsOf(made.reg()), {}, decisions, reviewDay);
        QCOMPARE(counts[made.decision], dependents.count());
        QCOMPARE(counts[made.other], made.dependents(made.other).count());
        const RegisterAsOf known(made.reg().database(),
                                 QDateTime(reviewDay.addDays(1), QTime(0, 0), Qt::UTC));
        QCOMPARE(*readResting(known, made.decision, decisions, reviewDay), dependents);
        QCOMPARE(*countResting(known, {}, decisions, reviewDay), counts);
        // Its other decision holds it; the line has no other.
        const auto falling = made.falling(made.decision, reviewDay);
        QVERIFY(!std::count(falling.authorizations.begin(), falling.authorizations.end(),
                            *made.reg().get(onBoth)));
        QVERIFY(std::any_of(falling.requests.begin(), falling.requests.end(),
                            [&](const DependentRequest &one) { return one.id == asked; }));
    }

    void anEndedOneRestedOnItUntilItsDay()
    {
        DependentsOfRegister made;
        QCOMPARE(made.dependents(made.decision, QDate(2025, 12, 31)).authorizations.size(), size_t(5));
        QCOMPARE(made.dependents(made.decision, QDate(2026, 1, 1)).authorizations.size(), size_t(4));
    }

    void theListCountsTheSame()
    {
        DependentsOfRegister made;
        const auto decisions = made.decisions();
        const RegisterAsOf from(made.reg());
        auto counts = *countResting(from, {}, decisions, reviewDay);
        QCOMPARE(counts[made.decision], made.dependents(made.decision).count());
        QCOMPARE(counts[made.other], made.dependents(made.other).count());
        const auto institutions = *made.reg().all<Institution>();
        int sum = 0;
        for (const auto &one : institutions)
            sum += (*countResting(from, one.id, decisions, reviewDay))[made.decision];
        QCOMPARE(sum, counts[made.decision]);
        // The same from the history alone.
        const RegisterAsOf known(made.reg().database(),
                                 QDateTime(reviewDay.addDays(1), QTime(0, 0), Qt::UTC));
        QCOMPARE(*countResting(known, {}, decisions, reviewDay), counts);
        QCOMPARE(*readResting(known, made.decision, decisions, reviewDay), made.dependents(made.decision));
        const RegisterAsOf before(made.reg().database(), QDateTime(QDate(2026, 11, 3), QTime(0, 0), Qt::UTC));
        QCOMPARE((*countResting(before, {}, decisions, reviewDay))[made.decision], 0);
    }

    void whatHasAValidBasisFallsWithIt()
    {
        DependentsOfRegister made;
        QCOMPARE(idsOf(made.falling(made.decision, reviewDay)),
                 (std::vector{made.active, made.spelt, made.byDossier, made.suspended}));
        QCOMPARE(made.falling(made.decision, reviewDay).requests.size(), size_t(1));
        // Before it was in force nothing had a valid basis, so nothing falls.
        QVERIFY(made.falling(made.decision, QDate(2022, 10, 3)).authorizations.empty());
        QCOMPARE(made.falling(made.decision, QDate(2022, 10, 4)).authorizations.size(), size_t(5));
    }

    void aNumberThatTwoShareFallsWithNeither()
    {
        DependentsOfRegister made;
        DecisionWithSteps twin;
        twin.decision.deliberation = u"22/901"_s;
        twin.decision.state = DossierState::Granted;
        const auto id = *saveDecision(made.reg().database(), twin.decision, stampOn(reviewDay));
        const auto falling = made.falling(made.decision, reviewDay);
        // Only the one that cites the dossier number has one basis, so only it can lose it.
        QCOMPARE(idsOf(falling), std::vector{made.byDossier});
        QCOMPARE(made.dependents(id).authorizations.size(), size_t(3));
    }

    void anAmendmentOpensAReviewWithItsStep()
    {
        DependentsOfRegister made;
        DecisionStep step;
        step.decision = made.decision;
        step.dossier = u"IVC/KSZG/27/001"_s;
        step.withoutServices = QStringList{u"PersonService"_s};
        const auto pending = *saveStep(made.reg().database(), step, reviewDay, stampOn(reviewDay));
        QVERIFY(!pending.recorded.review.isSet());
        step = *made.reg().get(pending.id);
        QCOMPARE(step.position, 2);
        step.decidedOn = QDate(2027, 5, 4);
        const auto decided = *saveStep(made.reg().database(), step, reviewDay, stampOn(reviewDay));
        QCOMPARE(decided.recorded.verdicts, 5);
        const auto reviews = made.reviews();
        QCOMPARE(reviews.size(), size_t(1));
        QCOMPARE(reviews.front().review.cause, ReviewCause::Amendment);
        QCOMPARE(reviews.front().verdicts.size(), size_t(5));
        QVERIFY(!reviews.front().isDone());
        // Correcting its words opens no second one.
        step.conditions = u"Only for new files."_s;
        QVERIFY(saveStep(made.reg().database(), step, reviewDay, stampOn(reviewDay)));
        QCOMPARE(made.reviews().size(), size_t(1));
    }

    void aStepThatWasForgottenTakesItsPlaceByItsDay()
    {
        DependentsOfRegister made;
        auto before = made.stepsOf(made.decision);
        DecisionStep step;
        step.decision = made.decision;
        step.dossier = u"IVC/KSZG/22/950"_s;
        step.decidedOn = before.front().decidedOn->addDays(30);
        QVERIFY(saveStep(made.reg().database(), step, reviewDay, stampOn(reviewDay)));
        QStringList dossiers;
        for (const auto &one : made.stepsOf(made.decision))
            dossiers << one.dossier;
        QCOMPARE(dossiers, (QStringList{before[0].dossier, step.dossier, before[1].dossier}));
    }

    void daysThatCannotBeAreRefused()
    {
        DependentsOfRegister made;
        auto step = made.stepsOf(made.decision).back();
        const auto kept = step;
        step.inForceOn = step.decidedOn->addDays(-1);
        const auto early = saveStep(made.reg().database(), step, reviewDay, stampOn(reviewDay));
        QCOMPARE(early.error().kind, ErrorKind::InForceBeforeDecided);
        QCOMPARE(early.error().subject, QString());
        DossierEventInput withdrawal;
        withdrawal.endsOn = made.stepsOf(made.decision).back().decidedOn->addDays(-1);
        QCOMPARE(recordDossierEvent(made.reg().database(), made.decision, DossierEvent::Withdraw, withdrawal,
                                    reviewDay, stampOn(reviewDay))
                     .error()
                     .kind,
                 ErrorKind::WithdrawnBeforeDecided);
        step.inForceOn.reset();
        step.decidedOn = made.stepsOf(made.decision).front().decidedOn->addDays(-1);
        QCOMPARE(saveStep(made.reg().database(), step, reviewDay, stampOn(reviewDay)).error().kind,
                 ErrorKind::DecidedBeforePrevious);
        step.decidedOn = reviewDay.addDays(1);
        QCOMPARE(saveStep(made.reg().database(), step, reviewDay, stampOn(reviewDay)).error().kind,
                 ErrorKind::DayInFuture);
        QCOMPARE(made.stepsOf(made.decision).back(), kept);
    }

    void theFirstStepAndAnOlderStateOpenNone()
    {
        DependentsOfRegister made;
        Decision fresh;
        fresh.subject = u"New"_s;
        fresh.state = DossierState::Granted;
        const auto id = *saveDecision(made.reg().database(), fresh, stampOn(reviewDay));
        DecisionStep step;
        step.decision = id;
        step.decidedOn = reviewDay;
        QVERIFY(
            !saveStep(made.reg().database(), step, reviewDay, stampOn(reviewDay))->recorded.review.isSet());
        // Further steps of a decision on which nothing rests have nothing to review.
        QVERIFY(
            !saveStep(made.reg().database(), step, reviewDay, stampOn(reviewDay))->recorded.review.isSet());
        QVERIFY(made.reg().all<Review>()->empty());
    }

    void aReviewIsResumedAfterReopening()
    {
        DependentsOfRegister made;
        made.record(made.decision, DossierEvent::Withdraw, reviewDay);
        const auto verdicts = made.reviews().front().verdicts;
        QVERIFY(giveVerdict(made.reg().database(), {verdicts[0].id}, Verdict::End, reviewDay,
                            stampOn(reviewDay)));
        QVERIFY(giveVerdict(made.reg().database(), {verdicts[1].id}, Verdict::Unchanged, reviewDay,
                            stampOn(reviewDay)));
        const auto path = made.reg().path();
        made.example.reg.reset();
        made.example.reg = *Register::open(path, Access::ReadWrite);
        auto review = made.reviews().front();
        QCOMPARE(review.given(), 2);
        QCOMPARE(review.verdicts[0].verdict, std::optional(Verdict::End));
        QCOMPARE(review.verdicts[0].givenOn, std::optional(reviewDay));
        QCOMPARE(review.verdicts[0].givenBy, u"tester"_s);
        for (const auto &one : review.verdicts)
            if (!one.verdict)
                QVERIFY(giveVerdict(made.reg().database(), {one.id}, Verdict::Change, reviewDay,
                                    stampOn(reviewDay)));
        QVERIFY(made.reviews().front().isDone());
        QCOMPARE(giveVerdict(made.reg().database(), {verdicts[0].id}, Verdict::End, reviewDay,
                             stampOn(reviewDay.addDays(1)))
                     .error()
                     .kind,
                 ErrorKind::DayInFuture);
    }

    void aVerdictStartsOneRequest()
    {
        DependentsOfRegister made;
        made.record(made.decision, DossierEvent::Withdraw, reviewDay);
        const auto verdict = made.reviews().front().verdicts.front();
        QVERIFY(verdict.record.kind == RecordKind::Authorization);
        QCOMPARE(
            prepareFromVerdict(made.reg().database(), verdict.id, reviewDay, stampOn(reviewDay)).error().kind,
            ErrorKind::StateForbids);
        QVERIFY(
            giveVerdict(made.reg().database(), {verdict.id}, Verdict::End, reviewDay, stampOn(reviewDay)));
        const auto prepared =
            *prepareFromVerdict(made.reg().database(), verdict.id, reviewDay, stampOn(reviewDay));
        QVERIFY(prepared.isNew);
        const auto request = *made.reg().get(prepared.request);
        QCOMPARE(request.draft.kind, RequestKind::End);
        QCOMPARE(request.draft.authorization.row(), verdict.record.id);
        const auto again =
            *prepareFromVerdict(made.reg().database(), verdict.id, reviewDay, stampOn(reviewDay));
        QVERIFY(!again.isNew);
        QCOMPARE(again.request, prepared.request);
        // Another verdict asks for another request.
        QVERIFY(
            giveVerdict(made.reg().database(), {verdict.id}, Verdict::Change, reviewDay, stampOn(reviewDay)));
        QVERIFY(prepareFromVerdict(made.reg().database(), verdict.id, reviewDay, stampOn(reviewDay))->isNew);
    }

    void aReplacedDecisionsChangeRestsOnTheNewOne()
    {
        DependentsOfRegister made;
        DossierEventInput input;
        input.replacedBy = made.other;
        made.record(made.decision, DossierEvent::Replace, reviewDay, input);
        const auto review = made.reviews().front();
        QCOMPARE(review.review.cause, ReviewCause::Replacement);
        const auto &verdict = review.verdicts.front();
        QVERIFY(
            giveVerdict(made.reg().database(), {verdict.id}, Verdict::Change, reviewDay, stampOn(reviewDay)));
        const auto prepared =
            *prepareFromVerdict(made.reg().database(), verdict.id, reviewDay, stampOn(reviewDay));
        QCOMPARE(made.reg().get(prepared.request)->draft.committee.deliberation, u"19/905"_s);
    }

    void whatWasValidOnAnEarlierDayStaysSo()
    {
        DependentsOfRegister made;
        made.record(made.decision, DossierEvent::Withdraw, reviewDay);
        const auto authorization = *made.reg().get(made.active);
        const auto computed = [&](QDate day) {
            return computedStates(authorization, day, *made.reg().settings(), WorkingCalendar(),
                                  made.decisions());
        };
        QVERIFY(computed(reviewDay.addDays(-1)).empty());
        QCOMPARE(computed(reviewDay), std::vector{ComputedState::WithoutValidBasis});
        QVERIFY(made.falling(made.decision, reviewDay).authorizations.empty());
        QCOMPARE(made.falling(made.decision, reviewDay.addDays(-1)).authorizations.size(), size_t(4));
    }
};

} // namespace licet

using licet::ReviewingTest;
LICET_TEST(ReviewingTest)

#include "reviewing_test.moc"
