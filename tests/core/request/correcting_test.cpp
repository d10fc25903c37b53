#include "request/corrections/correcting.h"

#include "authorization/authorization_event.h"
#include "authorization/received_program_number.h"
#include "followup/chase_facts.h"
#include "followup/chasing.h"
#include "followup/dispatching.h"
#include "followup/due_reader.h"
#include "followup/envelope.h"
#include "history/correction.h"
#include "history/history_query.h"
#include "request/chase.h"
#include "support/as_needed.h"
#include "support/example_data.h"
#include "support/led_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::Leader;
using test::stampOn;

namespace {

const QDate correctedOn(2027, 2, 1);

struct Corrected
{
    Corrected() : leader(*example.reg) { id = leader.signedOne(u"01-production-complete"_s); }
    Register &reg() { return *example.reg; }
    Database &database() { return reg().database(); }
    qint64 eventOf(RequestEvent event)
    {
        for (const auto &one : *events(database(), 100, RecordRef::of(id)))
            if (one.kind == event)
                return one.sequence;
        qFatal("no such event");
    }
    Result<void> correct(RequestEvent event, const EventCorrection &correction)
    {
        return correctEvent(database(), id, eventOf(event), correction, u"seen on the stamp"_s,
                            stampOn(correctedOn));
    }
    Request request() { return *reg().get(id); }
    void execute(const QString &number)
    {
        leader.lead(id, {RequestEvent::Send, RequestEvent::Acknowledge});
        EventInput input;
        input.programNumber = *ProgramNumber::parse(number);
        input.reference = u"SD/2026/118"_s;
        QVERIFY(leader.record(id, RequestEvent::Execute, input));
    }
    /// The first one on one day, then another one on another.
    QString executeTwice(Id<Request> other, const QString &number, QDate day, QDate otherDay)
    {
        second = other;
        for (const auto each : {id, other})
            leader.lead(each, {RequestEvent::Send, RequestEvent::Acknowledge});
        EventInput input;
        input.programNumber = *ProgramNumber::parse(number);
        leader.day = day;
        if (!leader.record(id, RequestEvent::Execute, input))
            return u"the first is not executed"_s;
        leader.day = otherDay;
        if (!leader.record(other, RequestEvent::Execute, input))
            return u"the other is not executed"_s;
        return number;
    }
    std::optional<QDate> receivedOn(const QString &number)
    {
        return RecordStore<ReceivedProgramNumber>::where(database(), u"number"_s, number)->front().receivedOn;
    }
    Authorization right()
    {
        return RecordStore<Authorization>::where(database(), u"request_id"_s, id)->front();
    }
    /// What waits of the request.
    DueItem due()
    {
        for (const auto &one : *readDueItems(database(), correctedOn))
            if (one.record == RecordRef::of(id))
                return one;
        qFatal("nothing is due");
    }
    bool isTold()
    {
        return *recordAsOf(database(), id, {}) == request() &&
               *recordAsOf(database(), id, {QDate(2099, 1, 1), {}}) == request();
    }

    ExampleRegister example;
    Leader leader;
    Id<Request> id;
    Id<Request> second;
};

EventCorrection onDay(QDate day)
{
    EventCorrection correction;
    correction.happenedOn = day;
    return correction;
}

} // namespace

/// What was entered wrongly of an event is put right by an event of its own, and what follows from it goes
/// along.
class CorrectingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCorrectedSendingDayMovesTheDeadline()
    {
        Corrected one;
        one.leader.day = one.leader.day.addDays(20);
        one.leader.lead(one.id, {RequestEvent::Send});
        const auto before = one.due();
        const auto wrong = one.leader.day;
        QVERIFY(one.correct(RequestEvent::Send, onDay(wrong.addDays(-14))));
        const auto after = one.due();
        QCOMPARE(after.since, before.since.addDays(-14));
        QVERIFY(after.until.day < before.until.day);
        QCOMPARE(one.request().stateSince, wrong.addDays(-14));
        QCOMPARE(recordAsOf(one.database(), one.id, {wrong.addDays(-7), {}})->state, RequestState::Sent);
        QVERIFY(one.isTold());
        // Once more: it moves again, from where it was.
        QVERIFY(one.correct(RequestEvent::Send, onDay(wrong.addDays(-3))));
        QCOMPARE(one.due().since, before.since.addDays(-3));
        QCOMPARE(recordAsOf(one.database(), one.id, {wrong.addDays(-2), {}})->stateSince, wrong.addDays(-3));
        QVERIFY(one.isTold());
    }

    void ofTwoEventsOfOneDayEachMovesItsOwnState()
    {
        Corrected one;
        one.leader.day = one.leader.day.addDays(20);
        one.leader.lead(one.id, {RequestEvent::Send, RequestEvent::Acknowledge});
        const auto day = one.leader.day;
        QVERIFY(one.correct(RequestEvent::Send, onDay(day.addDays(-5))));
        QCOMPARE(one.request().stateSince, day);
        QVERIFY(one.isTold());
        QCOMPARE(recordAsOf(one.database(), one.id, {day.addDays(-2), {}})->stateSince, day.addDays(-5));
        QVERIFY(one.correct(RequestEvent::Acknowledge, onDay(day.addDays(2))));
        QCOMPARE(one.request().stateSince, day.addDays(2));
        QCOMPARE(one.request().answer.received, day.addDays(2));
        QVERIFY(one.isTold());
    }

    void theDayOfAnExecutionMovesWhatItMade()
    {
        Corrected one;
        one.execute(u"00901234568"_s);
        const auto start = one.request().draft.startDate;
        const auto day = one.leader.day.addDays(20);
        QVERIFY(one.correct(RequestEvent::Execute, onDay(day)));
        QCOMPARE(one.right().validFrom, std::optional(std::max(start.value_or(day), day)));
        const auto numbers =
            *RecordStore<ReceivedProgramNumber>::where(one.database(), u"number"_s, u"00901234568"_s);
        QCOMPARE(numbers.front().receivedOn, std::optional(day));
        QCOMPARE(one.request().answer.received, std::optional(day));
        QCOMPARE(*recordAsOf(one.database(), one.right().id, {}), one.right());
        QCOMPARE(*recordAsOf(one.database(), one.right().id, {QDate(2099, 1, 1), {}}), one.right());
        QVERIFY(one.isTold());
    }

    void aMistypedNumberIsPutRightEverywhere()
    {
        Corrected one;
        one.execute(u"00901234568"_s);
        EventCorrection correction;
        correction.programNumber = *ProgramNumber::parse(u"00901234579"_s);
        correction.reference = u"SD/2026/119"_s;
        QVERIFY(one.correct(RequestEvent::Execute, correction));
        QCOMPARE(one.request().answer.programNumber, correction.programNumber);
        QCOMPARE(one.request().answer.reference, u"SD/2026/119"_s);
        QCOMPARE(one.right().programNumber, correction.programNumber);
        QVERIFY(RecordStore<ReceivedProgramNumber>::where(one.database(), u"number"_s, u"00901234568"_s)
                    ->empty());
        QCOMPARE(
            RecordStore<ReceivedProgramNumber>::where(one.database(), u"number"_s, u"00901234579"_s)->size(),
            size_t(1));
        // From the day of the execution on, and not only since it was put right.
        const auto then = recordAsOf(one.database(), one.right().id, {one.leader.day, {}});
        QVERIFY(then);
        QCOMPARE(then->programNumber, correction.programNumber);
        QVERIFY(one.isTold());
    }

    void aNumberPutRightTwiceLeavesNoWrongOneBehind()
    {
        Corrected one;
        one.execute(u"00901234568"_s);
        const auto received = [&] {
            QStringList numbers;
            for (const auto &each : *RecordStore<ReceivedProgramNumber>::all(one.database()))
                if (each.number.startsWith(u"0090123456") || each.number.startsWith(u"0090123458"))
                    numbers << each.number + u' ' + each.receivedOn->toString(Qt::ISODate);
            return numbers;
        };
        EventCorrection correction;
        for (const auto &number : {u"00901234560"_s, u"00901234581"_s, u"00901234582"_s}) {
            correction.programNumber = *ProgramNumber::parse(number);
            QVERIFY(one.correct(RequestEvent::Execute, correction));
            QCOMPARE(received(), QStringList{number + u' ' + one.leader.day.toString(Qt::ISODate)});
        }
        // Day and number in either order and together: the number goes with the day.
        const auto later = one.leader.day.addDays(4);
        QVERIFY(one.correct(RequestEvent::Execute, onDay(later)));
        QCOMPARE(received(), QStringList{u"00901234582 "_s + later.toString(Qt::ISODate)});
        correction = onDay(later.addDays(1));
        correction.programNumber = *ProgramNumber::parse(u"00901234583"_s);
        QVERIFY(one.correct(RequestEvent::Execute, correction));
        QCOMPARE(received(), QStringList{u"00901234583 "_s + later.addDays(1).toString(Qt::ISODate)});
        correction = {};
        correction.bringsNoNumber = true;
        QVERIFY(one.correct(RequestEvent::Execute, correction));
        QCOMPARE(received(), QStringList());
        QVERIFY(!one.right().programNumber && !one.request().answer.programNumber);
        QVERIFY(one.isTold());
    }

    /// Two answers bore it: it goes with the last of them, and a draft that states it doesn't keep it.
    void aNumberThatNoAnswerBearsAnyMoreIsNotReceived_data()
    {
        QTest::addColumn<QString>("right");
        QTest::newRow("another") << u"00901234577"_s;
        QTest::newRow("none") << QString();
    }

    void aNumberThatNoAnswerBearsAnyMoreIsNotReceived()
    {
        QFETCH(QString, right);
        Corrected one;
        const auto second = one.leader.signedOne(u"01-production-complete"_s);
        auto draft = test::draftFrom(u"01-production-complete"_s);
        const auto firstDay = one.leader.day;
        const auto both = one.executeTwice(second, u"00901234567"_s, firstDay, firstDay.addDays(30));
        QCOMPARE(both, u"00901234567"_s);
        draft.identification = Identification{IdentificationBy::ProgramNumber, u"00901234567"_s};
        QVERIFY(one.leader.requests().create(draft, stampOn(correctedOn)));
        EventCorrection correction;
        if (right.isEmpty())
            correction.bringsNoNumber = true;
        else
            correction.programNumber = *ProgramNumber::parse(right);
        QVERIFY(one.correct(RequestEvent::Execute, correction));
        QCOMPARE(one.receivedOn(u"00901234567"_s), std::optional(firstDay.addDays(30)));
        std::swap(one.id, one.second);
        QVERIFY(one.correct(RequestEvent::Execute, correction));
        QVERIFY(RecordStore<ReceivedProgramNumber>::where(one.database(), u"number"_s, u"00901234567"_s)
                    ->empty());
        if (!right.isEmpty())
            QCOMPARE(one.receivedOn(right), std::optional(firstDay));
    }

    /// Whichever is entered first; the past tells it too.
    void aNumberIsReceivedWithTheEarliestAnswerThatBearsIt()
    {
        Corrected one;
        const auto day = one.leader.day;
        const auto second = one.leader.signedOne(u"01-production-complete"_s);
        one.executeTwice(second, u"00901234567"_s, day.addDays(30), day);
        QCOMPARE(one.receivedOn(u"00901234567"_s), std::optional(day));
        const auto record =
            RecordStore<ReceivedProgramNumber>::where(one.database(), u"number"_s, u"00901234567"_s)->front();
        const auto then = recordAsOf(one.database(), record.id, {day, {}});
        QVERIFY(then);
        QCOMPARE(*then, record);
    }

    /// The paper can't be reopened any more: who really signed is recorded, entitled or not.
    void aWrongSignatoryIsPutRightOnceTheFormIsSent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown") << u"Niemand Bekend"_s << u"not-entitled"_s;
        QTest::newRow("entitled") << u"Bart Lefèvre"_s << u"entitled"_s;
    }

    void aWrongSignatoryIsPutRightOnceTheFormIsSent()
    {
        QFETCH(QString, name);
        QFETCH(QString, said);
        Corrected one;
        one.leader.lead(one.id, {RequestEvent::Send});
        EventCorrection correction;
        correction.doneBy = name;
        QCOMPARE(one.correct(RequestEvent::Sign, correction).error().kind, ErrorKind::SignatoryDiffers);
        correction.signsInstead = true;
        QVERIFY(one.correct(RequestEvent::Sign, correction));
        const auto trail = *events(one.database(), 100, RecordRef::of(one.id));
        QCOMPARE(trail.front().after.value(u"signedInstead"_s).toString(), said);
        for (const auto &each : trail)
            if (each.kind == RequestEvent::Sign)
                QCOMPARE(asCorrected(trail, each).doneBy, name);
        // Its day is put right without the name; the printed one needs no such word.
        QVERIFY(one.correct(RequestEvent::Sign, onDay(one.leader.day)));
        correction.doneBy = one.request().draft.signatory;
        QCOMPARE(one.correct(RequestEvent::Sign, correction).error().kind, ErrorKind::SignsAsPrinted);
        correction.signsInstead = false;
        QVERIFY(one.correct(RequestEvent::Sign, correction));
        QVERIFY(one.isTold());
    }

    void aReminderMovesWithItsEventAndStaysBehindTheSending()
    {
        Corrected one;
        one.leader.lead(one.id, {RequestEvent::Send});
        const auto sent = one.leader.day;
        const auto packed = packChases(one.database(), {one.id}, sent.addDays(20));
        QVERIFY(packed);
        QVERIFY(
            recordChases(one.database(), packed->front(), ChaseWay::Mail, {}, {}, stampOn(sent.addDays(20))));
        const auto before = one.due().until.day;
        const auto log = *events(one.database(), 1, RecordRef::of(one.id));
        QCOMPARE(log.front().kind, EventKind(RecordEvent::Chased));
        QVERIFY(correctEvent(one.database(), one.id, log.front().sequence, onDay(sent.addDays(25)),
                             u"the mail says so"_s, stampOn(correctedOn)));
        QCOMPARE(RecordStore<Chase>::all(one.database())->front().chasedOn, sent.addDays(25));
        QVERIFY(before < one.due().until.day);
        QCOMPARE(one.correct(RequestEvent::Send, onDay(sent.addDays(26))).error().kind,
                 ErrorKind::AfterNextEvent);
        QVERIFY(one.correct(RequestEvent::Send, onDay(sent.addDays(25))));
    }

    void aDayOfSignatureMovesTheVersionAndIsChecked()
    {
        Corrected one;
        QVERIFY(one.correct(RequestEvent::Sign, onDay(one.leader.day.addDays(3))));
        const auto versions = *RecordStore<Snapshot>::where(one.database(), u"request_id"_s, one.id);
        QCOMPARE(versions.back().signedOn, std::optional(one.leader.day.addDays(3)));
        EventCorrection somebodyElse;
        somebodyElse.doneBy = u"Bart Lefèvre"_s;
        QCOMPARE(one.correct(RequestEvent::Sign, somebodyElse).error().kind, ErrorKind::SignatoryDiffers);
        QVERIFY(one.isTold());
    }

    void ofAVoidVersionTheDaysAreMovedAndNothingElse()
    {
        Corrected one;
        one.leader.day = one.leader.day.addDays(5);
        one.leader.lead(one.id, {RequestEvent::Reopen});
        const auto day = one.leader.day.addDays(2);
        QVERIFY(one.correct(RequestEvent::Reopen, onDay(day)));
        const auto versions = *RecordStore<Snapshot>::where(one.database(), u"request_id"_s, one.id);
        QCOMPARE(versions.front().voidedOn, std::optional(day));
        QVERIFY(one.isTold());
        for (const auto &change : {u"voided_on = NULL"_s, u"voided_because = 'other'"_s})
            QCOMPARE(one.database().runScript(u"UPDATE snapshot SET "_s + change).error().kind,
                     ErrorKind::ConstraintBroken);
    }

    void aReturnAndItsSetbackKeepOneDay()
    {
        Corrected one;
        one.leader.lead(one.id, {RequestEvent::Send, RequestEvent::Return});
        const auto day = one.leader.day.addDays(6);
        QVERIFY(one.correct(RequestEvent::Return, onDay(day)));
        const auto setbacks = *RecordStore<Setback>::where(one.database(), u"request_id"_s, one.id);
        QCOMPARE(setbacks.front().happenedOn, day);
        QCOMPARE(one.request().answer.received, std::optional(day));
    }

    void theTrailSaysWhatWasAndWhatIs()
    {
        Corrected one;
        one.leader.lead(one.id, {RequestEvent::Send, RequestEvent::Acknowledge});
        EventCorrection correction = onDay({2026, 12, 9});
        correction.doneBy = u"Els Maes"_s;
        QVERIFY(one.correct(RequestEvent::Acknowledge, correction));
        QVERIFY(one.correct(RequestEvent::Acknowledge, onDay({2026, 12, 10})));
        const auto trail = *events(one.database(), 100, RecordRef::of(one.id));
        const auto of = [&](const Event &event) { return correctedFacts(trail, event); };
        QCOMPARE(of(trail[0]),
                 (std::vector<CorrectedFact>{{correctedDayName, u"2026-12-09"_s, u"2026-12-10"_s}}));
        QCOMPARE(of(trail[1]).front(), (CorrectedFact{correctedDayName, u"2026-12-07"_s, u"2026-12-09"_s}));
        QCOMPARE(of(trail[1]).back(), (CorrectedFact{correctedDoerName, u"ppkb"_s, u"Els Maes"_s}));
        const auto now = asCorrected(trail, trail[2]);
        QCOMPARE(now.happenedOn, std::optional(QDate(2026, 12, 10)));
        QCOMPARE(now.doneBy, u"Els Maes"_s);
    }

    void aDayThatPassesAnotherEventIsRefusedAndNamesIt()
    {
        Corrected one;
        one.leader.day = one.leader.day.addDays(20);
        one.leader.lead(one.id, {RequestEvent::Send});
        const auto sent = one.leader.day;
        one.leader.day = sent.addDays(10);
        one.leader.lead(one.id, {RequestEvent::Acknowledge});
        const auto error = [&](RequestEvent event, QDate day) {
            return one.correct(event, onDay(day)).error();
        };
        const auto named = [&](RequestEvent event, QDate day) {
            return std::tuple(u"request "_s + codeOf(event), day.toString(Qt::ISODate),
                              QString::number(one.eventOf(event)));
        };
        const auto names = [](const Error &of) { return std::tuple(of.subject, of.value, of.hint); };
        const auto tooLate = error(RequestEvent::Send, sent.addDays(11));
        QCOMPARE(tooLate.kind, ErrorKind::AfterNextEvent);
        QCOMPARE(names(tooLate), named(RequestEvent::Acknowledge, sent.addDays(10)));
        const auto tooEarly = error(RequestEvent::Acknowledge, sent.addDays(-1));
        QCOMPARE(tooEarly.kind, ErrorKind::BeforeLaterEvent);
        QCOMPARE(names(tooEarly), named(RequestEvent::Send, sent));
        // The neighbours' own days are possible, and a corrected neighbour counts as corrected.
        QVERIFY(one.correct(RequestEvent::Send, onDay(sent.addDays(10))));
        QVERIFY(one.correct(RequestEvent::Acknowledge, onDay(sent.addDays(15))));
        QVERIFY(one.correct(RequestEvent::Send, onDay(sent.addDays(15))));
        QCOMPARE(names(error(RequestEvent::Acknowledge, sent.addDays(14))),
                 named(RequestEvent::Send, sent.addDays(15)));
        QVERIFY(one.isTold());
    }

    /// What it completed, and the number received, go along.
    void aMistypedNumberOfALetterIsPutRightEverywhere()
    {
        Corrected one;
        one.leader.lead(one.id, {RequestEvent::Send, RequestEvent::Acknowledge});
        EventInput input;
        input.numberFollows = true;
        QVERIFY(one.leader.record(one.id, RequestEvent::Execute, input));
        one.leader.day = one.leader.day.addDays(10);
        input = {};
        input.programNumber = *ProgramNumber::parse(u"00901234568"_s);
        QVERIFY(one.leader.record(one.id, RequestEvent::NumberReceived, input));
        QCOMPARE(one.right().programNumber, input.programNumber);
        EventCorrection correction;
        correction.bringsNoNumber = true;
        QVERIFY(one.correct(RequestEvent::NumberReceived, correction));
        QVERIFY(!one.right().programNumber && !one.request().answer.programNumber);
        correction = onDay(one.leader.day.addDays(2));
        for (const auto &number : {u"00901234579"_s, u"00901234581"_s}) {
            correction.programNumber = *ProgramNumber::parse(number);
            QVERIFY(one.correct(RequestEvent::NumberReceived, correction));
            QCOMPARE(one.request().answer.programNumber, correction.programNumber);
            QCOMPARE(one.right().programNumber, correction.programNumber);
        }
        const auto received = [&](const QString &number) {
            return *RecordStore<ReceivedProgramNumber>::where(one.database(), u"number"_s, number);
        };
        QVERIFY(received(u"00901234568"_s).empty() && received(u"00901234579"_s).empty());
        QCOMPARE(received(u"00901234581"_s).size(), size_t(1));
        QCOMPARE(received(u"00901234581"_s).front().receivedOn, correction.happenedOn);
        QVERIFY(one.isTold());
    }

    void theirOwnLastDayIsPutRight()
    {
        Corrected one;
        one.leader.lead(one.id, {RequestEvent::Send});
        one.leader.day = one.leader.day.addDays(5);
        EventInput input;
        input.note = u"which data?"_s;
        input.replyBy = one.leader.day.addDays(10);
        QVERIFY(one.leader.record(one.id, RequestEvent::AskInformation, input));
        EventCorrection correction;
        correction.replyBy = one.leader.day.addDays(-1);
        QCOMPARE(one.correct(RequestEvent::AskInformation, correction).error().kind,
                 ErrorKind::ReplyBeforeQuestion);
        correction.replyBy = one.leader.day.addDays(20);
        QVERIFY(one.correct(RequestEvent::AskInformation, correction));
        QCOMPARE(one.request().replyBy, correction.replyBy);
        QCOMPARE(one.due().until.day, *correction.replyBy);
        QCOMPARE(one.correct(RequestEvent::Send, correction).error().kind, ErrorKind::NotOfThisEvent);
        QVERIFY(one.isTold());
        // Once it was answered, it stays the day that was asked then.
        one.leader.lead(one.id, {RequestEvent::AnswerInformation});
        correction.replyBy = one.leader.day.addDays(15);
        QVERIFY(one.correct(RequestEvent::AskInformation, correction));
        QVERIFY(!one.request().replyBy);
        QVERIFY(one.isTold());
    }

    /// Also where the two change nothing in common.
    void anEventStaysBetweenWhatLedToItAndWhatFollowed()
    {
        Corrected one;
        one.leader.lead(one.id, {RequestEvent::Send});
        const auto sent = one.leader.day;
        EventInput input;
        input.note = u"came back"_s;
        one.leader.day = sent.addDays(5);
        QVERIFY(one.leader.record(one.id, RequestEvent::NotDelivered, input));
        one.leader.day = sent.addDays(10);
        one.leader.lead(one.id, {RequestEvent::Send});
        const auto early = one.correct(RequestEvent::NotDelivered, onDay(sent.addDays(-1))).error();
        QCOMPARE(early.kind, ErrorKind::BeforeWhatLed);
        QCOMPARE(early.subject, u"request not-delivered"_s);
        QCOMPARE(early.value, sent.addDays(-1).toString(Qt::ISODate));
        QCOMPARE(early.hint, u"request send "_s + sent.toString(Qt::ISODate));
        const auto late = one.correct(RequestEvent::NotDelivered, onDay(sent.addDays(11))).error();
        QVERIFY(late.kind == ErrorKind::AfterWhatFollowed || late.kind == ErrorKind::AfterNextEvent);
        QVERIFY(one.correct(RequestEvent::NotDelivered, onDay(sent)));
        QVERIFY(one.correct(RequestEvent::NotDelivered, onDay(sent.addDays(10))));
        // The first sending; the later one has the same name.
        const auto log = *events(one.database(), 100, RecordRef::of(one.id));
        const auto first = std::find_if(log.rbegin(), log.rend(),
                                        [](const Event &event) { return event.kind == RequestEvent::Send; });
        const auto error = correctEvent(one.database(), one.id, first->sequence, onDay(sent.addDays(11)),
                                        u"why"_s, stampOn(correctedOn))
                               .error();
        QVERIFY(error.kind == ErrorKind::AfterWhatFollowed || error.kind == ErrorKind::AfterNextEvent);
        QVERIFY(one.isTold());
    }

    void aReminderLiesNotBeforeTheSending()
    {
        Corrected one;
        one.leader.lead(one.id, {RequestEvent::Send});
        const auto correct = [&](qint64 event, QDate day) {
            return correctEvent(one.database(), one.id, event, onDay(day), u"why"_s, stampOn(correctedOn));
        };
        const auto sent = one.leader.day;
        const auto chase = [&](QDate day) {
            const auto packed = packChases(one.database(), {one.id}, sent);
            return recordChases(one.database(), packed->front(), ChaseWay::Telephone, u"rang"_s, {},
                                stampOn(day));
        };
        const auto unsent = chase(sent.addDays(-1));
        QCOMPARE(unsent.error().kind, ErrorKind::BeforeWhatLed);
        QCOMPARE(unsent.error().hint, u"request send "_s + sent.toString(Qt::ISODate));
        QVERIFY(chase(sent));
        const auto chased = events(one.database(), 1, RecordRef::of(one.id))->front().sequence;
        QCOMPARE(correct(chased, sent.addDays(-1)).error().kind, ErrorKind::BeforeWhatLed);
    }

    /// Nobody is asked for a reason first, and told then that it cannot be.
    void aReasonIsAskedOfWhatCanBeAlone()
    {
        Corrected one;
        one.leader.lead(one.id, {RequestEvent::Send});
        QCOMPARE(one.leader.record(one.id, RequestEvent::Decline, {}).error().kind, ErrorKind::StateForbids);
        QCOMPARE(one.leader.record(one.id, RequestEvent::Refuse, {}).error().kind, ErrorKind::ReasonMissing);
        EventCorrection number;
        number.programNumber = *ProgramNumber::parse(u"00901234568"_s);
        QCOMPARE(correctEvent(one.database(), one.id, one.eventOf(RequestEvent::Send), number, {},
                              stampOn(correctedOn))
                     .error()
                     .kind,
                 ErrorKind::NotOfThisEvent);
    }

    void howItLeftIsPutRight()
    {
        Corrected one;
        EventInput sent;
        sent.way = LeavingWay::Mail;
        sent.original = OriginalPlace::Ksz;
        QVERIFY(one.leader.record(one.id, RequestEvent::Send, sent));
        EventCorrection correction;
        correction.way = LeavingWay::Registered;
        QVERIFY(one.correct(RequestEvent::Send, correction));
        QCOMPARE(enclosed(one.database(), one.id)->leftBy, std::optional(LeavingWay::Registered));
        correction = {};
        correction.original = OriginalPlace::Kept;
        QVERIFY(one.correct(RequestEvent::Send, correction));
        const auto trail = *events(one.database(), 100, RecordRef::of(one.id));
        const auto event = eventAt(one.database(), one.eventOf(RequestEvent::Send));
        const auto believed = asCorrected(trail, *event);
        QCOMPARE(believed.way, std::optional(LeavingWay::Registered));
        QCOMPARE(believed.original, std::optional(OriginalPlace::Kept));
        QCOMPARE(correctedFacts(trail, trail.front()),
                 (std::vector{CorrectedFact{correctedOriginalName, u"ksz"_s, u"kept"_s}}));
        const auto refused = one.correct(RequestEvent::Sign, correction);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{ErrorKind::NotOfThisEvent, u"original"_s, u"sign"_s}));
        // Our answer has a way, and no original.
        one.leader.lead(one.id, {RequestEvent::AskInformation, RequestEvent::AnswerInformation});
        QVERIFY(!one.correct(RequestEvent::AnswerInformation, correction));
        correction = {};
        correction.way = LeavingWay::Ebox;
        QVERIFY(one.correct(RequestEvent::AnswerInformation, correction));
        QVERIFY(!one.correct(RequestEvent::Sign, correction));
    }

    void whatAnEventDoesNotHaveIsRefused()
    {
        Corrected one;
        one.leader.lead(one.id, {RequestEvent::Send});
        EventCorrection number;
        number.programNumber = *ProgramNumber::parse(u"00901234568"_s);
        QCOMPARE(one.correct(RequestEvent::Send, number).error().kind, ErrorKind::NotOfThisEvent);
        // The paper bears the day.
        QCOMPARE(one.correct(RequestEvent::Finalise, onDay({2026, 12, 1})).error().kind,
                 ErrorKind::NotOfThisEvent);
        QCOMPARE(one.correct(RequestEvent::Send, onDay(correctedOn.addDays(1))).error().kind,
                 ErrorKind::DayInFuture);
        QCOMPARE(correctEvent(one.database(), one.id, one.eventOf(RequestEvent::Send), onDay({2026, 12, 1}),
                              u" "_s, stampOn(correctedOn))
                     .error()
                     .kind,
                 ErrorKind::ReasonMissing);
    }

    void aSuspensionCountsFromItsCorrectedDay()
    {
        ExampleRegister example;
        auto &reg = *example.reg;
        const auto id = reg.all<Authorization>()->front().id;
        const auto lead = [&](AuthorizationEvent event, QDate day) {
            return reg.write([&](Transaction &transaction) -> Result<void> {
                LICET_TRY(recordEvent(transaction, id, event, u"why"_s, correctedOn, stampOn(day)));
                return {};
            });
        };
        QVERIFY(lead(AuthorizationEvent::Suspend, {2026, 12, 7}));
        const auto suspended = events(reg.database(), 1, RecordRef::of(id))->front().sequence;
        const auto correct = [&](qint64 event, QDate day) {
            return reg.write([&](Transaction &transaction) {
                return correctDay(transaction, id, event, day, u"the letter"_s, correctedOn,
                                  stampOn(correctedOn));
            });
        };
        QVERIFY(correct(suspended, {2026, 12, 1}));
        QCOMPARE(reg.get(id)->suspendedOn, std::optional(QDate(2026, 12, 1)));
        QVERIFY(lead(AuthorizationEvent::Resume, {2026, 12, 20}));
        const auto times = suspensions(reg.database())->at(id);
        QCOMPARE(times.front(), (Suspension{{2026, 12, 1}, QDate(2026, 12, 20)}));
        QCOMPARE(recordAsOf(reg.database(), id, {QDate(2026, 12, 3), {}})->state,
                 AuthorizationState::Suspended);
        QCOMPARE(correct(1, {2026, 12, 1}).error().kind, ErrorKind::NotFound);
    }
};

} // namespace licet

using licet::CorrectingTest;
LICET_TEST(CorrectingTest)
#include "correcting_test.moc"
