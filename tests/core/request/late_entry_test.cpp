#include "history/history_query.h"
#include "request/corrections/correcting.h"
#include "request/corrections/revoking.h"
#include "request/events/event_input.h"
#include "request/requests_as_of.h"
#include "support/led_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::Leader;
using test::stampOn;

namespace {

const QDate sentOn(2026, 12, 7);
const QDate happenedOn(2026, 12, 9);
const QDate answeredOn(2026, 12, 18);

EventInput because()
{
    EventInput input;
    input.note = u"because"_s;
    input.usesNoNumber = true;
    return input;
}

} // namespace

/// What is noted once what followed it is known already stands where it happened.
class LateEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_example = std::make_unique<ExampleRegister>();
        m_leader = std::make_unique<Leader>(*m_example->reg);
        m_leader->day = sentOn;
        m_id = m_leader->signedOne(u"01-production-complete"_s);
        m_leader->lead(m_id, {RequestEvent::Send});
    }

    void itStandsWhereItHappened_data()
    {
        QTest::addColumn<RequestEvent>("answer");
        QTest::addColumn<RequestEvent>("late");
        QTest::addColumn<RequestState>("then");
        for (const auto answer :
             {RequestEvent::Execute, RequestEvent::Refuse, RequestEvent::Return, RequestEvent::Withdraw})
            for (const auto &[late, then] : {std::pair(RequestEvent::Acknowledge, RequestState::Acknowledged),
                                             {RequestEvent::AskInformation, RequestState::InformationAsked},
                                             {RequestEvent::NotDelivered, RequestState::Sent}})
                QTest::newRow(qPrintable(codeOf(late) + u" before "_s + codeOf(answer)))
                    << answer << late << then;
    }
    void itStandsWhereItHappened()
    {
        QFETCH(const RequestEvent, answer);
        QFETCH(const RequestEvent, late);
        QFETCH(const RequestState, then);
        happened(answer, answeredOn);
        const auto before = now();
        auto said = because();
        if (late == RequestEvent::AskInformation)
            said.replyBy = answeredOn;
        const auto noted = record(late, happenedOn, said);
        QVERIFY2(noted, noted ? "" : qPrintable(noted.error().subject + noted.error().value));
        QCOMPARE(noted->state, before.state);
        auto after = now();
        after.revision = before.revision;
        after.changedAt = before.changedAt;
        QCOMPARE(after, before);
        QCOMPARE(on(happenedOn.addDays(-1)).state, RequestState::Sent);
        QVERIFY(!on(happenedOn.addDays(-1)).undeliveredOn);
        for (const auto day : {happenedOn, answeredOn.addDays(-1)}) {
            QCOMPARE(on(day).state, then);
            QCOMPARE(on(day).replyBy.has_value(), late == RequestEvent::AskInformation);
            QCOMPARE(on(day).undeliveredOn.has_value(), late == RequestEvent::NotDelivered);
        }
        QCOMPARE(on(answeredOn).state, before.state);
        QVERIFY(!on(answeredOn).undeliveredOn);
        QCOMPARE(on(answeredOn).replyBy, before.replyBy);
        // The row is what the history says, whatever is asked.
        const auto folded = *recordAsOf(database(), m_id, {answeredOn.addYears(1), {}});
        QCOMPARE(folded, now());
    }
    void onTheDayOfTheAnswerItCameBefore()
    {
        happened(RequestEvent::Return, answeredOn);
        QVERIFY(record(RequestEvent::Acknowledge, answeredOn, because()));
        QCOMPARE(now().state, RequestState::Returned);
        QCOMPARE(on(answeredOn).state, RequestState::Returned);
        QCOMPARE(on(answeredOn.addDays(-1)).state, RequestState::Sent);
    }
    void whatCouldNotFollowHindersIt()
    {
        happened(RequestEvent::Acknowledge, happenedOn.addDays(2));
        const auto refused = record(RequestEvent::AskInformation, happenedOn, because());
        QCOMPARE(refused.error().kind, ErrorKind::BeforeLaterEvent);
        QCOMPARE(refused.error().subject, u"request acknowledge"_s);
        QCOMPARE(record(RequestEvent::Acknowledge, sentOn.addDays(-1), because()).error().kind,
                 ErrorKind::StateForbids);
    }
    void severalAreTakenInWhateverOrder()
    {
        happened(RequestEvent::Execute, answeredOn);
        QVERIFY(record(RequestEvent::AskInformation, happenedOn.addDays(3), because()));
        const auto acknowledged = record(RequestEvent::Acknowledge, happenedOn, because());
        QVERIFY2(acknowledged, acknowledged ? "" : qPrintable(acknowledged.error().subject));
        QCOMPARE(on(happenedOn).state, RequestState::Acknowledged);
        QCOMPARE(on(happenedOn.addDays(3)).state, RequestState::InformationAsked);
        QCOMPARE(on(answeredOn).state, RequestState::Executed);
        QCOMPARE(now().state, RequestState::Executed);
    }
    /// What we sent them while they asked.
    void ourOwnAnswerIsNotedAfterTheirs_data()
    {
        QTest::addColumn<bool>("wasAcknowledged");
        QTest::newRow("asked of what was sent") << false;
        QTest::newRow("asked of what was acknowledged") << true;
    }
    void ourOwnAnswerIsNotedAfterTheirs()
    {
        QFETCH(const bool, wasAcknowledged);
        if (wasAcknowledged)
            happened(RequestEvent::Acknowledge, sentOn.addDays(1));
        happened(RequestEvent::AskInformation, happenedOn);
        happened(RequestEvent::Execute, answeredOn);
        const auto before = now();
        const auto ours = happenedOn.addDays(3);
        const auto noted = record(RequestEvent::AnswerInformation, ours, because());
        QVERIFY2(noted, noted ? "" : qPrintable(noted.error().subject));
        QCOMPARE(on(ours.addDays(-1)).state, RequestState::InformationAsked);
        QCOMPARE(on(ours).state, wasAcknowledged ? RequestState::Acknowledged : RequestState::Sent);
        QCOMPARE(on(answeredOn).state, RequestState::Executed);
        QCOMPARE(now().answer, before.answer);
        QCOMPARE(*recordAsOf(database(), m_id, {answeredOn.addYears(1), {}}), now());
        // Nothing was asked any more.
        QCOMPARE(record(RequestEvent::AnswerInformation, ours.addDays(1), because()).error().kind,
                 ErrorKind::StateForbids);
    }
    void theSecondSendingIsNotedAfterTheAnswer()
    {
        happened(RequestEvent::NotDelivered, happenedOn);
        happened(RequestEvent::Execute, answeredOn);
        const auto again = happenedOn.addDays(2);
        QVERIFY(record(RequestEvent::Send, again, because()));
        QVERIFY(on(again.addDays(-1)).undeliveredOn);
        QVERIFY(!on(again).undeliveredOn);
        QCOMPARE(on(again).state, RequestState::Sent);
        QCOMPARE(now().state, RequestState::Executed);
        QCOMPARE(*recordAsOf(database(), m_id, {answeredOn.addYears(1), {}}), now());
    }
    /// The first sending is no late entry: its day is put right.
    void theFirstSendingIsNotNotedTwice()
    {
        happened(RequestEvent::Acknowledge, happenedOn);
        const auto before = now();
        for (const auto &day : {sentOn.addDays(-1), sentOn, happenedOn, happenedOn.addDays(1)})
            QCOMPARE(record(RequestEvent::Send, day, because()).error().kind, ErrorKind::StateForbids);
        QCOMPARE(now(), before);
    }
    void theirDayOfALateQuestionIsPutRight()
    {
        happened(RequestEvent::Execute, answeredOn);
        auto asked = because();
        asked.replyBy = answeredOn.addDays(10);
        QVERIFY(record(RequestEvent::AskInformation, happenedOn, asked));
        const auto late = lastEvent();
        QCOMPARE(on(happenedOn).replyBy, asked.replyBy);
        EventCorrection correction;
        correction.replyBy = answeredOn.addDays(20);
        QVERIFY(correctEvent(m_example->reg->database(), m_id, late, correction, u"misread"_s,
                             stampOn(answeredOn.addDays(3))));
        QCOMPARE(on(happenedOn).replyBy, correction.replyBy);
        QVERIFY(!now().replyBy);
        QCOMPARE(*recordAsOf(database(), m_id, {answeredOn.addYears(1), {}}), now());
    }
    /// An answer that did not come leaves what was noted before it.
    void withoutTheAnswerItIsWhatIsLeft()
    {
        happened(RequestEvent::Return, answeredOn);
        const auto answer = lastEvent();
        QVERIFY(record(RequestEvent::Acknowledge, happenedOn, because()));
        QVERIFY(writeTogether(m_example->reg->database(), [&](Transaction &transaction) -> Result<void> {
            LICET_TRY(revokeEvent(transaction, m_id, answer, u"wrong form"_s, stampOn(answeredOn)));
            return {};
        }));
        QCOMPARE(now().state, RequestState::Acknowledged);
        QCOMPARE(now().stateSince, happenedOn);
        QCOMPARE(*recordAsOf(database(), m_id, {answeredOn.addYears(1), {}}), now());
    }
    void itCanItselfNotHaveHappened()
    {
        happened(RequestEvent::Return, answeredOn);
        QVERIFY(record(RequestEvent::Acknowledge, happenedOn, because()));
        const auto late = lastEvent();
        QVERIFY(writeTogether(m_example->reg->database(), [&](Transaction &transaction) -> Result<void> {
            LICET_TRY(revokeEvent(transaction, m_id, late, u"wrong form"_s, stampOn(answeredOn)));
            return {};
        }));
        QCOMPARE(now().state, RequestState::Returned);
        QCOMPARE(on(happenedOn).state, RequestState::Sent);
    }
    void itsDayIsPutRight()
    {
        happened(RequestEvent::Return, answeredOn);
        QVERIFY(record(RequestEvent::Acknowledge, happenedOn, because()));
        const auto late = lastEvent();
        const auto right = happenedOn.addDays(4);
        const auto corrected =
            correctDay(m_example->reg->database(), m_id, late, right, u"stamp"_s, stampOn(answeredOn));
        QVERIFY2(corrected, corrected ? "" : qPrintable(corrected.error().subject));
        QCOMPARE(on(happenedOn).state, RequestState::Sent);
        QCOMPARE(on(right).state, RequestState::Acknowledged);
        QCOMPARE(on(right).stateSince, right);
        const auto after = correctDay(m_example->reg->database(), m_id, late, answeredOn.addDays(1),
                                      u"stamp"_s, stampOn(answeredOn.addDays(3)));
        QCOMPARE(after.error().kind, ErrorKind::AfterNextEvent);
    }
    /// A contact that was entered after the answer lies before it by its day.
    void aContactEnteredLaterHindersByItsDayAlone()
    {
        happened(RequestEvent::Return, happenedOn);
        const auto answer = lastEvent();
        QVERIFY(record(RequestEvent::Contacted, happenedOn, because()));
        const auto put = [&](QDate day) {
            return correctDay(m_example->reg->database(), m_id, answer, day, u"stamp"_s,
                              stampOn(answeredOn.addDays(3)));
        };
        QVERIFY(put(answeredOn));
        QCOMPARE(put(happenedOn.addDays(-1)).error().kind, ErrorKind::BeforeWhatLed);
        QVERIFY(put(happenedOn));
    }

private:
    void happened(RequestEvent event, QDate day)
    {
        if (const auto done = record(event, day); !done)
            qFatal("%s: %d", qPrintable(codeOf(event)), int(done.error().kind));
    }
    Result<EventOutcome> record(RequestEvent event, QDate day, const EventInput &input = because())
    {
        m_leader->day = day;
        return m_leader->record(m_id, event, input);
    }
    [[nodiscard]] const Database &database() const { return m_example->reg->database(); }
    [[nodiscard]] Request now() const { return *RecordStore<Request>::get(database(), m_id); }
    [[nodiscard]] Request on(QDate day) const
    {
        return *requestAsOf(RegisterAsOf(database(), {}, day), m_id);
    }
    [[nodiscard]] qint64 lastEvent() const
    {
        return events(database(), 1, RecordRef::of(m_id))->front().sequence;
    }

    std::unique_ptr<ExampleRegister> m_example;
    std::unique_ptr<Leader> m_leader;
    Id<Request> m_id;
};

} // namespace licet

using licet::LateEntryTest;
LICET_TEST(LateEntryTest)
#include "late_entry_test.moc"
