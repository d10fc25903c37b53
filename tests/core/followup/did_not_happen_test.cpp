#include "followup/did_not_happen.h"

#include "authorization/authorization_event.h"
#include "authorization/received_program_number.h"
#include "followup/chasing.h"
#include "followup/dispatching.h"
#include "followup/due_reader.h"
#include "history/history_query.h"
#include "history/revocation.h"
#include "history/verification.h"
#include "request/answer/answered_lines.h"
#include "request/chase.h"
#include "request/corrections/correcting.h"
#include "request/requests_as_of.h"
#include "request/setback.h"
#include "review/reviewing.h"
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

const QDate notedOn(2027, 2, 1);
const auto broughtNumber = u"00901234568"_s;

/// A signed request that is led on, and of which something did not happen.
struct LedBack
{
    LedBack() : leader(*example.reg) { id = leader.signedOne(u"01-production-complete"_s); }
    Register &reg() { return *example.reg; }
    Database &database() { return reg().database(); }
    Request now() { return *reg().get(id); }
    std::vector<Event> trail() { return *events(database(), 1000, RecordRef::of(id)); }
    qint64 eventOf(const EventKind &kind)
    {
        for (const auto &one : trail())
            if (one.kind == kind)
                return one.sequence;
        qFatal("no such event: %s", qPrintable(kind.code()));
    }
    void lead(std::initializer_list<RequestEvent> events)
    {
        for (const auto event : events) {
            leader.day = leader.day.addDays(1);
            leader.lead(id, {event});
        }
    }
    void record(RequestEvent event, EventInput input)
    {
        leader.day = leader.day.addDays(1);
        if (input.note.isEmpty())
            input.note = u"because"_s;
        if (const auto done = leader.record(id, event, input); !done)
            qFatal("%s: %d", qPrintable(codeOf(event)), int(done.error().kind));
    }
    void execute()
    {
        EventInput input;
        input.programNumber = *ProgramNumber::parse(broughtNumber);
        record(RequestEvent::Execute, input);
    }
    Result<Revoked> revoke(const EventKind &kind, const QString &reason = u"another request was meant"_s)
    {
        return recordDidNotHappen(database(), id, eventOf(kind), reason, stampOn(notedOn));
    }
    std::vector<Authorization> rights()
    {
        return *RecordStore<Authorization>::where(database(), u"request_id"_s, id);
    }
    bool isReceived()
    {
        return !RecordStore<ReceivedProgramNumber>::where(database(), u"number"_s, broughtNumber)->empty();
    }
    Snapshot version() { return RecordStore<Snapshot>::where(database(), u"request_id"_s, id)->back(); }
    Request on(QDate day) { return *requestAsOf(RegisterAsOf(database(), {}, day), id); }
    QStringList due()
    {
        QStringList kinds;
        for (const auto &one : *readDueItems(database(), notedOn))
            if (one.record == RecordRef::of(id))
                kinds << codeOf(one.kind);
        return kinds;
    }
    template <class Record>
    bool areTold()
    {
        const auto rows = *RecordStore<Record>::all(database());
        const auto then = *recordsAsOf<Record>(database(), {QDate(2099, 1, 1), {}, Beginning::AsEntered});
        if (rows != *recordsAsOf<Record>(database(), {}) || rows.size() != then.size())
            return false;
        // When something was entered is told of the day on which it counts, not of the row.
        for (size_t index = 0; index < rows.size(); ++index)
            for (const auto &column : changedColumns(rows[index], then[index]))
                if (!tellsOfEntering(column))
                    return false;
        return true;
    }
    /// Rows are the fold of their events, and the chain is whole.
    bool isTold()
    {
        const std::pair<const char *, bool> all[] = {{"requests", areTold<Request>()},
                                                     {"versions", areTold<Snapshot>()},
                                                     {"authorizations", areTold<Authorization>()},
                                                     {"chases", areTold<Chase>()},
                                                     {"setbacks", areTold<Setback>()},
                                                     {"numbers", areTold<ReceivedProgramNumber>()},
                                                     {"letters", areTold<Dispatch>()},
                                                     {"chain", checkHistory(database())->isWhole()}};
        for (const auto &[name, isTrue] : all)
            if (!isTrue)
                qWarning("not told: %s", name);
        return std::all_of(std::begin(all), std::end(all), [](const auto &one) { return one.second; });
    }

    ExampleRegister example;
    Leader leader;
    Id<Request> id;
};

/// But for what only tells of entering.
bool standsAs(Request now, const Request &before)
{
    now.revision = before.revision;
    now.changedAt = before.changedAt;
    return now == before;
}

PaperWriters plainWriters()
{
    return {[](const Envelope &, ChaseWay, QDate) {
                return Result<WrittenPapers>(WrittenPapers{"letter", "letter"});
            },
            [](const ChasedEnvelope &, ChaseWay) {
                return Result<WrittenPapers>(WrittenPapers{"chase", "chase"});
            }};
}

} // namespace

/// An event that did not happen stays in the history, and all else is as if it had never been noted.
class DidNotHappenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastEventGoes_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("before");
        const auto row = [](RequestEvent event, std::initializer_list<RequestEvent> before) {
            QStringList codes;
            for (const auto one : before)
                codes << codeOf(one);
            QTest::newRow(qPrintable(codeOf(event))) << codeOf(event) << codes;
        };
        using enum RequestEvent;
        row(Sign, {});
        row(Send, {Sign});
        row(Acknowledge, {Sign, Send});
        row(AskInformation, {Sign, Send, Acknowledge});
        row(AnswerInformation, {Sign, Send, Acknowledge, AskInformation});
        row(Execute, {Sign, Send, Acknowledge});
        row(Refuse, {Sign, Send, Acknowledge});
        row(Return, {Sign, Send});
        row(Withdraw, {Sign, Send});
        row(NotDelivered, {Sign, Send});
        row(Contacted, {Sign, Send, Acknowledge});
        row(NumberAwaited, {Sign, Send, Execute});
        row(NumberReceived, {Sign, Send, Execute, NumberAwaited});
        row(AnswerAmended, {Sign, Send, Refuse});
    }

    /// Whatever kind it is: rows, days and the past are as before it, and as it was known it is known.
    void theLastEventGoes()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, before);
        ExampleRegister example;
        Leader leader(*example.reg);
        auto &database = example.reg->database();
        const auto id = leader.finalised(u"01-production-complete"_s);
        const auto lead = [&](const QString &code) {
            leader.day = leader.day.addDays(1);
            EventInput input;
            input.note = u"because"_s;
            const auto event = *parseCode<RequestEvent>(code);
            input.numberFollows = event == RequestEvent::Execute;
            if (event == RequestEvent::NumberReceived)
                input.programNumber = *ProgramNumber::parse(broughtNumber);
            if (event == RequestEvent::AnswerAmended) {
                input.usesNoNumber = true;
                input.lines = {{0, LineOutcome::Granted, {}}};
            }
            QVERIFY2(leader.record(id, event, input), qPrintable(code));
        };
        for (const auto &one : before)
            lead(one);
        const auto rows = [&] {
            return std::tuple(*RecordStore<Authorization>::all(database),
                              *RecordStore<ReceivedProgramNumber>::all(database),
                              *RecordStore<Snapshot>::all(database), *RecordStore<Setback>::all(database),
                              *RecordStore<Chase>::all(database));
        };
        const auto stood = *leader.requests().get(id);
        const auto stoodBeside = rows();
        lead(kind);
        const auto wrong = *leader.requests().get(id);
        QVERIFY(!standsAs(wrong, stood) || kind == codeOf(RequestEvent::Contacted));
        const auto event = events(database, 1, RecordRef::of(id))->front();
        QCOMPARE(event.kind.code(), kind);
        const auto known = lastSequence(database);
        const auto revoked = recordDidNotHappen(database, id, event.sequence, u"misread"_s, stampOn(notedOn));
        QVERIFY2(revoked, revoked ? "" : qPrintable(QString::number(int(revoked.error().kind))));
        QCOMPARE(revoked->state, stood.state);
        QVERIFY(standsAs(*leader.requests().get(id), stood));
        QVERIFY(rows() == stoodBeside);
        // From its own day on, and on every later one.
        for (const auto &day : {leader.day, notedOn, QDate(2099, 1, 1)})
            QVERIFY(standsAs(*requestAsOf(RegisterAsOf(database, {}, day), id), stood));
        QCOMPARE(*recordAsOf(database, id, {}), *leader.requests().get(id));
        QCOMPARE(*recordAsOf(database, id, {QDate(2099, 1, 1), {}}), *leader.requests().get(id));
        // The event stays as it was entered, and what was known is known.
        QCOMPARE(*eventAt(database, event.sequence)->after.keys().begin(), *event.after.keys().begin());
        QVERIFY(*known < *lastSequence(database));
        QVERIFY(checkHistory(database)->isWhole());
        const auto twice = recordDidNotHappen(database, id, event.sequence, u"again"_s, stampOn(notedOn));
        QCOMPARE(twice.error().kind, ErrorKind::EventDidNotHappen);
        // And it can happen after all.
        if (kind != codeOf(RequestEvent::Withdraw))
            lead(kind);
        QCOMPARE(*recordAsOf(database, id, {}), *leader.requests().get(id));
    }

    void whatWasKnownBeforeIsToldAsItWasKnown()
    {
        LedBack one;
        one.lead({RequestEvent::Send});
        const auto sent = one.leader.day;
        const auto sequence = one.eventOf(RequestEvent::Send);
        auto stamp = stampOn(notedOn);
        QVERIFY(recordDidNotHappen(one.database(), one.id, sequence, u"it lay here"_s, stamp));
        QCOMPARE(one.now().state, RequestState::Signed);
        QCOMPARE(one.on(sent).state, RequestState::Signed);
        const auto known = *requestAsOf(RegisterAsOf(one.database(), stamp.enteredAt, sent), one.id);
        QCOMPARE(known.state, RequestState::Sent);
        QVERIFY(recordAsOf(one.database(), one.id, {{}, stamp.enteredAt})->state == RequestState::Sent);
        const auto shown = [&](const std::optional<QDateTime> &knownBefore, const std::optional<QDate> &on) {
            const auto all =
                *eventsAsOf(RegisterAsOf(one.database(), knownBefore, on), 100, RecordRef::of(one.id));
            return std::any_of(all.begin(), all.end(),
                               [&](const Event &event) { return event.sequence == sequence; });
        };
        QVERIFY(shown({}, {}));
        QVERIFY(!shown({}, notedOn));
        QVERIFY(shown(stamp.enteredAt, sent));
        for (const auto &line : *answeredLines(one.database()))
            if (line.request == one.id)
                QVERIFY(!line.sent);
        QVERIFY(one.isTold());
    }

    void anExecutionTakesItsRightsAndItsNumberWithIt()
    {
        LedBack one;
        one.lead({RequestEvent::Send, RequestEvent::Acknowledge});
        const auto stood = one.now();
        one.execute();
        const auto day = one.leader.day;
        QVERIFY(!one.rights().empty() && one.isReceived());
        const auto id = one.rights().front().id;
        const auto service = one.rights().front().service;
        const auto foretold = foretellDidNotHappen(one.database(), one.id, one.eventOf(RequestEvent::Execute),
                                                   stampOn(notedOn));
        QVERIFY(foretold);
        QCOMPARE(one.now().state, RequestState::Executed);
        const auto revoked = one.revoke(RequestEvent::Execute);
        QVERIFY(revoked);
        for (const auto &told : {*foretold, *revoked}) {
            QCOMPARE(told.state, RequestState::Acknowledged);
            QCOMPARE(told.rights, (std::vector<RevokedRight>{{id, service, Environment::Production, true}}));
            QCOMPARE(told.numbers, QStringList{broughtNumber});
        }
        QVERIFY(standsAs(one.now(), stood));
        QVERIFY(one.rights().empty() && !one.isReceived());
        QCOMPARE(recordAsOf(one.database(), id, {day, {}, Beginning::AsEntered}).error().kind,
                 ErrorKind::NotFound);
        QVERIFY(recordAsOf(one.database(), id, {day, stampOn(notedOn).enteredAt, Beginning::AsEntered}));
        QVERIFY(one.isTold());
        // It is executed later indeed.
        one.execute();
        QCOMPARE(one.rights().size(), size_t(1));
        QVERIFY(one.isReceived());
        QCOMPARE(one.on(day).state, RequestState::Acknowledged);
        QVERIFY(one.isTold());
    }

    void aNumberThatAnotherAnswerBroughtStaysReceived()
    {
        LedBack one;
        const auto other = one.leader.signedOne(u"01-production-complete"_s);
        one.lead({RequestEvent::Send});
        one.execute();
        const auto later = one.leader.day.addDays(5);
        one.leader.day = later;
        one.leader.lead(other, {RequestEvent::Send});
        EventInput input;
        input.programNumber = *ProgramNumber::parse(broughtNumber);
        QVERIFY(one.leader.record(other, RequestEvent::Execute, input));
        const auto revoked = one.revoke(RequestEvent::Execute);
        QVERIFY(revoked);
        QCOMPARE(revoked->numbers, QStringList());
        const auto kept =
            *RecordStore<ReceivedProgramNumber>::where(one.database(), u"number"_s, broughtNumber);
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept.front().receivedOn, std::optional(later));
        QVERIFY(one.isTold());
    }

    void whatACorrectionHadMovedGoesToo()
    {
        LedBack one;
        one.lead({RequestEvent::Send, RequestEvent::Acknowledge});
        const auto stood = one.now();
        one.execute();
        EventCorrection correction;
        correction.happenedOn = one.leader.day.addDays(4);
        correction.reference = u"SD/118"_s;
        correction.programNumber = *ProgramNumber::parse(u"00901234579"_s);
        const auto event = one.eventOf(RequestEvent::Execute);
        QVERIFY(correctEvent(one.database(), one.id, event, correction, u"stamp"_s, stampOn(notedOn)));
        const auto revoked = one.revoke(RequestEvent::Execute);
        QVERIFY(revoked);
        QCOMPARE(revoked->happenedOn, *correction.happenedOn);
        QCOMPARE(revoked->numbers, QStringList{u"00901234579"_s});
        QVERIFY(standsAs(one.now(), stood));
        QVERIFY(one.rights().empty());
        QVERIFY(RecordStore<ReceivedProgramNumber>::where(one.database(), u"number"_s, u"00901234579"_s)
                    ->empty());
        QVERIFY(one.isTold());
        // Nothing more is put right about it, and the correction stays.
        QCOMPARE(correctEvent(one.database(), one.id, event, correction, u"stamp"_s, stampOn(notedOn))
                     .error()
                     .kind,
                 ErrorKind::EventDidNotHappen);
        EventInput note;
        note.note = u"what of it"_s;
        QCOMPARE(one.leader.requests()
                     .remark(one.id, RecordEvent::Corrected, note, event, stampOn(notedOn))
                     .error()
                     .kind,
                 ErrorKind::EventDidNotHappen);
        QCOMPARE(one.revoke(RecordEvent::Corrected).error().kind, ErrorKind::StaysAsNoted);
    }

    /// A receipt may be skipped: what followed stays, with its own days.
    void whatFollowedStaysWhereItCouldHaveHappenedWithoutIt()
    {
        LedBack one;
        one.lead({RequestEvent::Send, RequestEvent::Acknowledge});
        const auto acknowledged = one.leader.day;
        one.execute();
        const auto executed = one.now();
        QVERIFY(one.revoke(RequestEvent::Acknowledge));
        QVERIFY(standsAs(one.now(), executed));
        QCOMPARE(one.on(acknowledged).state, RequestState::Sent);
        QCOMPARE(one.on(acknowledged).stateSince, acknowledged.addDays(-1));
        QVERIFY(one.isTold());
    }

    void whatFollowedAndRestsOnItIsNamed()
    {
        LedBack one;
        one.lead({RequestEvent::Send, RequestEvent::Acknowledge, RequestEvent::AskInformation,
                  RequestEvent::AnswerInformation});
        const auto last = *lastSequence(one.database());
        const auto newest = one.eventOf(RequestEvent::AnswerInformation);
        const auto day = one.leader.day.toString(Qt::ISODate);
        // Information was asked while its receipt was acknowledged, and it lies there again.
        for (const auto event : {RequestEvent::Sign, RequestEvent::Send, RequestEvent::Acknowledge,
                                 RequestEvent::AskInformation}) {
            const auto refused = one.revoke(event);
            QVERIFY2(!refused, qPrintable(codeOf(event)));
            QCOMPARE(refused.error(), (Error{ErrorKind::RestsOnEvent, u"request answer-information"_s, day,
                                             QString::number(newest)}));
        }
        QCOMPARE(*lastSequence(one.database()), last);
        // From the newest back.
        for (const auto event : {RequestEvent::AnswerInformation, RequestEvent::AskInformation,
                                 RequestEvent::Acknowledge, RequestEvent::Send, RequestEvent::Sign})
            QVERIFY2(one.revoke(event), qPrintable(codeOf(event)));
        QCOMPARE(one.now().state, RequestState::Finalised);
        QVERIFY(!one.version().signedOn);
        QVERIFY(one.isTold());
    }

    void aSecondSendingRestsOnTheFormThatDidNotArrive()
    {
        LedBack one;
        one.lead({RequestEvent::Send, RequestEvent::NotDelivered, RequestEvent::Send});
        const auto again = QString::number(one.eventOf(RequestEvent::Send));
        QCOMPARE(one.revoke(RequestEvent::NotDelivered).error().hint, again);
        // An execution does not: whoever goes back leaves it.
        one.execute();
        QCOMPARE(one.revoke(RequestEvent::NotDelivered).error().hint, again);
        QVERIFY(one.revoke(RequestEvent::Execute));
        QVERIFY(one.revoke(RequestEvent::Send));
        QVERIFY(one.now().undeliveredOn);
        QVERIFY(one.revoke(RequestEvent::NotDelivered));
        QVERIFY(!one.now().undeliveredOn);
        QVERIFY(one.isTold());
    }

    void anAnswerThatALaterLetterCompletedIsNamed()
    {
        LedBack one;
        one.lead({RequestEvent::Send});
        EventInput follows;
        follows.numberFollows = true;
        one.record(RequestEvent::Execute, follows);
        EventInput letter;
        letter.programNumber = *ProgramNumber::parse(broughtNumber);
        one.record(RequestEvent::NumberReceived, letter);
        QCOMPARE(one.revoke(RequestEvent::Execute).error().subject, u"request number-received"_s);
        QVERIFY(one.revoke(RequestEvent::NumberReceived));
        QVERIFY(!one.isReceived() && !one.rights().front().programNumber);
        QVERIFY(one.now().letterAwaitedSince);
        QVERIFY(one.revoke(RequestEvent::Execute));
        QVERIFY(one.rights().empty());
        QVERIFY(one.isTold());
    }

    void aRightThatWentOnIsNamedAndNothingIsHalfDone()
    {
        LedBack one;
        one.lead({RequestEvent::Send});
        one.execute();
        const auto right = one.rights().front();
        QVERIFY(one.reg().write([&](Transaction &transaction) -> Result<void> {
            LICET_TRY(recordEvent(transaction, right.id, AuthorizationEvent::Suspend, u"why"_s, notedOn,
                                  stampOn(notedOn)));
            return {};
        }));
        const auto last = *lastSequence(one.database());
        const auto refused = one.revoke(RequestEvent::Execute);
        QCOMPARE(refused.error(), (Error{ErrorKind::RightWentOn, right.service, notedOn.toString(Qt::ISODate),
                                         u"suspended"_s}));
        QCOMPARE(*lastSequence(one.database()), last);
        QCOMPARE(one.now().state, RequestState::Executed);
    }

    void aRightOnWhichARequestRestsIsNamed()
    {
        LedBack one;
        one.lead({RequestEvent::Send});
        one.execute();
        auto draft = test::draftFrom(u"01-production-complete"_s);
        draft.kind = RequestKind::Change;
        draft.authorization = one.rights().front().id;
        QVERIFY(one.leader.requests().create(draft, stampOn(notedOn)));
        const auto refused = one.revoke(RequestEvent::Execute);
        QCOMPARE(refused.error().kind, ErrorKind::RightIsCited);
        QCOMPARE(refused.error().hint, u"request"_s);
        QVERIFY(!refused.error().value.isEmpty());
        QCOMPARE(one.rights().size(), size_t(1));
    }

    void aRightThatItChangedOrEndedStandsAsBefore_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("change") << int(RequestKind::Change);
        QTest::newRow("end") << int(RequestKind::End);
    }

    void aRightThatItChangedOrEndedStandsAsBefore()
    {
        QFETCH(int, kind);
        LedBack one;
        one.lead({RequestEvent::Send});
        one.execute();
        const auto before = one.rights().front();
        auto request = one.now();
        request.id = {};
        request.state = RequestState::Sent;
        request.version = 0;
        request.answer = {};
        request.draft.kind = RequestKind(kind);
        request.draft.authorization = before.id;
        request.draft.purpose = u"Something else"_s;
        request.excerpt = excerptOf(request.draft);
        request.numberSerial = 901;
        request.number = u"2027-0901"_s;
        request.stateSince = request.begunOn = one.leader.day;
        const auto id = one.reg().add(request, stampOn(one.leader.day));
        QVERIFY(id);
        one.leader.day = one.leader.day.addDays(10);
        EventInput input;
        input.usesNoNumber = true;
        QVERIFY(one.leader.record(*id, RequestEvent::Execute, input));
        QVERIFY(*one.reg().get(before.id) != before);
        const auto event = events(one.database(), 1, RecordRef::of(*id))->front().sequence;
        const auto revoked =
            recordDidNotHappen(one.database(), *id, event, u"another one"_s, stampOn(notedOn));
        QVERIFY(revoked);
        QCOMPARE(revoked->rights,
                 (std::vector<RevokedRight>{{before.id, before.service, before.environment, false}}));
        QCOMPARE(*one.reg().get(before.id), before);
        QCOMPARE(*recordAsOf(one.database(), before.id, {one.leader.day, {}}), before);
        QCOMPARE(one.reg().get(*id)->state, RequestState::Sent);
        QVERIFY(one.isTold());
    }

    /// What others hold is told: the reminder left, and the sending did not happen.
    void whatLeftMeanwhileIsTold()
    {
        LedBack one;
        one.lead({RequestEvent::Send});
        const auto sent = one.leader.day;
        const auto chasedOn = sent.addDays(20);
        const auto chase = [&](QDate day) {
            one.leader.day = day;
            const auto all = prepareChases(one.database(), {one.id}, SignedForms::GoByPost, ChaseWay::Letter,
                                           day, plainWriters());
            QVERIFY(all);
            auto outgoing = all->front();
            outgoing.fileName = u"reminder.eml"_s;
            QVERIFY(keepWritten(one.database(), {outgoing}, stampOn(day)));
        };
        chase(chasedOn);
        QVERIFY(recordLeft(one.database(), waitingDispatches(one.database())->front(), chasedOn,
                           stampOn(chasedOn)));
        chase(chasedOn.addDays(10));
        const auto revoked = one.revoke(RequestEvent::Send);
        QVERIFY(revoked);
        QCOMPARE(revoked->left,
                 (std::vector<LeftMeanwhile>{
                     {chasedOn, EventKind(RecordEvent::Chased), false, {u"reminder.eml"_s}},
                     {chasedOn.addDays(10), EventKind(RecordEvent::Chased), true, {u"reminder.eml"_s}}}));
        QVERIFY(one.isTold());
    }

    void theLetterOfASendingThatDidNotHappenWaitsAgain()
    {
        LedBack one;
        one.leader.day = one.leader.day.addDays(1);
        const auto all = prepareSending(one.database(), {one.id}, SignedForms::GoByPost, ChaseWay::Mail,
                                        one.leader.day, plainWriters());
        QVERIFY(all);
        auto outgoing = all->front();
        outgoing.fileName = u"covering.eml"_s;
        QVERIFY(keepWritten(one.database(), {outgoing}, stampOn(one.leader.day)));
        const auto before = one.due();
        QVERIFY(before.contains(u"leaving"_s));
        QVERIFY(recordLeft(one.database(), waitingDispatches(one.database())->front(), one.leader.day,
                           stampOn(one.leader.day)));
        const auto sent = one.due();
        QVERIFY(!sent.contains(u"leaving"_s) && sent != before);
        const auto revoked = one.revoke(RequestEvent::Send);
        QVERIFY(revoked);
        QCOMPARE(one.due(), before);
        QVERIFY(one.isTold());
    }

    void aReminderThatWasNeverGivenIsCountedNoMore()
    {
        LedBack one;
        one.lead({RequestEvent::Send});
        const auto before = one.due();
        const auto day = one.leader.day.addDays(30);
        const auto packed = packChases(one.database(), {one.id}, day);
        QVERIFY(
            recordChases(one.database(), packed->front(), ChaseWay::Telephone, u"rang"_s, {}, stampOn(day)));
        QVERIFY(one.revoke(RecordEvent::Chased));
        QVERIFY(RecordStore<Chase>::all(one.database())->empty());
        QCOMPARE(one.due(), before);
        QVERIFY(one.isTold());
    }

    void aWithdrawalThatDidNotHappenLeavesTheVersionInForce()
    {
        LedBack one;
        one.lead({RequestEvent::Withdraw});
        QVERIFY(one.version().voidedOn);
        QVERIFY(one.revoke(RequestEvent::Withdraw));
        QVERIFY(!one.version().voidedOn && one.version().voidedBecause.isEmpty());
        QCOMPARE(one.now().state, RequestState::Signed);
        one.lead({RequestEvent::Send});
        QVERIFY(one.isTold());
    }

    void whatPaperBearsStays()
    {
        LedBack one;
        QCOMPARE(one.revoke(RequestEvent::Finalise).error(), (Error{ErrorKind::StaysAsNoted, u"finalise"_s}));
        one.lead({RequestEvent::Reopen});
        QCOMPARE(one.revoke(RequestEvent::Reopen).error(), (Error{ErrorKind::StaysAsNoted, u"reopen"_s}));
        QCOMPARE(one.revoke(RecordEvent::Added).error(), (Error{ErrorKind::StaysAsNoted, u"added"_s}));
        QCOMPARE(recordDidNotHappen(one.database(), one.id, 1, u"why"_s, stampOn(notedOn)).error().kind,
                 ErrorKind::NotFound);
        const auto other = one.leader.signedOne(u"10-french"_s);
        one.leader.lead(other, {RequestEvent::Send});
        one.id = other;
        QCOMPARE(one.revoke(RequestEvent::Send, u" "_s).error().kind, ErrorKind::ReasonMissing);
        QCOMPARE(one.now().state, RequestState::Sent);
    }

    /// A day is put right after it as if it had never been.
    void theCourseIsWithoutIt()
    {
        LedBack one;
        one.lead({RequestEvent::Send, RequestEvent::Acknowledge});
        const auto acknowledged = one.leader.day;
        QVERIFY(one.revoke(RequestEvent::Acknowledge));
        QVERIFY(correctDay(one.database(), one.id, one.eventOf(RequestEvent::Send), acknowledged.addDays(5),
                           u"the stamp"_s, stampOn(notedOn)));
        QCOMPARE(one.now().stateSince, acknowledged.addDays(5));
        // And sent on an earlier day than the event that never was.
        QVERIFY(one.revoke(RequestEvent::Send));
        one.leader.day = acknowledged.addDays(-1);
        one.leader.lead(one.id, {RequestEvent::Send});
        QCOMPARE(one.now().stateSince, acknowledged.addDays(-1));
        QVERIFY(one.isTold());
    }
};

} // namespace licet

using licet::DidNotHappenTest;
LICET_TEST(DidNotHappenTest)
#include "did_not_happen_test.moc"
