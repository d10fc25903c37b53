#include "request/answer/line_numbers.h"

#include "authorization/received_program_number.h"
#include "history/history_query.h"
#include "history/verification.h"
#include "request/corrections/correcting.h"
#include "request/corrections/revoking.h"
#include "support/led_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::Leader;
using test::stampOn;

namespace {

const auto first = u"00901234568"_s;
const auto second = u"00901239999"_s;
const auto third = u"00901234579"_s;
const QDate putRightOn(2027, 2, 1);

EventInput with(const QString &number, std::vector<LineAnswer> lines = {})
{
    EventInput input;
    input.note = u"as their letter says"_s;
    if (number.isEmpty())
        input.usesNoNumber = true;
    else
        input.programNumber = *ProgramNumber::parse(number);
    input.lines = std::move(lines);
    return input;
}

/// A request for two services, executed, whose numbers follow by letter.
struct TwoServices
{
    TwoServices() : leader(*example.reg)
    {
        id = leader.signedOne(u"14-two-services-one-not-covered"_s);
        leader.lead(id, {RequestEvent::Send});
    }
    void execute(std::vector<LineAnswer> lines = {})
    {
        EventInput input;
        input.numberFollows = true;
        input.lines = std::move(lines);
        if (!record(RequestEvent::Execute, input))
            qFatal("not executed");
    }
    Result<EventOutcome> record(RequestEvent event, const EventInput &input)
    {
        leader.day = leader.day.addDays(1);
        return leader.record(id, event, input);
    }
    Request now() { return *example.reg->get(id); }
    /// Of each right in the order of the lines; "–" without one.
    QStringList numbers()
    {
        QStringList all;
        for (const auto &line : now().draft.services)
            for (const auto &one : *RecordStore<Authorization>::where(database(), u"request_id"_s, id))
                if (one.service == line.name)
                    all << (one.programNumber ? one.programNumber->digits() : u"–"_s);
        return all;
    }
    QStringList received()
    {
        QStringList all;
        for (const auto &one : *RecordStore<ReceivedProgramNumber>::all(database()))
            if (QStringList{first, second, third}.contains(one.number))
                all << one.number;
        all.sort();
        return all;
    }
    Result<void> didNotHappen(qint64 event)
    {
        return example.reg->write([&](Transaction &transaction) -> Result<void> {
            LICET_ASSIGN([[maybe_unused]] const auto revoked,
                         revokeEvent(transaction, id, event, u"of another request"_s, stampOn(putRightOn)));
            return {};
        });
    }
    qint64 lastOf(RequestEvent event)
    {
        for (const auto &one : *events(database(), 100, RecordRef::of(id)))
            if (one.kind == event)
                return one.sequence;
        qFatal("no such event");
    }
    Result<void> correct(RequestEvent event, const QString &number)
    {
        EventCorrection correction;
        if (number.isEmpty())
            correction.bringsNoNumber = true;
        else
            correction.programNumber = *ProgramNumber::parse(number);
        return correctEvent(database(), id, lastOf(event), correction, u"misread"_s, stampOn(putRightOn));
    }
    bool isTold()
    {
        const auto rights = *RecordStore<Authorization>::all(database());
        return *recordAsOf(database(), id, {}) == now() &&
               rights == *recordsAsOf<Authorization>(database(), {});
    }
    Database &database() { return example.reg->database(); }

    ExampleRegister example;
    Leader leader;
    Id<Request> id;
};

} // namespace

/// Which line of a request uses which program number, by which letter.
class LineNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherAnswerOnAnotherLineLeavesTheNumberOfThisOne()
    {
        TwoServices two;
        two.execute();
        QVERIFY(two.record(RequestEvent::NumberReceived, with(first, {{0}})));
        QVERIFY(two.record(RequestEvent::NumberReceived, with(second, {{1}})));
        GrantedTerms granted;
        granted.conditions = u"only in the office"_s;
        EventInput narrower;
        narrower.note = u"they came back on it"_s;
        narrower.lines = {{1, LineOutcome::WithDifferences, {}, granted}};
        QVERIFY(two.record(RequestEvent::AnswerAmended, narrower));
        QCOMPARE(two.numbers(), (QStringList{first, second}));
        QVERIFY(two.isTold());
    }
    void theNumberOfANewAnswerIsThatOfTheLineItNames()
    {
        TwoServices two;
        two.execute({{1, LineOutcome::Follows}});
        QVERIFY(two.record(RequestEvent::AnswerAmended, with(second, {{1, LineOutcome::Granted}})));
        QCOMPARE(two.numbers(), (QStringList{u"–"_s, second}));
        // The other one is still awaited.
        QVERIFY(two.now().letterAwaitedSince);
        QVERIFY(two.record(RequestEvent::NumberReceived, with(first)));
        QCOMPARE(two.numbers(), (QStringList{first, second}));
        QVERIFY(!two.now().letterAwaitedSince);
        // One for all of them takes the place of both.
        QVERIFY(two.record(RequestEvent::AnswerAmended, with(third)));
        QCOMPARE(two.numbers(), (QStringList{third, third}));
        QCOMPARE(two.now().answer.programNumber->digits(), third);
        QVERIFY(two.isTold());
    }
    void aLineMayUseNoneBesideAnother()
    {
        TwoServices two;
        two.execute({{1, LineOutcome::Follows}});
        QVERIFY(two.record(RequestEvent::NumberReceived, with(first, {{0}})));
        QVERIFY(two.record(RequestEvent::AnswerAmended, with({}, {{1, LineOutcome::Granted}})));
        QCOMPARE(two.numbers(), (QStringList{first, u"–"_s}));
        QVERIFY(!two.now().letterAwaitedSince);
    }
    void theLetterMaySayThatNoneIsUsed()
    {
        TwoServices two;
        two.execute();
        QVERIFY(two.record(RequestEvent::NumberReceived, with({}, {{0}})));
        QVERIFY(two.now().letterAwaitedSince);
        QVERIFY(two.record(RequestEvent::NumberReceived, with(second)));
        QCOMPARE(two.numbers(), (QStringList{u"–"_s, second}));
        QVERIFY(!two.now().letterAwaitedSince);
        const auto before = two.now();
        QCOMPARE(two.record(RequestEvent::NumberReceived, with({})).error().kind, ErrorKind::NothingAmended);
        QCOMPARE(two.now(), before);
    }

    void eachLettersNumberIsPutRight_data()
    {
        QTest::addColumn<bool>("withNewAnswer");
        QTest::newRow("by letter") << false;
        QTest::newRow("with a new answer") << true;
    }
    void eachLettersNumberIsPutRight()
    {
        QFETCH(const bool, withNewAnswer);
        TwoServices two;
        const auto event = withNewAnswer ? RequestEvent::AnswerAmended : RequestEvent::NumberReceived;
        two.execute(withNewAnswer ? std::vector<LineAnswer>{{1, LineOutcome::Follows}}
                                  : std::vector<LineAnswer>());
        QVERIFY(two.record(RequestEvent::NumberReceived, with(first, {{0}})));
        QVERIFY(two.record(event, with(second, {{1, LineOutcome::Granted}})));
        QVERIFY(two.correct(event, third));
        QCOMPARE(two.numbers(), (QStringList{first, third}));
        QCOMPARE(numberOf(two.now().answer, 1)->digits(), third);
        QCOMPARE(two.received(), (QStringList{first, third}));
        QVERIFY(two.correct(event, {}));
        QCOMPARE(two.numbers(), (QStringList{first, u"–"_s}));
        QVERIFY(!numberOf(two.now().answer, 1));
        QCOMPARE(two.received(), QStringList{first});
        QVERIFY(two.isTold());
    }
    /// The answers after it carried it on.
    void aNumberIsPutRightWhateverCameAfterIt()
    {
        TwoServices two;
        QVERIFY(two.record(RequestEvent::Execute, with(first)));
        GrantedTerms granted;
        granted.conditions = u"only in the office"_s;
        EventInput narrower;
        narrower.note = u"they came back on it"_s;
        narrower.lines = {{1, LineOutcome::WithDifferences, {}, granted}};
        QVERIFY(two.record(RequestEvent::AnswerAmended, narrower));
        QVERIFY(two.correct(RequestEvent::Execute, third));
        QCOMPARE(two.numbers(), (QStringList{third, third}));
        QCOMPARE(two.now().answer.programNumber->digits(), third);
        QCOMPARE(two.received(), QStringList{third});
        // That answer brought none that could be wrong.
        QCOMPARE(two.correct(RequestEvent::AnswerAmended, second).error().kind, ErrorKind::NotOfThisEvent);
        QVERIFY(two.isTold());
    }
    /// It was told that none is used, and then one comes after all.
    void aNumberMayComeForALineWithNone()
    {
        TwoServices two;
        two.execute();
        QVERIFY(two.record(RequestEvent::NumberReceived, with(first, {{0}})));
        QVERIFY(two.record(RequestEvent::NumberReceived, with({}, {{1}})));
        QVERIFY(two.record(RequestEvent::NumberReceived, with(second, {{1}})));
        QCOMPARE(two.numbers(), (QStringList{first, second}));
        // What has one is neither told otherwise nor without one by a letter.
        for (const auto &number : {third, QString()}) {
            const auto refused = two.record(RequestEvent::NumberReceived, with(number, {{1}}));
            QCOMPARE(refused.error(), (Error{ErrorKind::NumberKnown, {}, second}));
        }
        QCOMPARE(two.received(), (QStringList{first, second}));
    }
    void aNumberThatReplacedAnotherLeavesItsTimeAsItWas()
    {
        TwoServices two;
        QVERIFY(two.record(RequestEvent::Execute, with(first)));
        const auto executed = two.leader.day;
        QVERIFY(two.record(RequestEvent::AnswerAmended, with(second)));
        QCOMPARE(two.correct(RequestEvent::Execute, third).error(),
                 (Error{ErrorKind::NumberKnown, {}, second}));
        QVERIFY(correctDay(two.database(), two.id, two.lastOf(RequestEvent::Execute), executed.addDays(-1),
                           u"misread"_s, stampOn(putRightOn)));
        QCOMPARE(two.received(), (QStringList{first, second}));
        QVERIFY(two.isTold());
    }
    void whatALaterAnswerTookOverIsPutRightToo()
    {
        TwoServices two;
        two.execute({{0, LineOutcome::Follows}, {1, LineOutcome::Follows}});
        QVERIFY(two.record(RequestEvent::NumberReceived, with(first)));
        EventInput granted;
        granted.lines = {{0, LineOutcome::Granted}, {1, LineOutcome::NotGranted}};
        granted.note = u"as told"_s;
        QVERIFY(two.record(RequestEvent::AnswerAmended, granted));
        QVERIFY(two.numbers().contains(first));
        QVERIFY(two.correct(RequestEvent::NumberReceived, third));
        QVERIFY(two.numbers().contains(third) && !two.numbers().contains(first));
        QCOMPARE(two.received(), QStringList{third});
        QVERIFY(two.isTold());
    }
    void aNumberThatWasForgottenIsNoLongerAwaited()
    {
        TwoServices two;
        two.execute();
        QVERIFY(two.now().letterAwaitedSince);
        QVERIFY(two.correct(RequestEvent::Execute, first));
        QCOMPARE(two.numbers(), (QStringList{first, first}));
        QVERIFY(!two.now().letterAwaitedSince);
        QVERIFY(two.isTold());
    }
    void aLetterThatDidNotComeTakesItsNumberAlone()
    {
        TwoServices two;
        two.execute();
        QVERIFY(two.record(RequestEvent::NumberReceived, with(first, {{0}})));
        QVERIFY(two.record(RequestEvent::NumberReceived, with(second, {{1}})));
        QVERIFY(two.didNotHappen(two.lastOf(RequestEvent::NumberReceived)));
        QCOMPARE(two.numbers(), (QStringList{first, u"–"_s}));
        QCOMPARE(two.received(), QStringList{first});
        QVERIFY(two.now().letterAwaitedSince);
        QVERIFY(two.isTold());
    }
    /// What followed it told of another line.
    void ofSeveralLettersAnyMayNotHaveCome()
    {
        TwoServices two;
        two.execute();
        const auto executed = two.now();
        QVERIFY(two.record(RequestEvent::NumberReceived, with(first, {{0}})));
        const auto letter = two.lastOf(RequestEvent::NumberReceived);
        QVERIFY(two.record(RequestEvent::NumberReceived, with(second, {{1}})));
        const auto secondDay = two.leader.day;
        QVERIFY(!two.now().letterAwaitedSince);
        QVERIFY(two.didNotHappen(letter));
        QCOMPARE(two.numbers(), (QStringList{u"–"_s, second}));
        QVERIFY(!numberOf(two.now().answer, 0));
        QCOMPARE(numberOf(two.now().answer, 1)->digits(), second);
        QCOMPARE(two.received(), QStringList{second});
        // The first one's number is awaited still.
        QCOMPARE(two.now().letterAwaitedSince, executed.letterAwaitedSince);
        QVERIFY(two.isTold());
        const auto then = *recordAsOf(two.database(), two.id, {secondDay, {}});
        QVERIFY(!numberOf(then.answer, 0) && numberOf(then.answer, 1) && then.letterAwaitedSince);
        // Whoever asks what was known before reads what was believed.
        const auto known =
            *recordAsOf(two.database(), two.id, {secondDay, stampOn(putRightOn.addDays(-1)).enteredAt});
        QVERIFY(numberOf(known.answer, 0) && !known.letterAwaitedSince);
        // What is recorded after it goes on from there.
        two.leader.day = putRightOn;
        QVERIFY(two.record(RequestEvent::NumberReceived, with(third, {{0}})));
        QCOMPARE(two.numbers(), (QStringList{third, second}));
        QVERIFY(!two.now().letterAwaitedSince);
        QVERIFY(two.isTold());
    }
    /// The later one was on top of the pile.
    void lettersAreNotedInAnyOrder()
    {
        TwoServices two;
        two.execute();
        const auto executed = two.leader.day;
        const auto noteOn = [&](QDate day, const EventInput &letter) {
            two.leader.day = day.addDays(-1);
            return two.record(RequestEvent::NumberReceived, letter);
        };
        QVERIFY(noteOn(executed.addDays(10), with(second, {{1}})));
        const auto later = two.lastOf(RequestEvent::NumberReceived);
        const auto noted = noteOn(executed.addDays(4), with(first, {{0}}));
        QVERIFY2(noted, noted ? "" : qPrintable(noted.error().value));
        const auto earlier = two.lastOf(RequestEvent::NumberReceived);
        QVERIFY(earlier != later);
        QCOMPARE(two.numbers(), (QStringList{first, second}));
        QVERIFY(!two.now().letterAwaitedSince);
        QVERIFY(two.isTold());
        const auto on = [&](int days) {
            const auto then = *recordAsOf(two.database(), two.id, {executed.addDays(days), {}});
            QStringList told;
            for (const int line : {0, 1}) {
                const auto number = numberOf(then.answer, line);
                told << (number ? number->digits() : u"–"_s);
            }
            return told;
        };
        QCOMPARE(on(3), (QStringList{u"–"_s, u"–"_s}));
        QCOMPARE(on(4), (QStringList{first, u"–"_s}));
        QCOMPARE(on(9), (QStringList{first, u"–"_s}));
        QCOMPARE(on(10), (QStringList{first, second}));
        QVERIFY(two.didNotHappen(later));
        QCOMPARE(two.numbers(), (QStringList{first, u"–"_s}));
        QCOMPARE(on(20), (QStringList{first, u"–"_s}));
        QVERIFY(two.now().letterAwaitedSince);
        QVERIFY(two.isTold());
        QVERIFY(two.didNotHappen(earlier));
        QCOMPARE(two.numbers(), (QStringList{u"–"_s, u"–"_s}));
        QCOMPARE(on(20), (QStringList{u"–"_s, u"–"_s}));
        QVERIFY(two.isTold());
        const auto anew = noteOn(executed.addDays(5), with(third));
        QVERIFY2(anew, anew ? "" : qPrintable(anew.error().subject));
        QCOMPARE(two.numbers(), (QStringList{third, third}));
        QVERIFY(two.isTold());
    }
    /// Before the answer there was nothing to give a number to.
    void noLetterCameBeforeTheAnswer()
    {
        TwoServices two;
        two.leader.day = two.leader.day.addDays(5);
        two.execute();
        two.leader.day = two.leader.day.addDays(-3);
        QCOMPARE(two.record(RequestEvent::NumberReceived, with(first)).error().kind,
                 ErrorKind::BeforeLaterEvent);
    }
    /// Both told of all the lines, the later one in the place of the earlier one.
    void aNumberThatWasReplacedMayNotHaveCome()
    {
        TwoServices two;
        two.execute();
        QVERIFY(two.record(RequestEvent::NumberReceived, with(first)));
        const auto letter = two.lastOf(RequestEvent::NumberReceived);
        QVERIFY(two.record(RequestEvent::AnswerAmended, with(second)));
        QVERIFY(two.didNotHappen(letter));
        QCOMPARE(two.numbers(), (QStringList{second, second}));
        QCOMPARE(two.received(), QStringList{second});
        QVERIFY(two.isTold());
    }
    /// A letter that only said once more what is taken back now would leave nothing of its own.
    void whatALaterLetterRepeatsIsNotLostUnsaid()
    {
        TwoServices two;
        two.execute();
        QVERIFY(two.record(RequestEvent::NumberReceived, with(first)));
        const auto letter = two.lastOf(RequestEvent::NumberReceived);
        EventInput again = with(first, {{1, LineOutcome::WithDifferences}});
        again.lines[0].granted.conditions = u"only in the office"_s;
        QVERIFY(two.record(RequestEvent::AnswerAmended, again));
        const auto before = two.now();
        const auto refused = two.didNotHappen(letter);
        QCOMPARE(refused.error().kind, ErrorKind::RestsOnEvent);
        QCOMPARE(refused.error().subject, u"request answer-amended"_s);
        QCOMPARE(two.now(), before);
    }
    void anAnswerMayNotHaveComeAfterAnEarlierNumberWasPutRight()
    {
        TwoServices two;
        QVERIFY(two.record(RequestEvent::Execute, with(first)));
        EventInput narrower;
        narrower.note = u"they came back on it"_s;
        narrower.lines = {{1, LineOutcome::WithDifferences}};
        narrower.lines[0].granted.conditions = u"only in the office"_s;
        QVERIFY(two.record(RequestEvent::AnswerAmended, narrower));
        QVERIFY(two.correct(RequestEvent::Execute, third));
        QVERIFY(two.didNotHappen(two.lastOf(RequestEvent::AnswerAmended)));
        QCOMPARE(two.numbers(), (QStringList{third, third}));
        QCOMPARE(two.now().answer.lines[1].outcome, LineOutcome::Granted);
        QCOMPARE(two.now().answer.received, two.now().stateSince);
        QVERIFY(two.isTold());
    }
    /// A number by letter changed the right, and the request made it all the same.
    void whatIsRefusedAfterItsNumberCameEnds()
    {
        TwoServices two;
        two.execute();
        QVERIFY(two.record(RequestEvent::NumberReceived, with(first)));
        EventInput refused;
        refused.note = u"they came back on it"_s;
        refused.lines = {{0, LineOutcome::NotGranted}, {1, LineOutcome::NotGranted}};
        QVERIFY(two.record(RequestEvent::AnswerAmended, refused));
        QCOMPARE(two.now().state, RequestState::Refused);
        for (const auto &one : *RecordStore<Authorization>::where(two.database(), u"request_id"_s, two.id)) {
            QCOMPARE(one.state, AuthorizationState::Ended);
            QCOMPARE(one.endedOn, std::optional(two.leader.day));
        }
        QVERIFY(two.isTold());
    }
    /// Both together refused everything: without the first, the second would have left something granted.
    void whatALaterAnswerMadeARefusalOfRestsOnTheEarlierOne()
    {
        TwoServices two;
        QVERIFY(two.record(RequestEvent::Execute, with(first)));
        EventInput refused;
        refused.note = u"they came back on it"_s;
        refused.lines = {{0, LineOutcome::NotGranted}};
        QVERIFY(two.record(RequestEvent::AnswerAmended, refused));
        const auto letter = two.lastOf(RequestEvent::AnswerAmended);
        refused.lines[0].line = 1;
        QVERIFY(two.record(RequestEvent::AnswerAmended, refused));
        QCOMPARE(two.now().state, RequestState::Refused);
        const auto held = two.didNotHappen(letter);
        QVERIFY(!held);
        QCOMPARE(held.error().kind, ErrorKind::RestsOnEvent);
        QCOMPARE(two.now().state, RequestState::Refused);
    }
    void ofTwoNewAnswersTheFirstMayNotHaveCome()
    {
        TwoServices two;
        QVERIFY(two.record(RequestEvent::Execute, with(first)));
        EventInput narrower;
        narrower.note = u"they came back on it"_s;
        narrower.reference = u"KSZ/1"_s;
        narrower.lines = {{0, LineOutcome::WithDifferences}};
        narrower.lines[0].granted.conditions = u"only in the office"_s;
        QVERIFY(two.record(RequestEvent::AnswerAmended, narrower));
        const auto letter = two.lastOf(RequestEvent::AnswerAmended);
        narrower.lines[0].line = 1;
        QVERIFY(two.record(RequestEvent::AnswerAmended, narrower));
        const auto day = two.leader.day;
        QVERIFY(two.didNotHappen(letter));
        const auto now = two.now();
        QCOMPARE(now.answer.lines[0].outcome, LineOutcome::Granted);
        QCOMPARE(now.answer.lines[1].outcome, LineOutcome::WithDifferences);
        QCOMPARE(now.answer.reference, u"KSZ/1"_s);
        QCOMPARE(now.answer.received, day);
        QCOMPARE(two.numbers(), (QStringList{first, first}));
        for (const auto &one : *RecordStore<Authorization>::where(two.database(), u"request_id"_s, two.id))
            QCOMPARE(one.conditions.isEmpty(), one.service == now.draft.services[0].name);
        QVERIFY(two.isTold());
    }
};

} // namespace licet

using licet::LineNumbersTest;
LICET_TEST(LineNumbersTest)
#include "line_numbers_test.moc"
