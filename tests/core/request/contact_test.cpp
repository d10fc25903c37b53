#include "base/brussels_day.h"
#include "followup/did_not_happen.h"
#include "followup/due_reader.h"
#include "history/correction.h"
#include "history/history_query.h"
#include "request/corrections/correcting.h"
#include "request/events/event_input.h"
#include "support/led_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::Leader;

namespace {

const QDate contactedOn(2026, 12, 14);

EventInput promised(std::optional<QDate> until = {})
{
    EventInput input;
    input.note = u"it lies with the service"_s;
    input.contacted = u"An Peeters"_s;
    input.promisedUntil = until;
    return input;
}

} // namespace

/// Somebody spoke with the office on which a request waits, and was promised an answer.
class ContactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_example = std::make_unique<ExampleRegister>();
        m_leader = std::make_unique<Leader>(*m_example->reg);
        m_id = m_leader->signedOne(u"01-production-complete"_s);
    }

    void itChangesNoStateAndCountsAsAReminder()
    {
        m_leader->lead(m_id, {RequestEvent::Send});
        const auto before = now();
        QVERIFY(contact(promised()));
        QCOMPARE(now().state, before.state);
        QCOMPARE(now().stateSince, before.stateSince);
        QCOMPARE(due().chased, std::vector<QDate>{contactedOn});
        // Five working days after it.
        QCOMPARE(due().until.day, QDate(2026, 12, 21));
        const auto event = events(m_example->reg->database(), 1, RecordRef::of(m_id))->front();
        QCOMPARE(event.kind.code(), u"contacted"_s);
        QCOMPARE(event.note, u"it lies with the service"_s);
        QCOMPARE(event.after.value(u"contacted"_s).toString(), u"An Peeters"_s);
        QVERIFY(!event.after.contains(u"promisedUntil"_s));
        QVERIFY(event.doneBy.isEmpty());
    }
    void whatIsDueSleepsUntilTheDayThatWasPromised()
    {
        m_leader->lead(m_id, {RequestEvent::Send});
        const QDate until(2027, 1, 29);
        QVERIFY(contact(promised(until)));
        QCOMPARE(due().until, (DueDay{DueDay::How::Promised, until, 0, until, {}}));
        QCOMPARE(due(until.addDays(-1)).state, DueState::Waiting);
        QCOMPARE(due(until).state, DueState::Due);
        // As it was then: before the contact nothing had been promised.
        const auto earlier = contactedOn.addDays(-1);
        const auto then = *readDueItems(RegisterAsOf(m_example->reg->database(), {}, earlier), earlier);
        for (const auto &one : then)
            if (one.record == RecordRef::of(m_id))
                QCOMPARE(one.until.how, DueDay::How::WorkingDays);
    }
    void anAnswerEndsTheSleep()
    {
        m_leader->lead(m_id, {RequestEvent::Send});
        QVERIFY(contact(promised(QDate(2027, 1, 29))));
        m_leader->day = QDate(2026, 12, 15);
        m_leader->lead(m_id, {RequestEvent::AskInformation, RequestEvent::AnswerInformation});
        QCOMPARE(now().state, RequestState::Sent);
        QCOMPARE(due().until.how, DueDay::How::WorkingDays);
        QVERIFY(due().chased.empty());
    }
    void aLaterReminderCountsAfterIt()
    {
        m_leader->lead(m_id, {RequestEvent::Send});
        QVERIFY(contact(promised(QDate(2027, 1, 29))));
        m_leader->day = QDate(2026, 12, 15);
        QVERIFY(m_leader->record(m_id, RequestEvent::Contacted, promised()));
        QCOMPARE(due().until.day, QDate(2026, 12, 22));
    }
    void aDayBeforeTheContactIsRefused()
    {
        m_leader->lead(m_id, {RequestEvent::Send});
        const auto refused = contact(promised(contactedOn.addDays(-1)));
        QCOMPARE(refused.error().kind, ErrorKind::PromiseBeforeContact);
        QCOMPARE(refused.error().value, u"2026-12-13"_s);
        QVERIFY(contact(promised(contactedOn)));
    }
    void whatWasSaidIsNeeded()
    {
        m_leader->lead(m_id, {RequestEvent::Send});
        QCOMPARE(contact({}).error().kind, ErrorKind::ReasonMissing);
    }

    void onlyWhileAnOfficeIsToAnswer()
    {
        QCOMPARE(contact(promised()).error().kind, ErrorKind::NotPending);
        m_leader->lead(m_id, {RequestEvent::Send, RequestEvent::NotDelivered});
        QCOMPARE(contact(promised()).error().kind, ErrorKind::NotArrived);
        m_leader->lead(m_id, {RequestEvent::Send, RequestEvent::Acknowledge});
        QVERIFY(contact(promised()));
        QCOMPARE(chases().back().recipient, u"security-service"_s);
        EventInput follows;
        follows.numberFollows = true;
        QVERIFY(m_leader->record(m_id, RequestEvent::Execute, follows));
        QVERIFY(contact(promised(QDate(2027, 1, 29))));
        QCOMPARE(due().kind, DueKind::Letter);
        QCOMPARE(due().until.day, QDate(2027, 1, 29));
        follows = {};
        follows.programNumber = *ProgramNumber::parse(u"00901234568"_s);
        QVERIFY(m_leader->record(m_id, RequestEvent::NumberReceived, follows));
        QCOMPARE(contact(promised()).error().kind, ErrorKind::NotPending);
    }
    /// It is asked of the day on which it happened, whatever came since.
    void whatWasAnsweredSinceTakesTheContactOfAnEarlierDay_data()
    {
        QTest::addColumn<RequestEvent>("answer");
        for (const auto event : {RequestEvent::Execute, RequestEvent::Refuse, RequestEvent::Return,
                                 RequestEvent::AskInformation, RequestEvent::Withdraw})
            QTest::newRow(qPrintable(codeOf(event))) << event;
    }
    void whatWasAnsweredSinceTakesTheContactOfAnEarlierDay()
    {
        QFETCH(const RequestEvent, answer);
        m_leader->lead(m_id, {RequestEvent::Send});
        const QDate answeredOn(2026, 12, 18);
        m_leader->day = answeredOn;
        EventInput said;
        said.note = u"because"_s;
        said.usesNoNumber = true;
        QVERIFY(m_leader->record(m_id, answer, said));
        const auto before = now();
        QVERIFY(contact(promised(QDate(2026, 12, 16))));
        QCOMPARE(now().state, before.state);
        QCOMPARE(now().stateSince, answeredOn);
        QCOMPARE(chases().size(), size_t(1));
        QCOMPARE(chases().front().chasedOn, contactedOn);
        QCOMPARE(chases().front().recipient, u"ppkb"_s);
        // The day of the answer began while it waited; the day after it did not.
        m_leader->day = answeredOn;
        QVERIFY(m_leader->record(m_id, RequestEvent::Contacted, promised()));
        m_leader->day = answeredOn.addDays(1);
        QCOMPARE(m_leader->record(m_id, RequestEvent::Contacted, promised()).error().kind,
                 ErrorKind::NotPending);
        m_leader->day = QDate(2026, 12, 4);
        QCOMPARE(m_leader->record(m_id, RequestEvent::Contacted, promised()).error().kind,
                 ErrorKind::BeforeWhatLed);
    }
    void whileItWaitedOnUsNobodyWasToAnswer()
    {
        m_leader->lead(m_id, {RequestEvent::Send});
        m_leader->day = QDate(2026, 12, 9);
        m_leader->lead(m_id, {RequestEvent::AskInformation});
        m_leader->day = QDate(2026, 12, 17);
        m_leader->lead(m_id, {RequestEvent::AnswerInformation, RequestEvent::Refuse});
        QCOMPARE(contact(promised()).error(),
                 (Error{ErrorKind::NotPendingOn, u"2026-0001"_s, u"2026-12-14"_s}));
    }
    void whoWasToAnswerOnThatDayIsWhoWasContacted()
    {
        m_leader->lead(m_id, {RequestEvent::Send});
        m_leader->day = QDate(2026, 12, 9);
        m_leader->lead(m_id, {RequestEvent::Acknowledge});
        m_leader->day = QDate(2026, 12, 18);
        m_leader->lead(m_id, {RequestEvent::Return, RequestEvent::Reopen});
        QVERIFY(contact(promised()));
        QCOMPARE(chases().back().recipient, u"security-service"_s);
        m_leader->day = QDate(2026, 12, 8);
        QVERIFY(m_leader->record(m_id, RequestEvent::Contacted, promised()));
        QCOMPARE(chases().back().recipient, u"ppkb"_s);
        QCOMPARE(now().state, RequestState::Draft);
    }
    /// What was noted late stands in the way of nothing that led the request on.
    void theAnswerCanStillBeToldNotToHaveHappened()
    {
        m_leader->lead(m_id, {RequestEvent::Send});
        m_leader->day = QDate(2026, 12, 18);
        m_leader->lead(m_id, {RequestEvent::Refuse});
        auto &database = m_example->reg->database();
        const auto refused = events(database, 1, RecordRef::of(m_id))->front().sequence;
        QVERIFY(contact(promised()));
        QVERIFY(
            recordDidNotHappen(database, m_id, refused, u"another request"_s, test::stampOn({2026, 12, 21})));
        QCOMPARE(now().state, RequestState::Sent);
        QCOMPARE(due().chased, std::vector<QDate>{contactedOn});
    }
    void aQuestionAboutADraftToo()
    {
        const auto draft = m_leader->draft(u"02-test-not-applicable"_s);
        QCOMPARE(m_leader->record(draft, RequestEvent::Contacted, promised()).error().kind,
                 ErrorKind::NotPending);
        QVERIFY(m_leader->requests().ask(draft, {m_leader->day, u"ppkb"_s, u"how to word it"_s, {}},
                                         test::stampOn(m_leader->day)));
        QVERIFY(m_leader->record(draft, RequestEvent::Contacted, promised(QDate(2027, 1, 29))));
        QCOMPARE(m_leader->requests().get(draft)->state, RequestState::Draft);
        for (const auto &one : *readDueItems(m_example->reg->database(), contactedOn))
            if (one.record == RecordRef::of(draft))
                QCOMPARE(one.until.day, QDate(2027, 1, 29));
    }

    void aCorrectionMovesWhatIsCounted()
    {
        m_leader->lead(m_id, {RequestEvent::Send});
        QVERIFY(contact(promised(QDate(2027, 1, 29))));
        auto &database = m_example->reg->database();
        const auto event = events(database, 1, RecordRef::of(m_id))->front().sequence;
        const auto stamp = test::stampOn(QDate(2027, 2, 1));
        QCOMPARE(correctDay(database, m_id, event, QDate(2027, 1, 30), u"wrong"_s, stamp).error().kind,
                 ErrorKind::PromiseBeforeContact);
        QVERIFY(correctDay(database, m_id, event, QDate(2026, 12, 16), u"wrong"_s, stamp));
        QCOMPARE(chases().front().chasedOn, QDate(2026, 12, 16));
        QCOMPARE(due().chased, std::vector<QDate>{QDate(2026, 12, 16)});
    }

    void withWhomAndWhatWasPromisedCanBePutRight()
    {
        m_leader->lead(m_id, {RequestEvent::Send});
        QVERIFY(contact(promised(QDate(2027, 1, 29))));
        auto &database = m_example->reg->database();
        const auto event = events(database, 1, RecordRef::of(m_id))->front().sequence;
        const auto stamp = test::stampOn(QDate(2027, 1, 4));
        EventCorrection correction;
        correction.promisedUntil = QDate(2026, 12, 1);
        QCOMPARE(correctEvent(database, m_id, event, correction, u"misheard"_s, stamp).error().kind,
                 ErrorKind::PromiseBeforeContact);
        correction.contacted = u"Jan Peeters"_s;
        correction.promisedUntil = QDate(2027, 1, 8);
        QVERIFY(correctEvent(database, m_id, event, correction, u"misheard"_s, stamp));
        QCOMPARE(due().until.day, QDate(2027, 1, 8));
        const auto trail = *events(database, 10, RecordRef::of(m_id));
        const auto noted =
            std::find_if(trail.begin(), trail.end(), [&](const Event &one) { return one.sequence == event; });
        QCOMPARE(asCorrected(trail, *noted).contacted, u"Jan Peeters"_s);
        QCOMPARE(correctedFacts(trail, trail.front()),
                 (std::vector<CorrectedFact>{{correctedContactName, u"An Peeters"_s, u"Jan Peeters"_s},
                                             {correctedPromiseName, u"2027-01-29"_s, u"2027-01-08"_s}}));
        // So it was from the day of the contact on, and known otherwise until it was put right.
        const auto promisedThen = [&](const RegisterAsOf &from) {
            return recordsAsOf<Chase>(database, {from.on(), from.knownBefore(), Beginning::AsEntered})
                ->front()
                .promisedUntil;
        };
        QCOMPARE(promisedThen(RegisterAsOf(database, {}, QDate(2026, 12, 15))),
                 std::optional(QDate(2027, 1, 8)));
        QCOMPARE(promisedThen(RegisterAsOf(database, endOfBrusselsDay(QDate(2026, 12, 31)))),
                 std::optional(QDate(2027, 1, 29)));
    }

private:
    Result<EventOutcome> contact(const EventInput &input)
    {
        m_leader->day = contactedOn;
        return m_leader->record(m_id, RequestEvent::Contacted, input);
    }
    Request now() { return *m_leader->requests().get(m_id); }
    std::vector<Chase> chases() { return *m_example->reg->all<Chase>(); }
    DueItem due(QDate day = contactedOn)
    {
        for (const auto &one : *readDueItems(m_example->reg->database(), day))
            if (one.record == RecordRef::of(m_id))
                return one;
        return {};
    }

    std::unique_ptr<ExampleRegister> m_example;
    std::unique_ptr<Leader> m_leader;
    Id<Request> m_id;
};

} // namespace licet

using licet::ContactTest;
LICET_TEST(ContactTest)

#include "contact_test.moc"
