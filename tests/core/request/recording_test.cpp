#include "authorization/computed_state.h"
#include "history/history_query.h"
#include "request/check.h"
#include "request/events/event_table.h"
#include "request/facts_reader.h"
#include "support/as_needed.h"
#include "support/example_data.h"
#include "support/plain_paper.h"
#include "support/test_registry.h"
#include "support/whole_papers.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::draftFrom;
using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate dayOfFinalising(2026, 12, 7);
const QDate recordedOn(2027, 6, 1);

/// A register with one request, led as far as a test needs it.
struct LedRequest
{
    explicit LedRequest(Draft draft = draftFrom(u"01-production-complete"_s))
    {
        id = *requests().create(draft, stampOn(dayOfFinalising));
        const auto facts = *readFacts(example.reg->database(), draft, dayOfFinalising, id);
        if (!requests().finalise(id, facts, stampOn(dayOfFinalising), test::plainPaper))
            qFatal("not finalised");
    }
    RequestStore &requests() { return example.reg->requests(); }
    Request request() { return *requests().get(id); }
    Result<EventOutcome> record(RequestEvent event, QDate day, const EventInput &input = {})
    {
        const auto facts = readFacts(example.reg->database(), request().draft, recordedOn, id);
        return requests().record(id, event, input, *facts, stampOn(day));
    }
    void lead(std::initializer_list<RequestEvent> events)
    {
        for (const auto event : events) {
            EventInput input;
            input.note = u"because"_s;
            if (const auto done = record(event, dayOfFinalising, input); !done)
                qFatal("%s: %d", qPrintable(codeOf(event)), int(done.error().kind));
        }
    }
    std::vector<Authorization> authorizations() { return *example.reg->all<Authorization>(); }

    ExampleRegister example;
    Id<Request> id;
};

} // namespace

/// What each event of a request brings about, against the example's register.
class RecordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventButFinaliseHasItsRow()
    {
        for (const auto &one : EnumCodes<RequestEvent>::all)
            QCOMPARE(eventRow(one.value) == nullptr, one.value == RequestEvent::Finalise);
    }

    void aVersionAfterReopeningHasItsOwnSigningDay_data()
    {
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<RequestEvent>("event");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<bool>("keepsDay");
        const auto after = dayOfFinalising.addDays(1);
        QTest::newRow("not signed, the day is still to come")
            << false << RequestEvent::Reopen << dayOfFinalising << true;
        QTest::newRow("declined on the day") << false << RequestEvent::Decline << dayOfFinalising << true;
        QTest::newRow("not signed, the day is past") << false << RequestEvent::Reopen << after << false;
        QTest::newRow("declined later") << false << RequestEvent::Decline << after << false;
        QTest::newRow("signed on that day") << true << RequestEvent::Reopen << dayOfFinalising << false;
    }
    void aVersionAfterReopeningHasItsOwnSigningDay()
    {
        QFETCH(const bool, isSigned);
        QFETCH(const RequestEvent, event);
        QFETCH(const QDate, on);
        QFETCH(const bool, keepsDay);
        LedRequest led;
        const auto before = led.request().draft;
        QCOMPARE(before.signingDate, std::optional(dayOfFinalising));
        if (isSigned)
            led.lead({RequestEvent::Sign});
        EventInput input;
        input.note = u"because"_s;
        QVERIFY(led.record(event, on, input));
        auto expected = before;
        if (!keepsDay)
            expected.signingDate.reset();
        QCOMPARE(led.request().draft, expected);
        QCOMPARE(led.request().excerpt, excerptOf(expected));
    }

    void whatItGaveIsNotHeldAgainstIt()
    {
        LedRequest led;
        led.lead({RequestEvent::Sign, RequestEvent::Send});
        EventInput input;
        input.usesNoNumber = true;
        QVERIFY(led.record(RequestEvent::Execute, QDate(2027, 1, 15), input));
        const auto rules = [&](Id<Request> self) {
            const auto draft = led.request().draft;
            const auto facts = *readFacts(led.example.reg->database(), draft, recordedOn, self);
            QStringList found;
            const auto outcome = check(draft, facts);
            for (const auto &one : outcome.findings)
                found << one.rule;
            return found;
        };
        QVERIFY(!rules(led.id).contains(u"not-duplicate"_s));
        QVERIFY(rules({}).contains(u"not-duplicate"_s));
    }

    void executionMakesAnAuthorizationFromTheLaterDay_data()
    {
        QTest::addColumn<QDate>("executedOn");
        QTest::addColumn<QDate>("validFrom");
        QTest::newRow("before the start date") << QDate(2027, 1, 15) << QDate(2027, 3, 1);
        QTest::newRow("on it") << QDate(2027, 3, 1) << QDate(2027, 3, 1);
        QTest::newRow("after it") << QDate(2027, 3, 2) << QDate(2027, 3, 2);
    }
    void executionMakesAnAuthorizationFromTheLaterDay()
    {
        QFETCH(QDate, executedOn);
        QFETCH(QDate, validFrom);
        LedRequest led;
        led.lead({RequestEvent::Sign, RequestEvent::Send});
        EventInput input;
        input.programNumber = *ProgramNumber::parse(u"00901234568"_s);
        input.reference = u"KSZ/1"_s;
        const auto recorded = led.record(RequestEvent::Execute, executedOn, input);
        QVERIFY(recorded && recorded->authorizations.size() == 1);
        const auto made = *led.example.reg->get(recorded->authorizations.front());
        QCOMPARE(made.validFrom, std::optional(validFrom));
        QCOMPARE(made.programNumber->digits(), u"00901234568"_s);
        QCOMPARE(made.request, led.id);
        QCOMPARE(made.proof, Proof::Declared);
        QCOMPARE(led.request().answer.reference, u"KSZ/1"_s);
    }

    void aLineThatWasNotGrantedMakesNothing()
    {
        LedRequest led;
        led.lead({RequestEvent::Sign, RequestEvent::Send});
        const auto before = led.authorizations().size();
        EventInput input;
        input.usesNoNumber = true;
        input.lines = {{0, LineOutcome::NotGranted, u"no basis"_s}};
        // Of one line alone that is a refusal; beside one that was granted it makes no right.
        QCOMPARE(led.record(RequestEvent::Execute, QDate(2027, 1, 15), input).error().kind,
                 ErrorKind::NothingGranted);
        QCOMPARE(led.authorizations().size(), before);
        auto request = led.request();
        request.draft.services.push_back(request.draft.services.front());
        request.draft.services.back().name = u"OtherService"_s;
        QVERIFY(test::makeAs(*led.example.reg, request, stampOn({2027, 1, 15})));
        QVERIFY(led.record(RequestEvent::Execute, QDate(2027, 1, 15), input));
        QCOMPARE(led.authorizations().size(), before + 1);
        QCOMPARE(led.request().answer.lines.front().difference, u"no basis"_s);
    }

    void aNumberThatWasAskedForMustBeSaid()
    {
        LedRequest led;
        led.lead({RequestEvent::Sign, RequestEvent::Send});
        const auto head = *historyHead(led.example.reg->database());
        QCOMPARE(led.record(RequestEvent::Execute, QDate(2027, 1, 15)).error().kind,
                 ErrorKind::ProgramNumberMissing);
        QCOMPARE(*historyHead(led.example.reg->database()), head);
        QCOMPARE(led.request().state, RequestState::Sent);
    }

    void aNumberOfAnotherInstitutionIsRefused()
    {
        LedRequest led;
        led.lead({RequestEvent::Sign, RequestEvent::Send});
        const auto other = *led.example.reg->institutionByKbo(u"0999000228"_s);
        ReceivedProgramNumber theirs;
        theirs.institution = other->id;
        theirs.number = u"00901239999"_s;
        QVERIFY(led.example.reg->add(theirs, stampOn(dayOfFinalising)));
        EventInput input;
        input.programNumber = *ProgramNumber::parse(theirs.number);
        const auto refused = led.record(RequestEvent::Execute, QDate(2027, 1, 15), input);
        QCOMPARE(refused.error().kind, ErrorKind::NumberOfAnother);
        QCOMPARE(refused.error().subject, other->name);
    }

    void onlyThePrintedSignatoryMaySign_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("error");
        QTest::newRow("the printed one") << QString() << dayOfFinalising << -1;
        QTest::newRow("somebody else who may")
            << u"Bart Lefèvre"_s << dayOfFinalising << int(ErrorKind::SignatoryDiffers);
        QTest::newRow("on a day of absence")
            << QString() << QDate(2026, 12, 22) << int(ErrorKind::MandateUnusable);
        QTest::newRow("tomorrow") << QString() << recordedOn.addDays(1) << int(ErrorKind::DayInFuture);
    }
    void onlyThePrintedSignatoryMaySign()
    {
        QFETCH(QString, name);
        QFETCH(QDate, day);
        QFETCH(int, error);
        LedRequest led;
        EventInput input;
        input.signedBy = name;
        const auto recorded = led.record(RequestEvent::Sign, day, input);
        QCOMPARE(recorded ? -1 : int(recorded.error().kind), error);
        const auto versions = *led.requests().versions(led.id);
        QCOMPARE(versions.back().signedOn, error < 0 ? std::optional(day) : std::nullopt);
    }

    void aDayBeforeTheLastEventIsRefused()
    {
        LedRequest led;
        QVERIFY(led.record(RequestEvent::Sign, QDate(2026, 12, 8)));
        const auto sent = led.record(RequestEvent::Send, QDate(2026, 12, 7));
        QCOMPARE(sent.error().kind, ErrorKind::BeforeLaterEvent);
        QCOMPARE(sent.error().subject, u"request sign"_s);
        QCOMPARE(sent.error().value, u"2026-12-08"_s);
        QCOMPARE(led.request().state, RequestState::Signed);
        QVERIFY(led.record(RequestEvent::Send, QDate(2026, 12, 8)));
    }

    void aReturnIsRememberedForTheSameService()
    {
        LedRequest led;
        led.lead({RequestEvent::Sign, RequestEvent::Send});
        QCOMPARE(led.record(RequestEvent::Return, QDate(2027, 1, 4)).error().kind, ErrorKind::ReasonMissing);
        EventInput input;
        input.note = u"the purpose is vague"_s;
        input.field = u"purpose"_s;
        QVERIFY(led.record(RequestEvent::Return, QDate(2027, 1, 4), input));
        const auto like = *led.requests().setbacksLike(led.request().draft.services.front().name, {});
        QCOMPARE(like.size(), size_t(1));
        QCOMPARE(like.front().reason, input.note);
        QCOMPARE(like.front().field, u"purpose"_s);
        QVERIFY(led.requests().setbacksLike(u"Another"_s, u"nobody"_s)->empty());
    }

    void filesAreKeptOnceWithTheirEvent()
    {
        LedRequest led;
        EventInput input;
        input.files = {{AttachmentRole::SignedForm, u"/tmp/scan.pdf"_s, test::smallPdf("scan")},
                       {AttachmentRole::Other, u"again.pdf"_s, test::smallPdf("scan")}};
        QVERIFY(led.record(RequestEvent::Sign, dayOfFinalising, input));
        const auto &database = led.example.reg->database();
        const auto files = *attachmentsOf(database, RecordRef::of(led.id));
        QCOMPARE(files.size(), size_t(2));
        QCOMPARE(files[0].name, u"scan.pdf"_s);
        QCOMPARE(files[0].sha256, files[1].sha256);
        QCOMPARE(*attachedBytes(database, files[1]), test::smallPdf("scan"));
        QCOMPARE(eventAt(database, *files[0].event)->kind.code(), u"sign"_s);
    }

    void whatWasNotYetEnteredIsNotKnown()
    {
        LedRequest led;
        led.lead({RequestEvent::Sign, RequestEvent::Send});
        EventInput input;
        input.usesNoNumber = true;
        QVERIFY(led.record(RequestEvent::Execute, QDate(2027, 1, 15), input));
        const auto known = [&](QDate day) {
            return *recordsAsOf<Request>(led.example.reg->database(),
                                         {{}, QDateTime(day.addDays(1), QTime(0, 0), Qt::UTC)});
        };
        QVERIFY(known(dayOfFinalising.addDays(-1)).empty());
        QCOMPARE(known(dayOfFinalising).front().state, RequestState::Sent);
        QCOMPARE(known(QDate(2027, 1, 15)).front(), led.request());
    }

    void everyRecordReadsBackFromItsHistory()
    {
        LedRequest led;
        const QDateTime end(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
        const auto &database = led.example.reg->database();
        QCOMPARE(*recordsAsOf<Authorization>(database, {{}, end}), led.authorizations());
        QCOMPARE(*recordsAsOf<Person>(database, {{}, end}), *led.example.reg->all<Person>());
        QCOMPARE(*recordsAsOf<Connection>(database, {{}, end}), *led.example.reg->all<Connection>());
        QCOMPARE(*recordsAsOf<DecisionStep>(database, {{}, end}), *led.example.reg->all<DecisionStep>());
    }

    void aCorrectionNamesAnEventOfTheRequest()
    {
        LedRequest led;
        EventInput input;
        input.note = u"it was the day before"_s;
        QCOMPARE(
            led.requests().remark(led.id, RecordEvent::Corrected, input, 1, stampOn(recordedOn)).error().kind,
            ErrorKind::NotFound);
        const auto own = events(led.example.reg->database(), 1, RecordRef::of(led.id))->front();
        QVERIFY(
            led.requests().remark(led.id, RecordEvent::Corrected, input, own.sequence, stampOn(recordedOn)));
        const auto last = events(led.example.reg->database(), 1, RecordRef::of(led.id))->front();
        QCOMPARE(last.kind.code(), u"corrected"_s);
        QCOMPARE(last.note, input.note);
        QCOMPARE(led.request().state, RequestState::Finalised);
    }

    void anEndedAuthorizationWasActiveBefore()
    {
        Authorization authorization;
        authorization.state = AuthorizationState::Ended;
        authorization.endedOn = QDate(2027, 5, 1);
        QCOMPARE(stateOn(authorization, QDate(2027, 4, 30)), AuthorizationState::Active);
        QCOMPARE(stateOn(authorization, QDate(2027, 5, 1)), AuthorizationState::Ended);
        authorization.endedOn.reset();
        QCOMPARE(stateOn(authorization, QDate(2020, 1, 1)), AuthorizationState::Ended);
    }
};

} // namespace licet

using licet::RecordingTest;
LICET_TEST(RecordingTest)

#include "recording_test.moc"
