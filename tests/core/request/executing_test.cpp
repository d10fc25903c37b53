#include "authorization/authorization_event.h"
#include "authorization/coming_change.h"
#include "history/register_as_of.h"
#include "request/authorization_change.h"
#include "request/corrections/correcting.h"
#include "request/corrections/revoking.h"
#include "request/corrections/right_revoking.h"
#include "request/facts_reader.h"
#include "request/request_writing.h"
#include "request/snapshot_content.h"
#include "support/about_a_right.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::AboutARight;
using test::executedOn;
using test::stampOn;

/// What an executed change or end does, line by line.
class ExecutingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRightRestsOnWhatItsOwnLineDid()
    {
        AboutARight about(RequestKind::Change);
        LineBasis law;
        law.law = u"KSZ-wet"_s;
        const Bases bases{law, lineBasis({u"22/901"_s, {}, {}}), lineBasis({u"19/905"_s, {}, {}})};
        about.draft.kind = RequestKind::New;
        about.draft.authorization = {};
        about.draft.committee = {u"20/296"_s, {}, {}};
        about.addLine(u"OnSeveralService"_s);
        about.draft.services.back().basis = bases;
        const auto outcome = about.execute();
        QVERIFY(outcome);
        QCOMPARE(outcome->authorizations.size(), size_t(2));
        const auto shared = *about.reg().get(outcome->authorizations[0]);
        QCOMPARE(shared.committee, about.draft.committee);
        QVERIFY(shared.furtherBasis.empty());
        const auto own = *about.reg().get(outcome->authorizations[1]);
        QCOMPARE(own.committee.deliberation, u"22/901"_s);
        QCOMPARE(own.furtherBasis, (Bases{law, bases[2]}));
        // A change of it asks for the same, and says that nothing differs.
        const auto next = *draftAbout(about.reg().database(), own, RequestKind::Change, executedOn);
        QCOMPARE(next.services[0].basis, basesOf(own));
        const auto facts = *readFacts(about.reg().database(), next, executedOn, {});
        const auto paper = paperOf(next, facts);
        QCOMPARE(paper.concerned->furtherBasis, own.furtherBasis);
        QVERIFY(decisionOf(paper, lineBasis({u"22/901"_s, {}, {}}).committee()));
        // Beside it the right of one decision has it for all lines, as before.
        const auto plain = *draftAbout(about.reg().database(), shared, RequestKind::Change, executedOn);
        QVERIFY(plain.services[0].basis.empty());
        QCOMPARE(plain.committee, shared.committee);
    }
    void theNextChangeKnowsWhatTheFormSaid()
    {
        AboutARight about(RequestKind::Change);
        about.draft.services.front().volume = Volume{900, {}};
        QVERIFY(about.execute());
        const auto next = *draftAbout(about.reg().database(), about.now(), RequestKind::Change, executedOn);
        const auto facts = *readFacts(about.reg().database(), next, executedOn, {});
        QVERIFY(facts.concernedForm);
        const auto concerned = paperOf(next, facts).concerned;
        QVERIFY(concerned && concerned->form);
        QVERIFY(concerned->form->services.front().volume == about.draft.services.front().volume);
    }

    void aChangeAsksForNoNumberThatNobodyKnows()
    {
        AboutARight about(RequestKind::Change);
        auto right = about.now();
        right.programNumber.reset();
        QVERIFY(!draftAbout(about.reg().database(), right, RequestKind::Change, executedOn)->identification);
    }

    void aChangeThatIsTakenBackLeavesWhatStoodBefore()
    {
        AboutARight about(RequestKind::Change);
        about.draft.legalContext = u"DAV:OTHER"_s;
        about.draft.services.front().version = u"9"_s;
        QVERIFY(about.execute());
        QCOMPARE(about.now().version, u"9"_s);
        const auto day = executedOn.addDays(7);
        const auto done = about.amend({{0, LineOutcome::NotGranted}}, day);
        QVERIFY(done);
        QCOMPARE(done->state, RequestState::Refused);
        QCOMPARE(about.now(), about.right);
        // Until then it was as it had been granted.
        const auto then = *RegisterAsOf(about.reg().database(), {}, day.addDays(-1)).all<Authorization>();
        for (const auto &one : then)
            if (one.id == about.right.id)
                QCOMPARE(one.version, u"9"_s);
    }
    void whatWasCompletedMeanwhileStays()
    {
        AboutARight about(RequestKind::Change);
        about.draft.services.front().version = u"9"_s;
        QVERIFY(about.execute());
        QVERIFY(about.reg().write([&](Transaction &transaction) {
            auto after = about.now();
            after.used.last = executedOn;
            return apply(transaction, about.now(), AuthorizationEvent::Complete, after, {},
                         stampOn(executedOn));
        }));
        QVERIFY(about.amend({{0, LineOutcome::NotGranted}}, executedOn.addDays(7)));
        QCOMPARE(about.now().version, about.right.version);
        QCOMPARE(about.now().used.last, std::optional(executedOn));
    }
    void anEndThatIsTakenBackIsReinstated()
    {
        AboutARight about(RequestKind::End);
        QVERIFY(about.execute());
        QCOMPARE(about.now().state, AuthorizationState::Ended);
        const auto day = executedOn.addDays(7);
        QVERIFY(about.amend({{0, LineOutcome::NotGranted}}, day));
        QCOMPARE(about.now().state, AuthorizationState::Active);
        QVERIFY(!about.now().endedOn);
    }
    /// It is as it was until the day for which the change was granted.
    void anEndIsOnTheDayThatWasGranted()
    {
        AboutARight about(RequestKind::End);
        about.draft.endDate = QDate(2027, 2, 28);
        GrantedTerms granted;
        granted.until = QDate(2027, 3, 31);
        QVERIFY(about.execute({{0, LineOutcome::WithDifferences, {}, granted}}));
        QCOMPARE(about.now().endedOn, std::optional(QDate(2027, 4, 1)));
        granted.until = QDate(2027, 2, 15);
        const auto day = executedOn.addDays(7);
        QVERIFY(about.amend({{0, LineOutcome::WithDifferences, {}, granted}}, day));
        QCOMPARE(about.now().endedOn, std::optional(QDate(2027, 2, 16)));
        QVERIFY(about.amend({{0, LineOutcome::Granted}}, day));
        QCOMPARE(about.now().endedOn, std::optional(QDate(2027, 3, 1)));
        QCOMPARE(about.now().state, AuthorizationState::Ended);
    }
    void anEndBeforeTheRequestStays()
    {
        AboutARight about(RequestKind::End);
        about.make(AuthorizationState::Ended);
        QVERIFY(about.execute());
        QVERIFY(about.amend({{0, LineOutcome::NotGranted}}, executedOn.addDays(7)));
        QCOMPARE(about.now(), about.right);
    }

    void aChangeDoesNotReviveWhatHasEnded()
    {
        AboutARight about(RequestKind::Change);
        about.make(AuthorizationState::Ended);
        about.draft.legalContext = u"DAV:OTHER"_s;
        const auto refused = about.execute();
        QCOMPARE(refused.error().kind, ErrorKind::AuthorizationEnded);
        QCOMPARE(refused.error().subject, about.right.service);
        QCOMPARE(refused.error().value, u"2026-12-01"_s);
        QCOMPARE(about.now(), about.right);
        QCOMPARE(about.reg().requests().get(about.id)->state, RequestState::Sent);
    }
    void whatEndsLaterIsChangedUntilThen_data()
    {
        QTest::addColumn<QDate>("endedOn");
        QTest::addColumn<bool>("isChanged");
        QTest::newRow("its last day is that of the execution") << executedOn.addDays(1) << true;
        QTest::newRow("its last day was the day before") << executedOn << false;
    }
    void whatEndsLaterIsChangedUntilThen()
    {
        QFETCH(const QDate, endedOn);
        QFETCH(const bool, isChanged);
        AboutARight about(RequestKind::Change);
        about.make(AuthorizationState::Ended, endedOn);
        about.draft.legalContext = u"DAV:OTHER"_s;
        const auto done = about.execute();
        QCOMPARE(done.hasValue(), isChanged);
        if (!isChanged)
            QCOMPARE(done.error().kind, ErrorKind::AuthorizationEnded);
        // The end stays as it was asked.
        QCOMPARE(about.now().state, AuthorizationState::Ended);
        QCOMPARE(about.now().endedOn, std::optional(endedOn));
        QCOMPARE(about.now().legalContext == u"DAV:OTHER", isChanged);
        const auto past = about.reg().write([&](Transaction &transaction) {
            auto after = about.now();
            after.legalContext = u"DAV:LATER"_s;
            return apply(transaction, about.now(), AuthorizationEvent::Change, after, {}, stampOn(endedOn));
        });
        QCOMPARE(past.error().kind, ErrorKind::AuthorizationForbids);
    }
    void whatIsGrantedIsTheRightAndWhatWasAskedStandsBeside()
    {
        AboutARight about(RequestKind::Change);
        about.draft.services.front().operations = {false, {u"consult"_s, u"amend"_s}};
        about.draft.endDate = QDate(2029, 12, 31);
        GrantedTerms granted;
        granted.operations = Operations{false, {u"consult"_s}};
        granted.until = QDate(2028, 12, 31);
        granted.conditions = u"for the file of one person"_s;
        QVERIFY(about.execute({{0, LineOutcome::WithDifferences, {}, granted}}));
        const auto now = about.now();
        QCOMPARE(now.operations.named, QStringList{u"consult"_s});
        QCOMPARE(now.validUntil, granted.until);
        QCOMPARE(now.conditions, granted.conditions);
        QVERIFY(now.asked);
        QCOMPARE(now.asked->operations.named, (QStringList{u"consult"_s, u"amend"_s}));
        QCOMPARE(now.asked->validUntil, about.draft.endDate);
        QCOMPARE(about.reg().requests().get(about.id)->answer.lines.front().granted, granted);
    }
    void aLineThatFollowsChangesNothingYet()
    {
        AboutARight about(RequestKind::Change);
        about.draft.legalContext = u"DAV:OTHER"_s;
        about.addLine(u"OtherService"_s);
        QVERIFY(about.execute({{0, LineOutcome::Follows}}));
        QCOMPARE(about.now(), about.right);
    }
    void nothingIsGrantedThatWasNotAsked_data()
    {
        QTest::addColumn<GrantedTerms>("granted");
        QTest::addColumn<QString>("member");
        GrantedTerms operations, all, later, earlier, asAsked;
        operations.operations = Operations{false, {u"Consult"_s, u"delete"_s}};
        all.operations = Operations{true, {}};
        later.until = QDate(2030, 1, 1);
        earlier.from = QDate(2027, 1, 31);
        asAsked.operations = Operations{false, {u"Consult"_s}};
        asAsked.until = QDate(2029, 12, 31);
        asAsked.from = QDate(2027, 2, 1);
        QTest::newRow("an operation") << operations << u"operations"_s;
        QTest::newRow("all of them") << all << u"operations"_s;
        QTest::newRow("a day after the last one asked") << later << u"validUntil"_s;
        QTest::newRow("a day before the first one asked") << earlier << u"validFrom"_s;
        QTest::newRow("up to what was asked") << asAsked << QString();
    }
    void nothingIsGrantedThatWasNotAsked()
    {
        QFETCH(const GrantedTerms, granted);
        QFETCH(const QString, member);
        AboutARight about(RequestKind::Change);
        about.draft.services.front().operations = {false, {u"consult"_s, u"amend"_s}};
        about.draft.startDate = QDate(2027, 2, 1);
        about.draft.endDate = QDate(2029, 12, 31);
        const auto done = about.execute({{0, LineOutcome::WithDifferences, {}, granted}});
        QCOMPARE(done.hasValue(), member.isEmpty());
        if (done)
            return;
        QCOMPARE(done.error().kind, ErrorKind::GrantedMoreThanAsked);
        QCOMPARE(done.error().subject, member);
        QCOMPARE(about.now(), about.right);
        QCOMPARE(about.reg().requests().get(about.id)->state, RequestState::Sent);
    }
    void nothingIsGrantedUntilADayThatIsPast()
    {
        const auto until = [](QDate last) {
            AboutARight about(RequestKind::Change);
            GrantedTerms granted;
            granted.until = last;
            return about.execute({{0, LineOutcome::WithDifferences, {}, granted}});
        };
        const auto before = executedOn.addDays(-1);
        QCOMPARE(until(before).error(), (Error{ErrorKind::GrantedUntilPast,
                                               {},
                                               before.toString(Qt::ISODate),
                                               executedOn.toString(Qt::ISODate)}));
        QVERIFY(until(executedOn));
    }
    void whatHasEndedStaysSoWhereTheLineWasNotGranted()
    {
        AboutARight about(RequestKind::Change);
        about.make(AuthorizationState::Ended);
        about.addLine(u"OtherService"_s);
        const auto done = about.execute({{0, LineOutcome::NotGranted, u"ended"_s}});
        QVERIFY(done);
        QCOMPARE(done->lines.front(), (LineDone{0, LineEffect::NotGranted, {}}));
        QCOMPARE(about.now(), about.right);
    }
    void anExecutionThatGrantsNothingIsARefusal_data()
    {
        QTest::addColumn<RequestKind>("kind");
        QTest::newRow("new") << RequestKind::New;
        QTest::newRow("change") << RequestKind::Change;
        QTest::newRow("end") << RequestKind::End;
    }
    void anExecutionThatGrantsNothingIsARefusal()
    {
        QFETCH(const RequestKind, kind);
        AboutARight about(RequestKind::Change);
        about.draft.kind = kind;
        about.addLine(u"OtherService"_s);
        const auto before = about.reg().all<Authorization>()->size();
        const auto done =
            about.execute({{0, LineOutcome::NotGranted, u"no"_s}, {1, LineOutcome::NotGranted, {}}});
        QCOMPARE(done.error().kind, ErrorKind::NothingGranted);
        QCOMPARE(about.reg().requests().get(about.id)->state, RequestState::Sent);
        QCOMPARE(about.reg().all<Authorization>()->size(), before);
    }
    void aChangeDoesNotResumeWhatIsSuspended()
    {
        AboutARight about(RequestKind::Change);
        about.make(AuthorizationState::Suspended);
        about.draft.legalContext = u"DAV:OTHER"_s;
        QVERIFY(about.execute());
        QCOMPARE(about.now().state, AuthorizationState::Suspended);
        QCOMPARE(about.now().suspendedOn, about.right.suspendedOn);
        QCOMPARE(about.now().legalContext, u"DAV:OTHER"_s);
    }
    void aChangeKeepsTheRemark()
    {
        AboutARight about(RequestKind::Change);
        about.right.note = u"mind the certificate"_s;
        QVERIFY(test::makeAs(about.reg(), about.right, stampOn({2026, 12, 1})));
        about.draft.legalContext = u"DAV:OTHER"_s;
        QVERIFY(about.execute());
        QCOMPARE(about.now().note, u"mind the certificate"_s);
    }
    void eachLineOfAChangeHasItsOwnOutcome()
    {
        AboutARight about(RequestKind::Change);
        auto other = about.right;
        other.id = {};
        other.service = u"PersonService"_s;
        other.version = u"1"_s;
        other.id = *about.reg().add(other, stampOn({2026, 12, 1}));
        about.draft.legalContext = u"DAV:OTHER"_s;
        about.addLine(u"personservice"_s);
        about.addLine(u"NewService"_s);
        about.addLine(u"Refused"_s);
        const auto done = about.execute({{3, LineOutcome::NotGranted, u"no basis"_s}});
        QVERIFY(done);
        QCOMPARE(done->lines.size(), size_t(4));
        QCOMPARE(done->lines[0], (LineDone{0, LineEffect::Changed, about.right.id}));
        QCOMPARE(done->lines[1], (LineDone{1, LineEffect::Changed, other.id}));
        QCOMPARE(done->lines[2].effect, LineEffect::Made);
        QCOMPARE(done->lines[3], (LineDone{3, LineEffect::NotGranted, {}}));
        QCOMPARE(about.reg().get(other.id)->version, u"2"_s);
        QCOMPARE(about.reg().get(done->lines[2].authorization)->service, u"NewService"_s);
        QCOMPARE(about.reg().requests().get(about.id)->answer.lines.size(), size_t(4));
    }
    void aRightThatIsGoneIsASentence_data()
    {
        QTest::addColumn<RequestKind>("kind");
        QTest::newRow("change") << RequestKind::Change;
        QTest::newRow("end") << RequestKind::End;
    }
    void aRightThatIsGoneIsASentence()
    {
        QFETCH(const RequestKind, kind);
        AboutARight about(kind);
        about.draft.authorization = Id<Authorization>(999);
        QCOMPARE(about.execute().error().kind, ErrorKind::AuthorizationGone);
        QCOMPARE(about.reg().requests().get(about.id)->state, RequestState::Sent);
    }
    void anEndIsRecordedByTheTable()
    {
        AboutARight about(RequestKind::End);
        about.draft.endDate = QDate(2027, 1, 31);
        about.draft.remarks = u"merged"_s;
        const auto done = about.execute();
        QVERIFY(done);
        QCOMPARE(done->lines, (std::vector<LineDone>{{0, LineEffect::Ended, about.right.id}}));
        QCOMPARE(about.now().state, AuthorizationState::Ended);
        QCOMPARE(about.now().endedOn, std::optional(QDate(2027, 2, 1)));
        QCOMPARE(about.now().endedBecause, u"merged"_s);
    }
    /// It stands or falls with the answer.
    void anEndThatAnAnswerBroughtStaysWithIt()
    {
        AboutARight about(RequestKind::End);
        QVERIFY(about.execute());
        auto &database = about.reg().database();
        const auto end = events(database, 1, RecordRef::of(about.right.id))->front();
        QCOMPARE(end.kind.code(), u"ended"_s);
        const auto refused =
            revokeEvent(database, about.right.id, end.sequence, u"why"_s, stampOn(executedOn));
        QCOMPARE(refused.error(), (Error{ErrorKind::StaysAsNoted, u"execute"_s}));
        QCOMPARE(about.now().state, AuthorizationState::Ended);
    }
    void anEndThatWasRecordedBeforeStaysAsItIs()
    {
        AboutARight about(RequestKind::End);
        about.make(AuthorizationState::Ended);
        const auto done = about.execute();
        QVERIFY(done);
        QCOMPARE(done->lines,
                 (std::vector<LineDone>{{0, LineEffect::EndedBefore, about.right.id, QDate(2026, 12, 1)}}));
        QVERIFY(done->authorizations.empty());
        QCOMPARE(about.now(), about.right);
    }
    void anEndOfWhatNobodyRecordedIsASentence()
    {
        AboutARight about(RequestKind::End);
        about.addLine(u"Unknown"_s);
        const auto refused = about.execute();
        QCOMPARE(refused.error(), (Error{ErrorKind::NothingToChange, u"Unknown"_s}));
        QCOMPARE(about.now().state, AuthorizationState::Active);
    }
    void linesOfOneNewApplicationShareIt()
    {
        AboutARight about(RequestKind::New);
        about.draft.authorization = {};
        about.draft.application = u"Brand new"_s;
        about.addLine(u"Second"_s);
        QVERIFY(about.execute());
        int named = 0;
        const auto all2 = *about.reg().all<Application>();
        for (const auto &one : all2)
            named += one.name == u"Brand new" ? 1 : 0;
        QCOMPARE(named, 1);
    }

    void anAnswerLeadsBackToWhereItWasAsked_data()
    {
        QTest::addColumn<bool>("isAcknowledged");
        QTest::newRow("sent") << false;
        QTest::newRow("acknowledged") << true;
    }
    void anAnswerLeadsBackToWhereItWasAsked()
    {
        QFETCH(const bool, isAcknowledged);
        AboutARight about(RequestKind::New);
        Request request;
        request.institution = about.right.institution;
        request.draft = about.draft;
        request.state = RequestState::Sent;
        request.numberYear = 2027;
        request.numberSerial = 1;
        request.number = u"2027-0001"_s;
        request.stateSince = request.begunOn = executedOn;
        request.changedAt = stampOn(executedOn).enteredAt;
        const auto id = *about.reg().add(request, stampOn(executedOn));
        const auto record = [&](RequestEvent event) {
            EventInput input;
            input.note = u"because"_s;
            const auto facts = *readFacts(about.reg().database(), about.draft, executedOn, id);
            return about.reg().requests().record(id, event, input, facts, stampOn(executedOn));
        };
        if (isAcknowledged)
            QVERIFY(record(RequestEvent::Acknowledge));
        QVERIFY(record(RequestEvent::AskInformation));
        const auto done = record(RequestEvent::AnswerInformation);
        QVERIFY(done);
        const auto expected = isAcknowledged ? RequestState::Acknowledged : RequestState::Sent;
        QCOMPARE(done->state, expected);
        QCOMPARE(about.reg().requests().get(id)->state, expected);
        // Asked once more, it comes back there again.
        QVERIFY(record(RequestEvent::AskInformation));
        QCOMPARE(record(RequestEvent::AnswerInformation)->state, expected);
    }
    void nothingLeadsToAStatePastTheTable()
    {
        AboutARight about(RequestKind::New);
        const auto id = *about.reg().requests().create(about.draft, stampOn(executedOn));
        const auto before = *about.reg().requests().get(id);
        auto after = before;
        after.state = RequestState::Executed;
        const auto written = about.reg().write([&](Transaction &transaction) {
            return rewriteRequest(transaction, before, after, RecordEvent::Changed, {}, stampOn(executedOn));
        });
        QCOMPARE(written.error().kind, ErrorKind::StateForbids);
        QCOMPARE(*about.reg().requests().get(id), before);
    }
};

} // namespace licet

using licet::ExecutingTest;
LICET_TEST(ExecutingTest)
#include "executing_test.moc"
