#include "request/events/event_table.h"
#include "request/next_environment.h"
#include "request/waiting.h"
#include "support/led_request.h"
#include "support/plain_paper.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::Leader;
using test::stampOn;

namespace {

} // namespace

/// Requests led together, reissued for another signatory, and waiting on an answer to a question.
class EventRecorderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreWhatTheirEventBrings()
    {
        QCOMPARE(roleOfFiles(RequestEvent::Sign), AttachmentRole::SignedForm);
        QCOMPARE(roleOfFiles(RequestEvent::Send), AttachmentRole::Letter);
        QCOMPARE(roleOfFiles(RequestEvent::Execute), AttachmentRole::Answer);
        QCOMPARE(roleOfFiles(RequestEvent::Finalise), AttachmentRole::Other);
        QCOMPARE(roleOfFiles({}), AttachmentRole::Other);
    }

    void severalAreLedTogetherOrNotAtAll()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto fits = leader.signedOne(u"01-production-complete"_s);
        const auto doesNot = leader.finalised(u"02-test-not-applicable"_s);
        const auto head = *historyHead(example.reg->database());
        const auto done = example.reg->write([&](Transaction &transaction) -> Result<void> {
            for (const auto id : {fits, doesNot}) {
                LICET_ASSIGN(const auto facts, readFacts(example.reg->database(),
                                                         leader.requests().get(id)->draft, leader.day, id));
                LICET_ASSIGN([[maybe_unused]] const auto recorded,
                             leader.requests().record(transaction, id, RequestEvent::Send, {}, facts,
                                                      stampOn(leader.day)));
            }
            return {};
        });
        QCOMPARE(done.error().kind, ErrorKind::StateForbids);
        QCOMPARE(leader.requests().get(fits)->state, RequestState::Signed);
        QCOMPARE(*historyHead(example.reg->database()), head);
    }

    void aReissueIsTheNextVersionOfTheSameNumber()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.finalised(u"01-production-complete"_s);
        const auto number = leader.requests().get(id)->number;
        const auto snapshot = leader.requests().reissue(
            id, {u"Bart Lefèvre"_s, leader.day}, u"Marleen is away"_s, stampOn(leader.day), test::plainPaper);
        QVERIFY(snapshot);
        QCOMPARE(snapshot->number, number);
        QCOMPARE(snapshot->version, 2);
        const auto versions = *leader.requests().versions(id);
        QCOMPARE(versions.front().voidedBecause, u"Marleen is away"_s);
        const auto frozen = *readJsonBytes<SnapshotContent>(leader.requests().currentFrozen(id)->data);
        QCOMPARE(frozen.signatory.name, u"Bart Lefèvre"_s);
        QCOMPARE(frozen.signatory.role, std::optional(Role::Deputy));
        EventInput input;
        input.signedBy = u"Bart Lefèvre"_s;
        QVERIFY(leader.record(id, RequestEvent::Sign, input));
    }

    void aReissueForSomebodyWithoutMandateChangesNothing()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.finalised(u"01-production-complete"_s);
        const auto head = *historyHead(example.reg->database());
        const auto refused = leader.requests().reissue(id, {u"Joris Wouters"_s, leader.day}, u"why not"_s,
                                                       stampOn(leader.day), test::plainPaper);
        QCOMPARE(refused.error().kind, ErrorKind::ErrorsRemain);
        QCOMPARE(leader.requests().get(id)->state, RequestState::Finalised);
        QCOMPARE(leader.requests().get(id)->version, 1);
        QVERIFY(!leader.requests().versions(id)->front().voidedOn);
        QCOMPARE(*historyHead(example.reg->database()), head);
    }

    void aDraftWaitsOnWhomItsQuestionWentTo()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.draft(u"01-production-complete"_s);
        const auto askedWhom = [&] { return leader.requests().summaries()->back().askedWhom; };
        QVERIFY(askedWhom().isEmpty());
        QCOMPARE(leader.requests().answerQuestion(id, {}, stampOn(leader.day)).error().kind,
                 ErrorKind::ReasonMissing);
        EventInput answer;
        answer.note = u"Say it with more words."_s;
        QCOMPARE(leader.requests().answerQuestion(id, answer, stampOn(leader.day)).error().kind,
                 ErrorKind::NotFound);
        QVERIFY(leader.requests().ask(id, Question{leader.day, u"ppkb"_s, u"Is this precise?"_s, {}},
                                      stampOn(leader.day)));
        QCOMPARE(askedWhom(), u"ppkb"_s);
        QCOMPARE(waitsOn(RequestState::Draft, askedWhom()), std::optional(WaitsOn::Ppkb));
        QCOMPARE(waitsOn(RequestState::Sent, askedWhom()), std::optional(WaitsOn::Recipient));
        answer.files = {{AttachmentRole::Answer, u"mail.eml"_s, "x"}};
        QVERIFY(leader.requests().answerQuestion(id, answer, stampOn(leader.day)));
        QVERIFY(askedWhom().isEmpty());
        QCOMPARE(waitsOn(RequestState::Draft, askedWhom()), std::optional(WaitsOn::Consultant));
        QCOMPARE(events(example.reg->database(), 1, RecordRef::of(id))->front().note, answer.note);
        QCOMPARE(attachmentsOf(example.reg->database(), RecordRef::of(id))->size(), size_t(1));
    }

    void theNextEnvironmentKnowsWhatItCameFrom()
    {
        Authorization mine;
        mine.id = Id<Authorization>(7);
        mine.request = Id<Request>(3);
        Authorization other;
        other.id = Id<Authorization>(8);
        other.request = Id<Request>(4);
        const auto links = linksToBelow(Id<Request>(3), {other, mine});
        QCOMPARE(links.copiedFrom, Id<Request>(3));
        QCOMPARE(links.preparedFrom, mine.id);
        QVERIFY(!linksToBelow(Id<Request>(5), {other, mine}).preparedFrom.isSet());
    }

    void theNextEnvironmentAsksForWhatWasGranted()
    {
        Request below;
        below.draft.environment = Environment::Acceptance;
        for (const auto &name : {u"First"_s, u"Second"_s, u"Third"_s})
            below.draft.services.push_back({name, u"1"_s, {true, {}}, {}, {}});
        const auto asked = [&] {
            QStringList names;
            const auto draft = *draftForNextEnvironment(below, {});
            for (const auto &one : draft.services)
                names << one.name;
            return names;
        };
        QCOMPARE(asked(), (QStringList{u"First"_s, u"Second"_s, u"Third"_s}));
        below.answer.lines = {{0, LineOutcome::WithDifferences, u"one operation"_s},
                              {1, LineOutcome::NotGranted, u"no basis"_s},
                              {2, LineOutcome::Granted, {}}};
        QCOMPARE(asked(), (QStringList{u"First"_s, u"Third"_s}));
    }
};

} // namespace licet

using licet::EventRecorderTest;
LICET_TEST(EventRecorderTest)
#include "event_recorder_test.moc"
