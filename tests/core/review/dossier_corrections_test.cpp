#include "committee/checklist.h"
#include "committee/decision_store.h"
#include "followup/did_not_happen.h"
#include "followup/following_up.h"
#include "history/history_query.h"
#include "review/cited_number.h"
#include "review/dossier_correcting.h"
#include "review/dossier_events.h"
#include "review/reviewing.h"
#include "support/example_data.h"
#include "support/test_registry.h"
#include "support/whole_papers.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate correctedDay(2027, 6, 1);

struct DossierPutRight
{
    DossierPutRight()
    {
        Decision dossier;
        dossier.subject = u"Allowance"_s;
        dossier.checklist = usualChecklist();
        id = *saveDecision(database(), dossier, stampOn(QDate(2027, 1, 4)));
        DecisionStep step;
        step.decision = id;
        step.services = QStringList{u"PersonService"_s};
        if (!saveStep(database(), step, correctedDay, stampOn(QDate(2027, 1, 4))))
            qFatal("no step");
    }
    Database &database() const { return example.reg->database(); }
    Register &reg() const { return *example.reg; }
    DecisionWithSteps now() const { return *readDecision(database(), id); }
    /// The days follow each other, a week apart.
    void record(DossierEvent event, DossierEventInput input = {})
    {
        day = day.addDays(7);
        if (input.note.isEmpty())
            input.note = u"because"_s;
        const auto done = recordDossierEvent(database(), id, event, input, correctedDay, stampOn(day));
        if (!done)
            qFatal("not recorded: %d", int(done.error().kind));
    }
    void record(std::initializer_list<DossierEvent> all)
    {
        for (const auto one : all)
            record(one, said(one));
    }
    /// What somebody would say of it.
    DossierEventInput said(DossierEvent event) const
    {
        DossierEventInput input;
        if (event == DossierEvent::File)
            input.dossier = u"IVC/KSZG/27/011"_s;
        if (event == DossierEvent::Grant)
            input.deliberation = u"27/100"_s;
        if (event == DossierEvent::Contacted) {
            input.contacted = u"Mr. Maes"_s;
            input.promisedUntil = QDate(2027, 5, 3);
        }
        if (event == DossierEvent::Replace)
            input.replacedBy = reg().all<Decision>()->front().id;
        return input;
    }
    std::vector<Event> trail() const { return *events(database(), 1000, RecordRef::of(id)); }
    /// The newest of its kind.
    qint64 eventOf(const EventKind &kind) const
    {
        for (const auto &one : trail())
            if (one.kind == kind)
                return one.sequence;
        qFatal("no event %s", qPrintable(kind.code()));
    }
    Result<RevokedOfDossier> revoke(qint64 event, const QString &reason = u"of another dossier"_s)
    {
        return recordDidNotHappen(database(), id, event, reason, stampOn(correctedDay));
    }
    Result<RevokedOfDossier> revoke(DossierEvent event) { return revoke(eventOf(event)); }
    Result<Citing> correct(DossierEvent event, QDate to, const QString &reason = u"by its stamp"_s)
    {
        EventCorrection correction;
        correction.happenedOn = to;
        return correctEvent(database(), id, eventOf(event), correction, reason, stampOn(correctedDay));
    }
    /// On which the newest event happened.
    QDate day = QDate(2027, 1, 5);
    ExampleRegister example;
    Id<Decision> id;
};

/// A right rests on the decision, so that its end opens a review.
struct ReviewedDossier : DossierPutRight
{
    ReviewedDossier()
    {
        record({DossierEvent::File, DossierEvent::PutOnTheAgenda, DossierEvent::Grant});
        auto right = reg().all<Authorization>()->front();
        right.id = {};
        right.committee = {u"27/100"_s, {}, {}};
        right.environment = Environment::Production;
        if (!reg().add(right, stampOn(day)))
            qFatal("no right");
        record({DossierEvent::Withdraw});
    }
    std::vector<ReviewWithVerdicts> reviews() const { return *reviewsOf(RegisterAsOf(database()), id); }
};

/// What leads to an event.
std::vector<DossierEvent> wayTo(DossierEvent event)
{
    switch (event) {
    case DossierEvent::File:
        return {};
    case DossierEvent::AskInformation:
    case DossierEvent::PutOnTheAgenda:
    case DossierEvent::Contacted:
    case DossierEvent::NotDelivered:
        return {DossierEvent::File};
    case DossierEvent::AnswerInformation:
        return {DossierEvent::File, DossierEvent::AskInformation};
    case DossierEvent::Grant:
    case DossierEvent::Refuse:
        return {DossierEvent::File, DossierEvent::PutOnTheAgenda};
    case DossierEvent::Withdraw:
    case DossierEvent::Replace:
        return {DossierEvent::File, DossierEvent::PutOnTheAgenda, DossierEvent::Grant};
    }
    Q_UNREACHABLE();
}

} // namespace

/// What was noted wrongly of a dossier at the committee: it did not happen, or on another day.
class DossierCorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventThatDidNotHappenLeavesAllAsBeforeIt_data()
    {
        QTest::addColumn<DossierEvent>("event");
        for (const auto &one : EnumCodes<DossierEvent>::all)
            QTest::newRow(one.code) << one.value;
    }
    void anEventThatDidNotHappenLeavesAllAsBeforeIt()
    {
        QFETCH(const DossierEvent, event);
        DossierPutRight led;
        for (const auto one : wayTo(event))
            led.record({one});
        const auto before = led.now();
        led.record({event});
        const auto with = led.now();
        const auto sequence = led.eventOf(event);
        const auto known = stampOn(correctedDay).enteredAt;
        QVERIFY(before != with);
        const auto revoked = led.revoke(event);
        QVERIFY(revoked);
        QCOMPARE(revoked->event, event);
        QCOMPARE(revoked->before, with.decision.state);
        QCOMPARE(revoked->state, before.decision.state);
        QCOMPARE(led.now(), before);
        // On no day was it otherwise, and the rows are what the history tells.
        for (const auto &on : {std::optional<QDate>(), std::optional(led.day), std::optional(correctedDay)})
            QCOMPARE(*recordAsOf<Decision>(led.database(), led.id, {on, {}, Beginning::AsEntered}),
                     before.decision);
        for (const auto &step : before.steps)
            QCOMPARE(*recordAsOf<DecisionStep>(led.database(), step.id, {}), step);
        // It stays in the history; until then the past is told as it was known.
        QVERIFY(revocationOf(led.trail(), sequence));
        QCOMPARE(recordAsOf<Decision>(led.database(), led.id, {led.day, known, Beginning::AsEntered})->state,
                 with.decision.state);
        QCOMPARE(led.revoke(sequence).error().kind, ErrorKind::EventDidNotHappen);
        // What happens next is possible from there.
        led.record({event});
        QCOMPARE(led.now().decision.state, with.decision.state);
    }

    void whatFollowedHoldsWhatItRestsOn()
    {
        DossierPutRight led;
        led.record({DossierEvent::File, DossierEvent::AskInformation, DossierEvent::PutOnTheAgenda,
                    DossierEvent::Grant});
        const auto head = *historyHead(led.database());
        const Error rests{ErrorKind::RestsOnEvent, u"decision grant"_s, led.day.toString(Qt::ISODate),
                          QString::number(led.eventOf(DossierEvent::Grant))};
        QCOMPARE(led.revoke(DossierEvent::File).error(), rests);
        QCOMPARE(led.revoke(DossierEvent::PutOnTheAgenda).error(), rests);
        QCOMPARE(*historyHead(led.database()), head);
        // A filed dossier comes on the agenda as well as one that is asked about.
        QVERIFY(led.revoke(DossierEvent::AskInformation));
        QCOMPARE(led.now().decision.state, DossierState::Granted);
        QVERIFY(led.revoke(DossierEvent::Grant));
        QVERIFY(led.revoke(DossierEvent::PutOnTheAgenda));
        QVERIFY(led.revoke(DossierEvent::File));
        QCOMPARE(led.now().decision.state, DossierState::Preparing);
        QCOMPARE(led.now().decision.filedOn, std::nullopt);
    }

    void anAmendmentRestsOnWhatWasGranted()
    {
        DossierPutRight led;
        led.record({DossierEvent::File, DossierEvent::PutOnTheAgenda, DossierEvent::Grant});
        DecisionStep amendment;
        amendment.decision = led.id;
        amendment.position = 1;
        amendment.decidedOn = correctedDay;
        const auto saved = saveStep(led.database(), amendment, correctedDay, stampOn(correctedDay));
        QVERIFY(saved);
        QCOMPARE(led.revoke(DossierEvent::Grant).error().subject, u"decision_step added"_s);
        QVERIFY(led.reg().remove(saved->id, stampOn(correctedDay)));
        QVERIFY(led.revoke(DossierEvent::Grant));
        QCOMPARE(led.now().steps.front().decidedOn, std::nullopt);
    }

    void aStepThatTheEventMadeGoesWithIt()
    {
        DossierPutRight led;
        QVERIFY(led.reg().remove(led.now().steps.front().id, stampOn(correctedDay)));
        led.record({DossierEvent::File});
        QCOMPARE(led.now().steps.size(), size_t(1));
        QVERIFY(led.revoke(DossierEvent::File));
        QVERIFY(led.now().steps.empty());
        // But for what somebody wrote in it since.
        led.record({DossierEvent::File});
        auto step = led.now().steps.front();
        step.services = QStringList{u"PersonService"_s};
        QVERIFY(saveStep(led.database(), step, correctedDay, stampOn(correctedDay)));
        QVERIFY(led.revoke(DossierEvent::File));
        QCOMPARE(led.now().steps.size(), size_t(1));
        QCOMPARE(led.now().steps.front().services, step.services);
        QCOMPARE(led.now().steps.front().dossier, QString());
    }

    void whatWasPutRightByHandOfItGoesWithIt()
    {
        DossierPutRight led;
        led.record({DossierEvent::File});
        auto decision = led.now().decision;
        decision.filedOn = led.day.addDays(-2);
        decision.subject = u"Another subject"_s;
        QVERIFY(saveDecision(led.database(), decision, stampOn(correctedDay)));
        QVERIFY(led.revoke(DossierEvent::File));
        QCOMPARE(led.now().decision.filedOn, std::nullopt);
        QCOMPARE(led.now().decision.subject, u"Another subject"_s);
        QCOMPARE(*recordAsOf<Decision>(led.database(), led.id, {}), led.now().decision);
    }

    void aReviewThatNobodyAnsweredGoesWithItsCause()
    {
        ReviewedDossier led;
        QCOMPARE(led.reviews().size(), size_t(1));
        const auto review = led.reviews().front();
        QVERIFY(snooze(led.database(),
                       {{}, DueKind::Review, RecordRef::of(review.review.id), {}, {2027, 8, 1}, u"holiday"_s},
                       stampOn(correctedDay)));
        const auto foretold = foretellDidNotHappen(
            led.database(), led.id, led.eventOf(DossierEvent::Withdraw), stampOn(correctedDay));
        QVERIFY(foretold);
        QCOMPARE(led.reviews().size(), size_t(1));
        const auto revoked = led.revoke(DossierEvent::Withdraw);
        QVERIFY(revoked);
        QCOMPARE(revoked->review, review.review.id);
        QCOMPARE(revoked->verdicts, 1);
        QVERIFY(led.reviews().empty());
        QVERIFY(led.reg().all<ReviewVerdict>()->empty());
        QVERIFY(led.reg().all<Snooze>()->empty());
        QCOMPARE(led.now().decision.state, DossierState::Granted);
        // On the day of the withdrawal, as the register knows it now, there was none.
        QVERIFY(reviewsOf(RegisterAsOf(led.database(), {}, led.day), led.id)->empty());
    }

    void aVerdictHoldsWhatItAnswers()
    {
        ReviewedDossier led;
        const auto verdict = led.reviews().front().verdicts.front().id;
        QVERIFY(giveVerdict(led.database(), {verdict}, Verdict::End, correctedDay, stampOn(led.day)));
        QCOMPARE(led.revoke(DossierEvent::Withdraw).error(),
                 (Error{ErrorKind::VerdictGiven, {}, led.day.toString(Qt::ISODate), u"1"_s}));
        QCOMPARE(led.now().decision.state, DossierState::Withdrawn);
        QCOMPARE(led.reviews().size(), size_t(1));
    }

    void onlyWhatLedItIsToldNotToHaveHappenedAndWithAReason()
    {
        DossierPutRight led;
        led.record({DossierEvent::File});
        QCOMPARE(led.revoke(led.eventOf(RecordEvent::Added)).error(),
                 (Error{ErrorKind::StaysAsNoted, u"added"_s, {}, u"decision"_s}));
        QCOMPARE(led.revoke(1).error().kind, ErrorKind::NotFound);
        QCOMPARE(led.revoke(led.eventOf(DossierEvent::File), u" "_s).error().kind, ErrorKind::ReasonMissing);
        QCOMPARE(led.now().decision.state, DossierState::Filed);
    }

    void theRightDayGoesWhereTheEventWroteIt()
    {
        ReviewedDossier led;
        const auto granted = QDate(2027, 1, 5).addDays(21);
        QVERIFY(led.correct(DossierEvent::File, QDate(2027, 1, 10)));
        QCOMPARE(led.now().decision.filedOn, std::optional(QDate(2027, 1, 10)));
        QVERIFY(led.correct(DossierEvent::Grant, granted.addDays(-1)));
        QCOMPARE(led.now().steps.front().decidedOn, std::optional(granted.addDays(-1)));
        const auto ended = led.day.addDays(-3);
        QVERIFY(led.correct(DossierEvent::Withdraw, ended));
        QCOMPARE(led.now().decision.withdrawnOn, std::optional(ended));
        QCOMPARE(led.reviews().front().review.openedOn, ended);
        const auto stateOn = [&](QDate on) {
            return recordAsOf<Decision>(led.database(), led.id, {on, {}, Beginning::AsEntered})->state;
        };
        QCOMPARE(stateOn(ended), DossierState::Withdrawn);
        QCOMPARE(stateOn(ended.addDays(-1)), DossierState::Granted);
        QCOMPARE(stateOn(granted.addDays(-1)), DossierState::Granted);
        QCOMPARE(stateOn(granted.addDays(-2)), DossierState::OnTheAgenda);
        QCOMPARE(*recordAsOf<Decision>(led.database(), led.id, {}), led.now().decision);
    }

    void aDayStaysBetweenWhatLedToItAndWhatFollowed()
    {
        DossierPutRight led;
        led.record({DossierEvent::File, DossierEvent::PutOnTheAgenda, DossierEvent::Grant});
        const auto agenda = led.day.addDays(-7);
        QCOMPARE(led.correct(DossierEvent::PutOnTheAgenda, led.day.addDays(1)).error(),
                 (Error{ErrorKind::AfterWhatFollowed, u"decision put-on-the-agenda"_s,
                        led.day.addDays(1).toString(Qt::ISODate),
                        u"decision grant "_s + led.day.toString(Qt::ISODate)}));
        QCOMPARE(led.correct(DossierEvent::Grant, agenda.addDays(-1)).error().kind, ErrorKind::BeforeWhatLed);
        QCOMPARE(led.correct(DossierEvent::Grant, correctedDay.addDays(1)).error().kind,
                 ErrorKind::DayInFuture);
        QCOMPARE(led.correct(DossierEvent::Grant, agenda, u""_s).error().kind, ErrorKind::ReasonMissing);
        QVERIFY(led.correct(DossierEvent::Grant, agenda));
        // The order is asked of the days as they were put right.
        QCOMPARE(led.correct(DossierEvent::PutOnTheAgenda, agenda.addDays(1)).error().kind,
                 ErrorKind::AfterWhatFollowed);
    }

    void theWayOfWhatLeftIsPutRightAndOfNothingElse()
    {
        DossierPutRight led;
        led.record({DossierEvent::File, DossierEvent::PutOnTheAgenda});
        EventCorrection correction;
        correction.way = LeavingWay::Registered;
        const auto put = [&](DossierEvent event) {
            return correctEvent(led.database(), led.id, led.eventOf(event), correction, u"by the receipt"_s,
                                stampOn(correctedDay));
        };
        QVERIFY(put(DossierEvent::File));
        QCOMPARE(put(DossierEvent::PutOnTheAgenda).error(),
                 (Error{ErrorKind::NotOfThisEvent, u"way"_s, u"put-on-the-agenda"_s}));
        for (const auto &one : led.trail())
            if (one.kind == DossierEvent::File)
                QCOMPARE(asCorrected(led.trail(), one).way, std::optional(LeavingWay::Registered));
    }
};

} // namespace licet

using licet::DossierCorrectionsTest;
LICET_TEST(DossierCorrectionsTest)

#include "dossier_corrections_test.moc"
