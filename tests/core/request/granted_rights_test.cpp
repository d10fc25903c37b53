#include "request/answer/granted_rights.h"

#include "followup/did_not_happen.h"
#include "history/history_query.h"
#include "request/authorization_change.h"
#include "request/corrections/correcting.h"
#include "request/facts_reader.h"
#include "support/example_data.h"
#include "support/led_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::Leader;
using test::stampOn;

namespace {

const auto number = u"00901234568"_s;
const QDate notedOn(2027, 6, 1);

/// A right that one request made, and another one changed.
struct Changed
{
    explicit Changed(EventInput made = numbered()) : leader(*example.reg)
    {
        first = leader.signedOne(u"01-production-complete"_s);
        leader.lead(first, {RequestEvent::Send});
        if (!record(first, RequestEvent::Execute, std::move(made)))
            qFatal("not executed");
        right = RecordStore<Authorization>::where(database(), u"request_id"_s, first)->front().id;
    }
    static EventInput numbered()
    {
        EventInput input;
        input.programNumber = *ProgramNumber::parse(number);
        return input;
    }
    static EventInput narrowed(const QDate &until)
    {
        GrantedTerms granted;
        granted.until = until;
        return answered(LineOutcome::WithDifferences, granted);
    }
    static EventInput answered(LineOutcome outcome, const GrantedTerms &granted = {})
    {
        EventInput input;
        input.note = u"as their letter says"_s;
        input.lines = {{0, outcome, {}, granted}};
        return input;
    }
    Id<Request> change(const std::function<void(Draft &)> &otherwise, bool numberFollows = false)
    {
        auto draft = *draftAbout(database(), now(), RequestKind::Change, leader.day);
        draft.startDate.reset();
        otherwise(draft);
        Request request;
        request.institution = now().institution;
        request.draft = draft;
        request.excerpt = excerptOf(draft);
        request.state = RequestState::Sent;
        request.numberYear = leader.day.year();
        request.numberSerial = 100 + int(RecordStore<Request>::all(database())->size());
        request.number = u"%1-0%2"_s.arg(*request.numberYear).arg(*request.numberSerial);
        request.stateSince = request.begunOn = leader.day;
        request.changedAt = stampOn(leader.day).enteredAt;
        const auto id = *example.reg->add(request, stampOn(leader.day));
        EventInput input;
        input.usesNoNumber = !now().programNumber;
        input.numberFollows = numberFollows;
        if (const auto done = record(id, RequestEvent::Execute, input); !done)
            qFatal("not changed: %d", int(done.error().kind));
        return id;
    }
    /// The service's second operation is gone.
    Id<Request> changeOperations()
    {
        return change([](Draft &draft) { draft.services.front().operations = {false, {u"consult"_s}}; });
    }
    Result<EventOutcome> record(Id<Request> id, RequestEvent event, const EventInput &input)
    {
        leader.day = leader.day.addDays(7);
        return leader.record(id, event, input);
    }
    qint64 eventOf(Id<Request> id, RequestEvent event)
    {
        for (const auto &one : *events(database(), 100, RecordRef::of(id)))
            if (one.kind == event)
                return one.sequence;
        qFatal("no such event");
    }
    Authorization now() { return *example.reg->get(right); }
    size_t count() { return RecordStore<Authorization>::all(database())->size(); }
    bool isTold()
    {
        return *RecordStore<Authorization>::all(database()) == *recordsAsOf<Authorization>(database(), {}) &&
               *RecordStore<Request>::all(database()) == *recordsAsOf<Request>(database(), {});
    }
    Database &database() { return example.reg->database(); }

    ExampleRegister example;
    Leader leader;
    Id<Request> first;
    Id<Authorization> right;
};

} // namespace

/// What an earlier answer granted is still found once another request changed it.
class GrantedRightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMadeItAndWhoChangedItBothFindIt()
    {
        Changed changed;
        const auto second = changed.changeOperations();
        const auto third = changed.change([](Draft &draft) { draft.endDate = QDate(2029, 12, 31); });
        QCOMPARE(changed.now().request, third);
        for (const auto id : {changed.first, second, third}) {
            const auto rights = rightsOf(changed.database(), *changed.example.reg->get(id));
            QVERIFY(rights);
            QCOMPARE(rights->size(), size_t(1));
            QCOMPARE(rights->front().id, changed.right);
        }
    }
    void aRefusalOfTheFirstAnswerEndsIt()
    {
        Changed changed;
        changed.changeOperations();
        QVERIFY(changed.record(changed.first, RequestEvent::AnswerAmended,
                               Changed::answered(LineOutcome::NotGranted)));
        QCOMPARE(changed.now().state, AuthorizationState::Ended);
        QCOMPARE(changed.now().endedOn, std::optional(changed.leader.day));
        QVERIFY(changed.isTold());
    }
    void aDifferenceOfTheFirstAnswerLeavesWhatWasChangedSince()
    {
        Changed changed;
        const auto second = changed.changeOperations();
        const auto before = changed.count();
        QVERIFY(
            changed.record(changed.first, RequestEvent::AnswerAmended, Changed::narrowed({2027, 12, 31})));
        QCOMPARE(changed.count(), before);
        QCOMPARE(changed.now().validUntil, std::optional(QDate(2027, 12, 31)));
        QCOMPARE(changed.now().operations, (Operations{false, {u"consult"_s}}));
        QCOMPARE(changed.now().request, second);
        QCOMPARE(changed.now().asked->operations, changed.now().operations);
        // What the change itself said holds.
        changed.change([](Draft &draft) { draft.endDate = QDate(2029, 12, 31); });
        QVERIFY(changed.record(changed.first, RequestEvent::AnswerAmended, Changed::narrowed({2027, 6, 30})));
        QCOMPARE(changed.now().validUntil, std::optional(QDate(2029, 12, 31)));
        QVERIFY(changed.isTold());
    }
    void theFirstAnswerIsNotUndoneUnderTheChange()
    {
        Changed changed;
        const auto second = changed.changeOperations();
        const auto before = changed.now();
        const auto undo = [&](Id<Request> id) {
            return recordDidNotHappen(changed.database(), id, changed.eventOf(id, RequestEvent::Execute),
                                      u"another one was meant"_s, stampOn(notedOn));
        };
        QCOMPARE(undo(changed.first).error().kind, ErrorKind::RightWentOn);
        QCOMPARE(changed.now(), before);
        // The change first, then what it changed.
        QVERIFY(undo(second));
        QCOMPARE(changed.now().request, changed.first);
        // As long as it may be executed after all, it is about the right.
        QCOMPARE(undo(changed.first).error().kind, ErrorKind::RightIsCited);
        QVERIFY(changed.record(second, RequestEvent::Withdraw, Changed::answered(LineOutcome::NotGranted)));
        const auto undone = undo(changed.first);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().value));
        QVERIFY(!changed.example.reg->get(changed.right));
        QVERIFY(changed.isTold());
    }
    void aNumberOfTheFirstAnswerIsPutRight()
    {
        Changed changed;
        changed.changeOperations();
        EventCorrection correction;
        correction.programNumber = *ProgramNumber::parse(u"00901234579"_s);
        QVERIFY(correctEvent(changed.database(), changed.first,
                             changed.eventOf(changed.first, RequestEvent::Execute), correction, u"misread"_s,
                             stampOn(notedOn)));
        QCOMPARE(changed.now().programNumber, correction.programNumber);
        QVERIFY(changed.isTold());
    }
    void theDayOfTheFirstAnswerIsPutRight()
    {
        Changed changed;
        const auto executed = changed.leader.day;
        const auto start = changed.example.reg->get(changed.first)->draft.startDate.value_or(executed);
        changed.changeOperations();
        EventCorrection correction;
        correction.happenedOn = executed.addDays(3);
        QVERIFY(correctEvent(changed.database(), changed.first,
                             changed.eventOf(changed.first, RequestEvent::Execute), correction, u"misread"_s,
                             stampOn(notedOn)));
        QCOMPARE(changed.now().validFrom, std::optional(qMax(start, executed.addDays(3))));
        QVERIFY(changed.isTold());
    }
    void aNumberByLetterReachesItAfterTheChange()
    {
        EventInput follows;
        follows.numberFollows = true;
        Changed changed(follows);
        changed.changeOperations();
        QVERIFY(changed.record(changed.first, RequestEvent::NumberReceived, Changed::numbered()));
        QCOMPARE(changed.now().programNumber->digits(), number);
        QVERIFY(!changed.example.reg->get(changed.first)->letterAwaitedSince);
        QVERIFY(changed.isTold());
    }
    void whatWasGrantedAnewIsTakenBackAgain()
    {
        Changed changed;
        GrantedTerms otherwise;
        otherwise.version = u"9"_s;
        for (int time = 0; time < 2; ++time) {
            QVERIFY(changed.record(changed.first, RequestEvent::AnswerAmended,
                                   Changed::answered(LineOutcome::NotGranted)));
            for (const auto &one : *rightsOf(changed.database(), *changed.example.reg->get(changed.first)))
                QCOMPARE(one.state, AuthorizationState::Ended);
            QVERIFY(changed.record(changed.first, RequestEvent::AnswerAmended,
                                   Changed::answered(LineOutcome::WithDifferences, otherwise)));
        }
        QVERIFY(changed.isTold());
    }
    void theNumberOfAChangeComesByLetter()
    {
        Changed changed;
        const auto second = changed.change(
            [](Draft &draft) {
                draft.identification = Identification{IdentificationBy::ProgramNumber, {}};
            },
            true);
        QVERIFY(changed.example.reg->get(second)->letterAwaitedSince);
        EventInput letter;
        letter.programNumber = *ProgramNumber::parse(u"00901234579"_s);
        QVERIFY(changed.record(second, RequestEvent::NumberReceived, letter));
        QCOMPARE(changed.now().programNumber, letter.programNumber);
        QVERIFY(!changed.example.reg->get(second)->letterAwaitedSince);
    }
    void whatEndsLaterEndsNowWhereItIsRefused()
    {
        Changed changed;
        const auto end = changed.change([&](Draft &draft) {
            draft.kind = RequestKind::End;
            draft.endDate = changed.leader.day.addDays(100);
        });
        Q_UNUSED(end)
        QCOMPARE(changed.now().endedOn,
                 std::optional(changed.example.reg->get(end)->draft.endDate->addDays(1)));
        QVERIFY(changed.record(changed.first, RequestEvent::AnswerAmended,
                               Changed::answered(LineOutcome::NotGranted)));
        QCOMPARE(changed.now().endedOn, std::optional(changed.leader.day));
        QVERIFY(changed.isTold());
    }
    void aCorrectedDayHindersNoRevocation()
    {
        Changed changed;
        const auto executed = changed.leader.day;
        QVERIFY(changed.record(changed.first, RequestEvent::AnswerAmended,
                               Changed::answered(LineOutcome::NotGranted)));
        EventCorrection correction;
        correction.happenedOn = executed.addDays(-1);
        QVERIFY(correctEvent(changed.database(), changed.first,
                             changed.eventOf(changed.first, RequestEvent::Execute), correction, u"misread"_s,
                             stampOn(notedOn)));
        const auto undone = recordDidNotHappen(changed.database(), changed.first,
                                               changed.eventOf(changed.first, RequestEvent::AnswerAmended),
                                               u"of another one"_s, stampOn(notedOn));
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().subject));
        QCOMPARE(changed.now().state, AuthorizationState::Active);
        QVERIFY(changed.isTold());
    }
    /// Of the day on which an answer was amended too: what it ended goes with it.
    void theDayOfANewAnswerMovesWhatItEnded()
    {
        Changed changed;
        QVERIFY(changed.record(changed.first, RequestEvent::AnswerAmended,
                               Changed::answered(LineOutcome::NotGranted)));
        EventCorrection correction;
        correction.happenedOn = changed.leader.day.addDays(3);
        QVERIFY(correctEvent(changed.database(), changed.first,
                             changed.eventOf(changed.first, RequestEvent::AnswerAmended), correction,
                             u"misread"_s, stampOn(notedOn)));
        QCOMPARE(changed.now().endedOn, correction.happenedOn);
        QVERIFY(changed.isTold());
    }
};

} // namespace licet

using licet::GrantedRightsTest;
LICET_TEST(GrantedRightsTest)
#include "granted_rights_test.moc"
