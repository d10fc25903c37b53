#include "committee/checklist.h"
#include "committee/in_force.h"
#include "review/dossier_events.h"
#include "support/as_needed.h"
#include "support/example_data.h"
#include "support/test_registry.h"
#include "support/whole_papers.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate dossierDay(2027, 6, 1);

/// A register with one dossier in preparation that lacks only what a test takes away.
struct LedDossier
{
    LedDossier()
    {
        Decision dossier;
        dossier.subject = u"Allowance"_s;
        dossier.checklist = usualChecklist();
        for (auto &point : dossier.checklist)
            point.isDone = true;
        id = *saveDecision(reg().database(), dossier, stampOn(QDate(2027, 1, 4)));
        DecisionStep step;
        step.decision = id;
        step.institutions = {{{}, InstitutionKind::Ocmw}};
        step.services = QStringList{u"PersonService"_s};
        step.purposes = QStringList{u"Allowance"_s};
        if (!saveStep(reg().database(), step, dossierDay, stampOn(QDate(2027, 1, 4))))
            qFatal("no step");
    }
    Register &reg() const { return *example.reg; }
    Decision decision() const { return *reg().get(id); }
    std::vector<DecisionStep> steps() const
    {
        return *RecordStore<DecisionStep>::where(reg().database(), u"decision_id"_s, id);
    }
    Result<DossierRecorded> record(DossierEvent event, QDate day, const DossierEventInput &input = {})
    {
        return recordDossierEvent(reg().database(), id, event, input, dossierDay, stampOn(day));
    }
    static DossierEventInput withFile()
    {
        DossierEventInput input;
        input.files = {{AttachmentRole::Evidence, u"dossier.pdf"_s, test::smallPdf()}};
        return input;
    }

    ExampleRegister example;
    Id<Decision> id;
};

/// A decision of the example's register on which a right rests.
struct CitedDecision
{
    CitedDecision()
    {
        for (const auto &one : *RecordStore<Decision>::all(reg().database()))
            if (one.deliberation == u"22/901")
                id = one.id;
        auto right = RecordStore<Authorization>::all(reg().database())->front();
        right.committee = {u"22/901"_s, {}, {}};
        if (!test::makeAs(reg(), right, stampOn(dossierDay)))
            qFatal("not cited");
    }
    Register &reg() const { return *example.reg; }
    Decision decision() const { return *reg().get(id); }
    DecisionStep firstStep() const
    {
        return RecordStore<DecisionStep>::where(reg().database(), u"decision_id"_s, id)->front();
    }
    Result<Id<Decision>> save(const Decision &decision) const
    {
        return saveDecision(reg().database(), decision, stampOn(dossierDay));
    }
    /// Nothing names it any more.
    void endAllUse() const
    {
        for (auto one : *RecordStore<Authorization>::all(reg().database())) {
            one.committee = {};
            if (!test::makeAs(reg(), one, stampOn(dossierDay)))
                qFatal("still cited");
        }
    }

    ExampleRegister example;
    Id<Decision> id;
};

} // namespace

/// A dossier is led from its preparation to the end of its decision, each event in one transaction.
class DossierEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howItLeftIsKeptWithTheEvent()
    {
        LedDossier led;
        auto input = LedDossier::withFile();
        input.way = LeavingWay::Registered;
        QVERIFY(led.record(DossierEvent::File, QDate(2027, 1, 5), input));
        const auto sentBy = [&](const EventKind &kind) {
            for (const auto &one : *events(led.reg().database(), 50, RecordRef::of(led.id)))
                if (one.kind == kind)
                    return one.after.value(u"sentWay"_s).toString();
            return u"no event"_s;
        };
        QCOMPARE(sentBy(DossierEvent::File), u"registered"_s);
        QCOMPARE(led.decision().state, DossierState::Filed);
        input.way = LeavingWay::Mail;
        // What the committee does does not leave us.
        QVERIFY(led.record(DossierEvent::AskInformation, QDate(2027, 1, 6), input));
        QCOMPARE(sentBy(DossierEvent::AskInformation), QString());
        QVERIFY(led.record(DossierEvent::AnswerInformation, QDate(2027, 1, 7), input));
        QCOMPARE(sentBy(DossierEvent::AnswerInformation), u"mail"_s);
    }

    void aDossierIsLedToItsDecision()
    {
        LedDossier led;
        auto input = LedDossier::withFile();
        input.dossier = u"IVC/KSZG/27/011"_s;
        QCOMPARE(led.record(DossierEvent::File, QDate(2027, 2, 1), input)->state, DossierState::Filed);
        QCOMPARE(led.decision().filedOn, std::optional(QDate(2027, 2, 1)));
        QCOMPARE(led.steps().front().dossier, u"IVC/KSZG/27/011"_s);
        QVERIFY(led.record(DossierEvent::AskInformation, QDate(2027, 2, 8)));
        QVERIFY(led.record(DossierEvent::AnswerInformation, QDate(2027, 2, 9)));
        // Asked and answered: it is filed since the same day.
        QCOMPARE(led.decision().filedOn, std::optional(QDate(2027, 2, 1)));
        QVERIFY(led.record(DossierEvent::PutOnTheAgenda, QDate(2027, 2, 22)));
        input = {};
        input.deliberation = u"27/100"_s;
        input.files = {{AttachmentRole::Decision, u"decision.pdf"_s, test::smallPdf()}};
        QCOMPARE(led.record(DossierEvent::Grant, QDate(2027, 3, 2), input)->state, DossierState::Granted);
        QCOMPARE(led.decision().deliberation, u"27/100"_s);
        QCOMPARE(led.steps().size(), size_t(1));
        QCOMPARE(led.steps().front().decidedOn, std::optional(QDate(2027, 3, 2)));
        const auto papers = *attachmentsOf(led.reg().database(), RecordRef::of(led.id));
        QCOMPARE(papers.size(), size_t(2));
        QCOMPARE(papers.back().role, AttachmentRole::Decision);
        // Each event is one of the history, on its day.
        QStringList kinds;
        for (const auto held = events(led.reg().database(), 20, RecordRef::of(led.id));
             const auto &event : *held)
            kinds.prepend(event.kind.code());
        QCOMPARE(kinds, (QStringList{u"added"_s, u"file"_s, u"ask-information"_s, u"answer-information"_s,
                                     u"put-on-the-agenda"_s, u"grant"_s}));
    }

    void aGrantedDossierWithoutStepGetsOne()
    {
        LedDossier led;
        QVERIFY(led.reg().remove(led.steps().front().id, stampOn(dossierDay)));
        DossierEventInput input;
        input.note = u"asked by letter"_s;
        QVERIFY(led.record(DossierEvent::File, QDate(2027, 2, 1), input));
        QVERIFY(led.steps().empty());
        QVERIFY(led.record(DossierEvent::PutOnTheAgenda, QDate(2027, 2, 2)));
        QVERIFY(led.record(DossierEvent::Grant, QDate(2027, 3, 2)));
        QCOMPARE(led.steps().size(), size_t(1));
        QCOMPARE(led.steps().front().decidedOn, std::optional(QDate(2027, 3, 2)));
    }

    void aDossierThatLacksSomethingIsFiledWithAReason()
    {
        LedDossier led;
        const auto head = *historyHead(led.reg().database());
        QCOMPARE(led.record(DossierEvent::File, dossierDay).error().kind, ErrorKind::ReasonMissing);
        QCOMPARE(*historyHead(led.reg().database()), head);
        QCOMPARE(led.decision().state, DossierState::Preparing);
        // The file that comes along is the enclosure that was missing.
        QVERIFY(led.record(DossierEvent::File, dossierDay, LedDossier::withFile()));
    }

    void onlyThePublishedDecisionIsNoEnclosure()
    {
        LedDossier led;
        DossierEventInput input;
        input.files = {{AttachmentRole::Decision, u"decision.pdf"_s, test::smallPdf()}};
        QCOMPARE(led.record(DossierEvent::File, dossierDay, input).error().kind, ErrorKind::ReasonMissing);
    }

    void anEventThatTheStateForbidsWritesNothing()
    {
        LedDossier led;
        const auto head = *historyHead(led.reg().database());
        const auto refused = led.record(DossierEvent::Grant, dossierDay, LedDossier::withFile());
        QCOMPARE(refused.error(),
                 (Error{ErrorKind::StateForbids, u"decision grant"_s, u"preparing"_s, u"file"_s}));
        QCOMPARE(*historyHead(led.reg().database()), head);
        QVERIFY(attachmentsOf(led.reg().database(), RecordRef::of(led.id))->empty());
    }

    void aDayInTheFutureIsRefusedAndOneBeforeTheLastEvent()
    {
        LedDossier led;
        QCOMPARE(led.record(DossierEvent::File, dossierDay.addDays(1), LedDossier::withFile()).error().kind,
                 ErrorKind::DayInFuture);
        QVERIFY(led.record(DossierEvent::File, QDate(2027, 2, 1), LedDossier::withFile()));
        const auto recorded = led.record(DossierEvent::PutOnTheAgenda, QDate(2027, 1, 31));
        QCOMPARE(recorded.error().kind, ErrorKind::BeforeLaterEvent);
        QCOMPARE(recorded.error().subject, u"decision file"_s);
        QVERIFY(led.record(DossierEvent::PutOnTheAgenda, QDate(2027, 2, 1)));
    }

    void aWrongNumberIsRefusedWhole()
    {
        LedDossier led;
        QVERIFY(led.record(DossierEvent::File, dossierDay, LedDossier::withFile()));
        QVERIFY(led.record(DossierEvent::PutOnTheAgenda, dossierDay));
        DossierEventInput input;
        input.deliberation = u"27-100"_s;
        QCOMPARE(led.record(DossierEvent::Grant, dossierDay, input).error().kind,
                 ErrorKind::NotADeliberationNumber);
        QCOMPARE(led.decision().state, DossierState::OnTheAgenda);
    }

    void aWithdrawalMayTakeEffectLater()
    {
        LedDossier led;
        DossierEventInput input = LedDossier::withFile();
        QVERIFY(led.record(DossierEvent::File, QDate(2027, 2, 1), input));
        QVERIFY(led.record(DossierEvent::PutOnTheAgenda, QDate(2027, 2, 1)));
        QVERIFY(led.record(DossierEvent::Grant, QDate(2027, 2, 1)));
        input = {};
        input.endsOn = QDate(2028, 1, 1);
        QVERIFY(led.record(DossierEvent::Withdraw, dossierDay, input));
        const DecisionWithSteps whole{led.decision(), led.steps()};
        const auto settings = *led.reg().settings();
        QVERIFY(isInForceOn(whole, QDate(2027, 12, 31), settings, WorkingCalendar()));
        QVERIFY(!isInForceOn(whole, QDate(2028, 1, 1), settings, WorkingCalendar()));
    }

    void nothingIsReplacedByItselfOrInACircle()
    {
        LedDossier led;
        const auto decisions = *led.reg().all<Decision>();
        const auto first = decisions[0].id;
        const auto second = decisions[1].id;
        const auto replace = [&](Id<Decision> one, Id<Decision> by) {
            DossierEventInput input;
            input.replacedBy = by;
            return recordDossierEvent(led.reg().database(), one, DossierEvent::Replace, input, dossierDay,
                                      stampOn(dossierDay));
        };
        QCOMPARE(replace(first, {}).error().kind, ErrorKind::NotFound);
        QCOMPARE(replace(first, first).error().kind, ErrorKind::NotFound);
        QVERIFY(replace(first, second));
        QCOMPARE(led.reg().get(first)->withdrawnOn, std::optional(dossierDay));
        QCOMPARE(replace(second, first).error().kind, ErrorKind::NotFound);
        QCOMPARE(led.reg().get(second)->state, DossierState::Granted);
    }

    void anEndIsRecordedAndNotTypedIn()
    {
        LedDossier led;
        Decision older;
        older.deliberation = u"05/007"_s;
        older.state = DossierState::Granted;
        older.id = *saveDecision(led.reg().database(), older, stampOn(dossierDay));
        auto ended = older;
        ended.withdrawnOn = dossierDay;
        QCOMPARE(saveDecision(led.reg().database(), ended, stampOn(dossierDay)).error().kind,
                 ErrorKind::StateForbids);
        QCOMPARE(*led.reg().get(older.id), older);
        QVERIFY(recordDossierEvent(led.reg().database(), older.id, DossierEvent::Withdraw, {}, dossierDay,
                                   stampOn(dossierDay)));
        // The day of an end that is recorded may have been mistyped; it can be no other than a day.
        ended = *led.reg().get(older.id);
        ended.withdrawnOn = dossierDay.addDays(-1);
        QVERIFY(saveDecision(led.reg().database(), ended, stampOn(dossierDay)));
        ended.withdrawnOn.reset();
        QCOMPARE(saveDecision(led.reg().database(), ended, stampOn(dossierDay)).error().kind,
                 ErrorKind::StateForbids);
    }

    void onlyANewRecordSaysItsState()
    {
        LedDossier led;
        Decision older;
        older.deliberation = u"05/007"_s;
        older.state = DossierState::Granted;
        older.id = *saveDecision(led.reg().database(), older, stampOn(dossierDay));
        QCOMPARE(led.reg().get(older.id)->state, DossierState::Granted);
        older.state = DossierState::Refused;
        QCOMPARE(saveDecision(led.reg().database(), older, stampOn(dossierDay)).error().kind,
                 ErrorKind::StateForbids);
        older.state = DossierState::Granted;
        older.deliberation = u"5-7"_s;
        QCOMPARE(saveDecision(led.reg().database(), older, stampOn(dossierDay)).error().kind,
                 ErrorKind::NotADeliberationNumber);
    }

    void theNumberOfADecisionInUseStays()
    {
        CitedDecision cited;
        auto decision = cited.decision();
        decision.deliberation = u"22/902"_s;
        const auto refused = cited.save(decision);
        QCOMPARE(refused.error().kind, ErrorKind::NumberCited);
        QCOMPARE(refused.error().value, u"22/901"_s);
        QVERIFY(refused.error().hint.toInt() > 0);
        decision.deliberation.clear();
        QCOMPARE(cited.save(decision).error().kind, ErrorKind::NumberCited);
        QCOMPARE(cited.decision().deliberation, u"22/901"_s);
        // Spelled otherwise it is still the number that they name; all else is the user's.
        decision.deliberation = u"22/0901"_s;
        decision.subject = u"Another subject"_s;
        QVERIFY(cited.save(decision));
        QCOMPARE(cited.decision().subject, u"Another subject"_s);
    }

    void theNumberOfADecisionThatADraftNamesStays()
    {
        CitedDecision cited;
        cited.endAllUse();
        auto decision = cited.decision();
        decision.deliberation = u"22/902"_s;
        QVERIFY(cited.save(decision));
        Draft draft;
        draft.committee.deliberation = u"22/902"_s;
        QVERIFY(cited.reg().requests().create(draft, stampOn(dossierDay)));
        decision.deliberation = u"22/903"_s;
        QCOMPARE(cited.save(decision).error().hint, u"1"_s);
    }

    void theDossierNumberThatIsNamedStays()
    {
        CitedDecision cited;
        cited.endAllUse();
        auto step = cited.firstStep();
        Draft draft;
        draft.committee.deliberation = step.dossier;
        QVERIFY(cited.reg().requests().create(draft, stampOn(dossierDay)));
        step.dossier = u"IVC/KSZG/22/999"_s;
        const auto refused = saveStep(cited.reg().database(), step, dossierDay, stampOn(dossierDay));
        QCOMPARE(refused.error().kind, ErrorKind::NumberCited);
        QVERIFY(cited.firstStep().dossier != step.dossier);
    }

    void aGrantBringsNoOtherNumberThanTheOneInUse()
    {
        LedDossier led;
        auto decision = led.decision();
        decision.deliberation = u"27/100"_s;
        QVERIFY(saveDecision(led.reg().database(), decision, stampOn(QDate(2027, 1, 5))));
        Draft draft;
        draft.committee.deliberation = u"27/100"_s;
        QVERIFY(led.reg().requests().create(draft, stampOn(dossierDay)));
        auto input = LedDossier::withFile();
        input.dossier = u"IVC/KSZG/27/011"_s;
        QVERIFY(led.record(DossierEvent::File, QDate(2027, 2, 1), input));
        QVERIFY(led.record(DossierEvent::PutOnTheAgenda, QDate(2027, 2, 22)));
        input = {};
        input.deliberation = u"27/101"_s;
        QCOMPARE(led.record(DossierEvent::Grant, QDate(2027, 3, 2), input).error().kind,
                 ErrorKind::NumberCited);
        QCOMPARE(led.decision().state, DossierState::OnTheAgenda);
        input.deliberation = u"27/100"_s;
        QVERIFY(led.record(DossierEvent::Grant, QDate(2027, 3, 2), input));
    }

    void aChecklistIsKeptWithItsOrderAndOwnPoints()
    {
        LedDossier led;
        auto decision = led.decision();
        decision.checklist = {{u"Ten years"_s, true, ChecklistTopic::Retention, {}},
                              {u"<b>%1</b>"_s, false, {}, u"Own point"_s}};
        QVERIFY(saveDecision(led.reg().database(), decision, stampOn(dossierDay)));
        QCOMPARE(led.decision().checklist, decision.checklist);
    }
};

} // namespace licet

using licet::DossierEventsTest;
LICET_TEST(DossierEventsTest)

#include "dossier_events_test.moc"
