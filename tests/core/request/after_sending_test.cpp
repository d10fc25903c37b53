#include "followup/due_reader.h"
#include "request/events/event_input.h"
#include "support/led_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::Leader;

namespace {

const auto number = u"00901234568"_s;

/// A request that was sent, in a register of its own.
struct SentRequest
{
    SentRequest() : leader(*example.reg)
    {
        id = leader.signedOne(u"01-production-complete"_s);
        leader.lead(id, {RequestEvent::Send});
    }
    Request now() { return *leader.requests().get(id); }
    Result<EventOutcome> record(RequestEvent event, QDate day, EventInput input = {})
    {
        leader.day = day;
        if (input.note.isEmpty())
            input.note = u"as their letter says"_s;
        return leader.record(id, event, input);
    }
    std::vector<Authorization> made()
    {
        return *RecordStore<Authorization>::where(example.reg->database(), u"request_id"_s, id);
    }

    ExampleRegister example;
    Leader leader;
    Id<Request> id;
};

EventInput withLine(LineOutcome outcome, GrantedTerms granted = {})
{
    EventInput input;
    input.usesNoNumber = true;
    input.lines = {{0, outcome, {}, std::move(granted)}};
    return input;
}

} // namespace

/// What happens to a request once it has left, beside the plain answers.
class AfterSendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDidNotArriveIsSentAgain()
    {
        SentRequest sent;
        const auto since = sent.now().stateSince;
        QVERIFY(sent.record(RequestEvent::NotDelivered, QDate(2026, 12, 10)));
        QCOMPARE(sent.now().state, RequestState::Sent);
        QCOMPARE(sent.now().stateSince, since);
        QCOMPARE(sent.now().undeliveredOn, std::optional(QDate(2026, 12, 10)));
        QVERIFY(sent.record(RequestEvent::Send, QDate(2026, 12, 11)));
        QCOMPARE(sent.now().stateSince, QDate(2026, 12, 11));
        QVERIFY(!sent.now().undeliveredOn);
    }

    void theirOwnLastDayIsKeptUntilItIsAnswered()
    {
        SentRequest sent;
        EventInput input;
        input.replyBy = QDate(2026, 12, 9);
        const auto refused = sent.record(RequestEvent::AskInformation, QDate(2026, 12, 10), input);
        QCOMPARE(refused.error().kind, ErrorKind::ReplyBeforeQuestion);
        input.replyBy = QDate(2026, 12, 10);
        QVERIFY(sent.record(RequestEvent::AskInformation, QDate(2026, 12, 10), input));
        QCOMPARE(sent.now().replyBy, input.replyBy);
        QVERIFY(sent.record(RequestEvent::AnswerInformation, QDate(2026, 12, 10)));
        QVERIFY(!sent.now().replyBy);
    }

    /// What came back as incomplete is awaited by their day until the new version has left.
    void theirDayForWhatCameBackIsKeptUntilItIsSentAgain()
    {
        SentRequest sent;
        EventInput input;
        input.replyBy = QDate(2026, 12, 22);
        QVERIFY(sent.record(RequestEvent::Return, QDate(2026, 12, 10), input));
        const auto dueBy = [&](DueKind kind) {
            const auto items = *readDueItems(sent.example.reg->database(), QDate(2026, 12, 11));
            for (const auto &one : items)
                if (one.record == RecordRef::of(sent.id) && one.kind == kind)
                    return one.until.day;
            return QDate();
        };
        QCOMPARE(dueBy(DueKind::Returned), *input.replyBy);
        QVERIFY(sent.record(RequestEvent::Reopen, QDate(2026, 12, 11)));
        QCOMPARE(sent.now().replyBy, input.replyBy);
        QCOMPARE(dueBy(DueKind::Returned), *input.replyBy);
        const auto then = *readDueItems(RegisterAsOf(sent.example.reg->database(), {}, QDate(2026, 12, 11)),
                                        QDate(2026, 12, 11));
        QVERIFY(std::any_of(then.begin(), then.end(), [&](const DueItem &one) {
            return one.record == RecordRef::of(sent.id) && one.until.day == *input.replyBy;
        }));
        sent.leader.finalise(sent.id);
        QCOMPARE(sent.now().replyBy, input.replyBy);
        sent.leader.lead(sent.id, {RequestEvent::Sign});
        QVERIFY(dueBy(DueKind::Sending).isValid());
        QCOMPARE(sent.now().replyBy, input.replyBy);
        sent.leader.lead(sent.id, {RequestEvent::Send});
        QVERIFY(!sent.now().replyBy);
    }
    void theNextVersionsCoverIsToldOfTheirLastDay()
    {
        SentRequest sent;
        const auto frozenDay = [&] {
            const auto request = sent.now();
            const auto &database = sent.example.reg->database();
            const auto facts = *readFacts(database, request.draft, sent.leader.day, request.id);
            return checkOf(database, request, facts, check(request.draft, facts))->replyBy;
        };
        EventInput input;
        input.replyBy = QDate(2026, 12, 18);
        QVERIFY(sent.record(RequestEvent::Return, QDate(2026, 12, 10), input));
        QVERIFY(sent.record(RequestEvent::Reopen, QDate(2026, 12, 11)));
        QCOMPARE(frozenDay(), input.replyBy);
        sent.leader.finalise(sent.id);
        sent.leader.lead(sent.id, {RequestEvent::Sign, RequestEvent::Send});
        QVERIFY(!frozenDay());
    }

    void aNumberThatFollowsByLetterReachesTheRight()
    {
        SentRequest sent;
        EventInput input;
        input.numberFollows = true;
        QVERIFY(sent.record(RequestEvent::Execute, QDate(2026, 12, 14), input));
        QCOMPARE(sent.made().size(), size_t(1));
        QVERIFY(!sent.made().front().programNumber);
        QCOMPARE(sent.now().letterAwaitedSince, std::optional(QDate(2026, 12, 14)));
        QCOMPARE(sent.record(RequestEvent::NumberReceived, QDate(2026, 12, 16)).error().kind,
                 ErrorKind::ProgramNumberMissing);
        input = {};
        input.programNumber = *ProgramNumber::parse(number);
        QVERIFY(sent.record(RequestEvent::NumberReceived, QDate(2026, 12, 16), input));
        QCOMPARE(sent.made().front().programNumber->digits(), number);
        QCOMPARE(sent.now().stateSince, QDate(2026, 12, 14));
        QVERIFY(!sent.now().letterAwaitedSince);
        // The same number once more is no news.
        const auto before = sent.now();
        QCOMPARE(sent.record(RequestEvent::NumberReceived, QDate(2026, 12, 17), input).error(),
                 (Error{ErrorKind::NumberNoted, {}, number}));
        QCOMPARE(sent.now(), before);
        input.programNumber = *ProgramNumber::parse(u"00901239999"_s);
        QCOMPARE(sent.record(RequestEvent::NumberReceived, QDate(2026, 12, 17), input).error().kind,
                 ErrorKind::NumberKnown);
        QCOMPARE(sent.record(RequestEvent::NumberAwaited, QDate(2026, 12, 17)).error().kind,
                 ErrorKind::NumberKnown);
    }

    void aNumberComesWithTheNewAnswer()
    {
        SentRequest sent;
        QVERIFY(sent.record(RequestEvent::Refuse, QDate(2026, 12, 14)));
        EventInput granted;
        granted.lines = {{0, LineOutcome::Granted}};
        QVERIFY(sent.record(RequestEvent::AnswerAmended, QDate(2026, 12, 21), granted));
        QCOMPARE(sent.now().letterAwaitedSince, std::optional(QDate(2026, 12, 21)));
        granted.programNumber = *ProgramNumber::parse(number);
        QVERIFY(sent.record(RequestEvent::AnswerAmended, QDate(2026, 12, 22), granted));
        QCOMPARE(sent.made().front().programNumber, granted.programNumber);
        QVERIFY(!sent.now().letterAwaitedSince);
    }
    void eachLineMayHaveANumberOfItsOwn()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.signedOne(u"14-two-services-one-not-covered"_s);
        leader.lead(id, {RequestEvent::Send});
        EventInput input;
        input.numberFollows = true;
        QVERIFY(leader.record(id, RequestEvent::Execute, input));
        input = {};
        input.programNumber = *ProgramNumber::parse(number);
        input.lines = {{0, LineOutcome::Granted}};
        QVERIFY(leader.record(id, RequestEvent::NumberReceived, input));
        QVERIFY(leader.requests().get(id)->letterAwaitedSince);
        input.programNumber = *ProgramNumber::parse(u"00901239999"_s);
        input.lines = {{1, LineOutcome::Granted}};
        QVERIFY(leader.record(id, RequestEvent::NumberReceived, input));
        QVERIFY(!leader.requests().get(id)->letterAwaitedSince);
        const auto made = *RecordStore<Authorization>::where(example.reg->database(), u"request_id"_s, id);
        QCOMPARE(made.size(), size_t(2));
        QCOMPARE(made[0].programNumber->digits(), number);
        QCOMPARE(made[1].programNumber->digits(), u"00901239999"_s);
    }
    void nothingIsLostBeforeItWasSent()
    {
        SentRequest sent;
        QCOMPARE(sent.record(RequestEvent::NotDelivered, QDate(2026, 12, 6)).error().kind,
                 ErrorKind::BeforeLaterEvent);
    }

    void whoSignedInsteadIsRecordedWithTheReason_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isEntitled");
        QTest::newRow("a deputy") << u"Bart Lefèvre"_s << true;
        QTest::newRow("nobody with a mandate") << u"Niemand Anders"_s << false;
    }
    void whoSignedInsteadIsRecordedWithTheReason()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isEntitled);
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.finalised(u"01-production-complete"_s);
        EventInput input;
        input.signedBy = name;
        input.signsInstead = true;
        QCOMPARE(leader.record(id, RequestEvent::Sign, input).error().kind, ErrorKind::ReasonMissing);
        input.note = u"the official was called away"_s;
        const auto recorded = leader.record(id, RequestEvent::Sign, input);
        QVERIFY(recorded);
        QCOMPARE(recorded->isEntitled, isEntitled);
        QCOMPARE(recorded->isSignerKnown, isEntitled);
        QCOMPARE(leader.requests().get(id)->state, RequestState::Signed);
        const auto event = events(example.reg->database(), 1, RecordRef::of(id))->front();
        QCOMPARE(event.doneBy, name);
        QCOMPARE(event.after.value(u"signedInstead"_s).toString(),
                 isEntitled ? u"entitled"_s : u"not-entitled"_s);
    }
    void whomTheFormNamesDoesNotSignInstead()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.finalised(u"01-production-complete"_s);
        EventInput input;
        input.signedBy = leader.requests().get(id)->draft.signatory;
        input.signsInstead = true;
        input.note = u"because"_s;
        QCOMPARE(leader.record(id, RequestEvent::Sign, input).error().kind, ErrorKind::SignsAsPrinted);
        // Unless without a mandate on that day: what is signed is signed.
        const auto staff = *example.reg->staff(leader.requests().get(id)->institution);
        Absence away;
        for (const auto &one : staff.people)
            if (one.name == input.signedBy)
                away.person = one.id;
        away.from = leader.day;
        away.until = leader.day.addDays(3);
        QVERIFY(example.reg->add(away, stampOn(leader.day)));
        const auto done = leader.record(id, RequestEvent::Sign, input);
        QVERIFY2(done, done ? "" : qPrintable(done.error().value));
        QVERIFY(!done->isEntitled && done->isSignerKnown);
        QCOMPARE(leader.requests().get(id)->state, RequestState::Signed);
    }

    void anAmendedAnswerEndsWhatItTakesBack()
    {
        SentRequest sent;
        QVERIFY(sent.record(RequestEvent::Execute, QDate(2026, 12, 14), withLine(LineOutcome::Granted)));
        QVERIFY(
            sent.record(RequestEvent::AnswerAmended, QDate(2026, 12, 21), withLine(LineOutcome::NotGranted)));
        QCOMPARE(sent.now().state, RequestState::Refused);
        QCOMPARE(sent.made().front().state, AuthorizationState::Ended);
        QCOMPARE(sent.made().front().endedOn, std::optional(QDate(2026, 12, 21)));
    }
    void anAmendedAnswerGrantsWhatWasRefused()
    {
        SentRequest sent;
        QVERIFY(sent.record(RequestEvent::Refuse, QDate(2026, 12, 14)));
        QVERIFY(
            sent.record(RequestEvent::AnswerAmended, QDate(2026, 12, 21), withLine(LineOutcome::Granted)));
        QCOMPARE(sent.now().state, RequestState::Executed);
        QCOMPARE(sent.made().size(), size_t(1));
        QCOMPARE(sent.made().front().validFrom,
                 std::optional(qMax(QDate(2026, 12, 21), sent.now().draft.startDate.value_or(QDate()))));
    }
    /// What is only explained stays refused, and returned.
    void anExplanationGrantsNothing()
    {
        for (const auto refusal : {RequestEvent::Refuse, RequestEvent::Return}) {
            SentRequest sent;
            QVERIFY(sent.record(refusal, QDate(2026, 12, 14)));
            const auto before = sent.now().state;
            EventInput reference;
            reference.reference = u"K3"_s;
            const auto done = sent.record(RequestEvent::AnswerAmended, QDate(2026, 12, 21), reference);
            QCOMPARE(done.hasValue(), refusal == RequestEvent::Refuse);
            QVERIFY(sent.made().empty());
            QCOMPARE(sent.now().state, before);
        }
    }
    void anAmendedAnswerNarrowsWhatWasGranted()
    {
        SentRequest sent;
        QVERIFY(sent.record(RequestEvent::Execute, QDate(2026, 12, 14), withLine(LineOutcome::Granted)));
        GrantedTerms granted;
        granted.until = QDate(2027, 12, 31);
        QVERIFY(sent.record(RequestEvent::AnswerAmended, QDate(2026, 12, 21),
                            withLine(LineOutcome::WithDifferences, granted)));
        QCOMPARE(sent.now().state, RequestState::Executed);
        QCOMPARE(sent.now().stateSince, QDate(2026, 12, 14));
        QCOMPARE(sent.made().size(), size_t(1));
        QCOMPARE(sent.made().front().validUntil, granted.until);
        QVERIFY(sent.made().front().asked);
        // And as asked after all: from the start that was asked.
        granted.from = QDate(2027, 6, 1);
        QVERIFY(sent.record(RequestEvent::AnswerAmended, QDate(2026, 12, 22),
                            withLine(LineOutcome::WithDifferences, granted)));
        QCOMPARE(sent.made().front().validFrom, granted.from);
        QVERIFY(
            sent.record(RequestEvent::AnswerAmended, QDate(2026, 12, 23), withLine(LineOutcome::Granted)));
        QCOMPARE(sent.made().front().validFrom, sent.now().draft.startDate);
        QVERIFY(!sent.made().front().asked && !sent.made().front().validUntil);
    }
    void anAnswerThatSaysTheSameIsNoNewOne()
    {
        SentRequest sent;
        QVERIFY(sent.record(RequestEvent::Execute, QDate(2026, 12, 14), withLine(LineOutcome::Granted)));
        const auto before = sent.now();
        QCOMPARE(sent.record(RequestEvent::AnswerAmended, QDate(2026, 12, 21), withLine(LineOutcome::Granted))
                     .error()
                     .kind,
                 ErrorKind::NothingAmended);
        QCOMPARE(sent.record(RequestEvent::AnswerAmended, QDate(2026, 12, 21)).error().kind,
                 ErrorKind::NothingAmended);
        QCOMPARE(sent.now(), before);
        EventInput reference;
        reference.reference = u"KSZ/2"_s;
        QVERIFY(sent.record(RequestEvent::AnswerAmended, QDate(2026, 12, 21), reference));
    }
    void aLineThatFollowedIsAnsweredLater()
    {
        SentRequest sent;
        QVERIFY(sent.record(RequestEvent::Execute, QDate(2026, 12, 14), withLine(LineOutcome::Follows)));
        QCOMPARE(sent.now().letterAwaitedSince, std::optional(QDate(2026, 12, 14)));
        QVERIFY(sent.made().empty());
        // It was expected: nobody says why it comes.
        sent.leader.day = QDate(2026, 12, 21);
        QVERIFY(sent.leader.record(sent.id, RequestEvent::AnswerAmended, withLine(LineOutcome::Granted)));
        QCOMPARE(sent.made().size(), size_t(1));
        QVERIFY(!sent.now().letterAwaitedSince);
        // What changes an answer that was given says why.
        QCOMPARE(sent.leader.record(sent.id, RequestEvent::AnswerAmended, withLine(LineOutcome::NotGranted))
                     .error()
                     .kind,
                 ErrorKind::ReasonMissing);
    }
};

} // namespace licet

using licet::AfterSendingTest;
LICET_TEST(AfterSendingTest)

#include "after_sending_test.moc"
