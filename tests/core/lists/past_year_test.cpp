#include "authorization/authorization_event.h"
#include "authorization/authorization_service.h"
#include "authorization/computed_state.h"
#include "committee/decisions_as_on.h"
#include "institution/signatory.h"
#include "institution/staff_reader.h"
#include "lists/lists.h"
#include "request/corrections/correcting.h"
#include "request/facts_reader.h"
#include "request/requests_as_of.h"
#include "review/dossier_events.h"
#include "support/example_data.h"
#include "support/plain_paper.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;

namespace {

QDateTime noonOf(QDate day)
{
    return {day, QTime(12, 0), Qt::UTC};
}

/// Happened on one day, entered on another.
Stamp stamp(QDate happened, QDate entered)
{
    return {u"tester"_s, happened, noonOf(entered)};
}

/// The example's register, led from 2 November 2026 to the end of 2027.
struct LedYear
{
    LedYear()
    {
        const auto draft = test::draftFrom(u"01-production-complete"_s);
        request = *requests().create(draft, stamp({2026, 12, 1}, {2026, 12, 1}));
        const auto facts = *readFacts(reg().database(), draft, {2026, 12, 7}, request);
        if (!requests().finalise(request, facts, stamp({2026, 12, 7}, {2026, 12, 7}), test::plainPaper))
            qFatal("not finalised");
        record(RequestEvent::Sign, {2026, 12, 7}, {2026, 12, 7});
        // Sent on the 8th, and only entered on the 21st.
        record(RequestEvent::Send, {2026, 12, 8}, {2026, 12, 21});
        EventInput input;
        input.programNumber = *ProgramNumber::parse(u"00901234568"_s);
        record(RequestEvent::Execute, {2027, 1, 15}, {2027, 1, 18}, input);
        authorization = reg().all<Authorization>()->back().id;
        live(AuthorizationEvent::Suspend, {2027, 6, 1}, {2027, 6, 1});
        live(AuthorizationEvent::Resume, {2027, 7, 1}, {2027, 7, 5});
        live(AuthorizationEvent::End, {2027, 11, 30}, {2027, 12, 10});
    }
    Register &reg() { return *example.reg; }
    RequestStore &requests() { return example.reg->requests(); }
    void record(RequestEvent event, QDate happened, QDate entered, const EventInput &input = {})
    {
        const auto facts = *readFacts(reg().database(), requests().get(request)->draft, entered, request);
        if (!requests().record(request, event, input, facts, stamp(happened, entered)))
            qFatal("%s not recorded", qPrintable(codeOf(event)));
    }
    void live(AuthorizationEvent event, QDate happened, QDate entered)
    {
        const auto done = reg().write([&](Transaction &transaction) -> Result<void> {
            LICET_ASSIGN(
                [[maybe_unused]] const auto earlier,
                recordEvent(transaction, authorization, event, u"why"_s, entered, stamp(happened, entered)));
            return {};
        });
        if (!done)
            qFatal("%s not recorded", qPrintable(codeOf(event)));
    }
    /// As known by the end of a day, in UTC; not set: as it is now.
    RegisterAsOf known(std::optional<QDate> day, std::optional<QDate> on = {})
    {
        const auto before =
            day ? std::optional(QDateTime(day->addDays(1), QTime(0, 0), Qt::UTC)) : std::nullopt;
        return RegisterAsOf(reg().database(), before, on);
    }
    /// The request's state on a day, as known on another; "-" when it was not there.
    QString requestState(std::optional<QDate> on, std::optional<QDate> knownOn)
    {
        const auto found = requestAsOf(known(knownOn, on), request);
        return found ? codeOf(found->state) : u"-"_s;
    }
    QString authorizationState(QDate on, std::optional<QDate> knownOn)
    {
        const auto from = known(knownOn);
        const auto all = *from.all<Authorization>();
        const auto suspended = *suspensions(reg().database(), from.knownBefore());
        for (const auto &one : all)
            if (one.id == authorization) {
                const auto of = suspended.find(one.id);
                return codeOf(
                    stateOn(one, of == suspended.end() ? std::vector<Suspension>() : of->second, on));
            }
        return u"-"_s;
    }

    ExampleRegister example;
    Id<Request> request;
    Id<Authorization> authorization;
};

} // namespace

/// What was so on any day of a year, and what the register knew of it on any other day.
class PastYearTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestStandsAsItDidOnTheDay()
    {
        LedYear led;
        const auto on = [&](QDate day) { return led.requestState(day, {}); };
        QCOMPARE(on({2026, 11, 30}), u"-"_s);
        QCOMPARE(on({2026, 12, 1}), u"draft"_s);
        QCOMPARE(on({2026, 12, 7}), u"signed"_s);
        QCOMPARE(on({2026, 12, 8}), u"sent"_s);
        QCOMPARE(on({2027, 1, 14}), u"sent"_s);
        QCOMPARE(on({2027, 1, 15}), u"executed"_s);
        QCOMPARE(led.requestState({}, {}), u"executed"_s);
    }

    void whatWasEnteredLateWasNotKnownBefore()
    {
        LedYear led;
        QCOMPARE(led.requestState({}, QDate(2026, 12, 20)), u"signed"_s);
        QCOMPARE(led.requestState({}, QDate(2026, 12, 21)), u"sent"_s);
        QCOMPARE(led.requestState(QDate(2026, 12, 10), QDate(2026, 12, 20)), u"signed"_s);
        QCOMPARE(led.requestState(QDate(2026, 12, 10), QDate(2026, 12, 21)), u"sent"_s);
        // Known later, but asked of an earlier day.
        QCOMPARE(led.requestState(QDate(2026, 12, 7), QDate(2027, 6, 1)), u"signed"_s);
    }

    /// Lists and exports read the rows; the window its summaries, one request, its versions and its log.
    void aNoteOfAnEarlierDayChangesNoAnswerButTheLogs()
    {
        LedYear led;
        const auto answers = [&] {
            QStringList all;
            for (const QDate day : {QDate(2026, 12, 1), QDate(2026, 12, 7), QDate(2026, 12, 8),
                                    QDate(2027, 1, 15), QDate(2027, 12, 11)}) {
                const auto from = led.known({}, day);
                for (const auto &list : listTable()) {
                    if (QLatin1StringView(list.name) == "history"_L1)
                        continue;
                    const auto rows = list.rows({from, day, {}});
                    for (const auto &row : *rows)
                        all << QString::fromUtf8(jsonDocumentBytes(row));
                }
                const auto summaries = requestSummaries(from);
                for (const auto &one : *summaries)
                    all << codeOf(one.state) + one.since.toString(Qt::ISODate);
                if (const auto one = requestAsOf(from, led.request))
                    all << QString::fromUtf8(jsonDocumentBytes(recordJson(*one)));
                const auto versions = versionsAsOf(from, led.request);
                for (const auto &one : *versions)
                    all << QString::fromUtf8(jsonDocumentBytes(recordJson(one)));
            }
            return all;
        };
        const auto before = answers();
        QVERIFY(before.size() > 50);
        EventInput said;
        said.note = u"called"_s;
        QVERIFY(led.requests().remark(led.request, RecordEvent::Noted, said, {},
                                      stamp({2026, 12, 2}, {2027, 12, 20})));
        QCOMPARE(answers(), before);
        const auto log = *eventsAsOf(led.known({}, QDate(2026, 12, 2)), 10, RecordRef::of(led.request));
        QCOMPARE(log.front().kind.code(), u"noted"_s);
    }

    void theListsOfADayGoBackTooWhereSomethingEndedSince()
    {
        LedYear led;
        const auto stateIn = [&](const char *list, QDate day) {
            const auto from = led.known({}, day);
            const auto rows = *listNamed(QLatin1StringView(list))->rows({from, day, {}});
            return rows.empty() ? QString() : rows.back()[u"state"_s].toString();
        };
        QCOMPARE(stateIn("requests", {2026, 11, 30}), QString());
        QCOMPARE(stateIn("requests", {2026, 12, 10}), u"sent"_s);
        QCOMPARE(stateIn("requests", {2027, 3, 1}), u"executed"_s);
        QCOMPARE(stateIn("authorizations", {2027, 6, 15}), u"suspended"_s);
        QCOMPARE(stateIn("authorizations", {2027, 7, 1}), u"active"_s);
        QCOMPARE(stateIn("authorizations", {2027, 12, 1}), u"ended"_s);
    }

    void anAuthorizationAndItsNumberAreNotThereBeforeTheyCame()
    {
        LedYear led;
        const auto held = [&](const char *list, QDate day) {
            const auto from = led.known({}, day);
            return int(listNamed(QLatin1StringView(list))->rows({from, day, {}})->size());
        };
        for (const auto *list : {"authorizations", "program-numbers"}) {
            QCOMPARE(held(list, {2027, 1, 15}), held(list, {2027, 12, 1}));
            QCOMPARE(held(list, {2027, 1, 14}), held(list, {2027, 1, 15}) - 1);
        }
        // What the example holds was there before anybody entered it.
        QCOMPARE(held("authorizations", {2025, 1, 1}), held("authorizations", {2027, 1, 14}));
    }

    void whatAChangeMadeOtherwiseIsReadAsItWas()
    {
        LedYear led;
        const auto legalContext = [&](QDate day) {
            const auto from = led.known({}, day);
            return listNamed(u"authorizations"_s)
                ->rows({from, day, {}})
                ->front()[u"legalContext"_s]
                .toString();
        };
        const auto before = led.reg().all<Authorization>()->front();
        auto after = before;
        after.legalContext = u"another law"_s;
        QVERIFY(led.reg().write([&](Transaction &transaction) {
            return apply(transaction, before, AuthorizationEvent::Change, after, {},
                         stamp({2027, 5, 10}, {2027, 5, 12}));
        }));
        QCOMPARE(legalContext({2027, 5, 9}), before.legalContext);
        QCOMPARE(legalContext({2027, 5, 10}), u"another law"_s);
    }

    void whatIsPutRightWasNeverOtherwise()
    {
        LedYear led;
        auto right = led.reg().all<Authorization>()->front();
        const auto service = right.service;
        right.service = u"TheRightService"_s;
        QVERIFY(AuthorizationService(led.reg().database())
                    .keep(right, u"mistyped"_s, stamp({2027, 12, 20}, {2027, 12, 20})));
        const auto from = led.known({}, QDate(2027, 2, 1));
        QCOMPARE(from.all<Authorization>()->front().service, right.service);
        // But until then it was believed otherwise.
        const auto believed = led.known(QDate(2027, 12, 19), QDate(2027, 2, 1));
        QCOMPARE(believed.all<Authorization>()->front().service, service);
    }

    void aDecisionWithdrawnLaterStillStands()
    {
        LedYear led;
        const auto decision = led.reg().decisions()->front().decision.id;
        QVERIFY(recordDossierEvent(led.reg().database(), decision, DossierEvent::Withdraw, {}, {2027, 12, 20},
                                   stamp({2027, 8, 1}, {2027, 8, 2})));
        const auto stateIn = [&](QDate day) {
            const auto from = led.known({}, day);
            const auto rows = *listNamed(u"decisions"_s)->rows({from, day, {}});
            for (const auto &row : rows)
                if (row[u"id"_s].toInteger() == decision.row())
                    return row[u"state"_s].toString();
            return QString();
        };
        QCOMPARE(stateIn({2027, 7, 31}), u"granted"_s);
        QCOMPARE(stateIn({2027, 8, 1}), u"withdrawn"_s);
    }

    void whatAFileToldOfARequestHoldsFromTheDayOfItsState()
    {
        ExampleRegister example;
        auto &reg = *example.reg;
        Request told;
        told.institution = (*reg.institutionByKbo(u"0999000129"_s))->id;
        told.draft = test::draftFrom(u"01-production-complete"_s);
        told.origin = RequestOrigin::Outside;
        told.state = RequestState::Executed;
        told.stateSince = told.begunOn = QDate(2020, 2, 3);
        told.changedAt = noonOf({2026, 12, 1});
        const auto id = reg.write([&](Transaction &transaction) -> Result<void> {
            LICET_TRY(RecordStore<Request>::insert(transaction, told, stamp({2026, 12, 1}, {2026, 12, 1}),
                                                   RecordEvent::Imported));
            return {};
        });
        QVERIFY(id);
        const auto on = [&](QDate day) {
            return requestSummaries(RegisterAsOf(reg.database(), {}, day))->size();
        };
        QCOMPARE(on({2020, 2, 2}), size_t(0));
        QCOMPARE(on({2020, 2, 3}), size_t(1));
        QCOMPARE(on({2026, 12, 1}), size_t(1));
    }

    void theListHoldsWhatTheSingleOneSays()
    {
        LedYear led;
        const auto on = QDate(2026, 12, 10);
        const auto now = *requestSummaries(led.known({}));
        const auto then = *requestSummaries(led.known({}, on));
        QCOMPARE(now.size(), then.size());
        QCOMPARE(then.back().state, RequestState::Sent);
        QCOMPARE(then.back().institutionName, now.back().institutionName);
        QCOMPARE(then.back().number, now.back().number);
        QVERIFY(requestSummaries(led.known({}, QDate(2026, 11, 30)))->empty());
    }

    void versionsAndEventsAreThoseOfTheDay()
    {
        LedYear led;
        QVERIFY(versionsAsOf(led.known({}, QDate(2026, 12, 6)), led.request)->empty());
        QCOMPARE(versionsAsOf(led.known({}, QDate(2026, 12, 7)), led.request)->size(), size_t(1));
        QVERIFY(versionsAsOf(led.known(QDate(2026, 12, 6)), led.request)->empty());
        const auto count = [&](std::optional<QDate> on, std::optional<QDate> knownOn) {
            return eventsAsOf(led.known(knownOn, on), 100, RecordRef::of(led.request))->size();
        };
        const auto all = count({}, {});
        QCOMPARE(count(QDate(2027, 1, 14), {}), all - 1);
        QCOMPARE(count({}, QDate(2027, 1, 17)), all - 1);
        QCOMPARE(count({}, QDate(2026, 12, 20)), all - 2);
    }

    void aCorrectedEventStandsInTheLogOfItsRightDay()
    {
        LedYear led;
        const auto kinds = [&](QDate day) {
            QStringList all;
            for (const auto &one : *eventsAsOf(led.known({}, day), 100, RecordRef::of(led.request)))
                all << one.kind.code();
            return all;
        };
        const auto log = *events(led.reg().database(), 100, RecordRef::of(led.request));
        const auto execution = std::find_if(
            log.begin(), log.end(), [](const Event &one) { return one.kind == RequestEvent::Execute; });
        QVERIFY(execution != log.end());
        QVERIFY(correctDay(led.reg().database(), led.request, execution->sequence, {2027, 1, 20},
                           u"the stamp"_s, stamp({2027, 2, 1}, {2027, 2, 1})));
        QVERIFY(!kinds({2027, 1, 19}).contains(u"execute"_s));
        QVERIFY(kinds({2027, 1, 20}).contains(u"execute"_s));
        QVERIFY(correctDay(led.reg().database(), led.request, execution->sequence, {2027, 1, 10},
                           u"the letter"_s, stamp({2027, 2, 1}, {2027, 2, 1})));
        QVERIFY(kinds({2027, 1, 10}).contains(u"execute"_s));
        QCOMPARE(led.requestState(QDate(2027, 1, 10), {}), u"executed"_s);
    }

    void anAuthorizationLivesThroughTheYear()
    {
        LedYear led;
        const auto on = [&](QDate day) { return led.authorizationState(day, {}); };
        QCOMPARE(on({2027, 5, 31}), u"active"_s);
        QCOMPARE(on({2027, 6, 1}), u"suspended"_s);
        QCOMPARE(on({2027, 6, 30}), u"suspended"_s);
        QCOMPARE(on({2027, 7, 1}), u"active"_s);
        QCOMPARE(on({2027, 11, 29}), u"active"_s);
        QCOMPARE(on({2027, 11, 30}), u"ended"_s);
    }

    void andWasKnownAsItWasEntered()
    {
        LedYear led;
        const auto known = [&](QDate on, QDate knownOn) { return led.authorizationState(on, knownOn); };
        QCOMPARE(known({2027, 3, 1}, {2027, 1, 17}), u"-"_s);
        QCOMPARE(known({2027, 3, 1}, {2027, 1, 18}), u"active"_s);
        // Resumed on 1 July, entered on the 5th.
        QCOMPARE(known({2027, 7, 3}, {2027, 7, 4}), u"suspended"_s);
        QCOMPARE(known({2027, 7, 3}, {2027, 7, 5}), u"active"_s);
        QCOMPARE(known({2027, 12, 1}, {2027, 12, 9}), u"active"_s);
        QCOMPARE(known({2027, 12, 1}, {2027, 12, 10}), u"ended"_s);
    }

    void whoCouldSignIsToldOfAnyDay()
    {
        LedYear led;
        const auto institution = *led.reg().institutionByKbo(u"0999000129"_s);
        const auto names = [&](QDate day, std::optional<QDate> knownOn) {
            const auto staff = *readStaff(led.known(knownOn), institution->id);
            QStringList may;
            for (const auto &one : signatoriesOn(*institution, staff, day))
                if (maySign(one.entitlement))
                    may << one.name;
            return may.join(u", "_s);
        };
        QCOMPARE(names({2026, 12, 7}, {}), u"Marleen Claes, Bart Lefèvre"_s);
        QCOMPARE(names({2026, 12, 23}, {}), u"Bart Lefèvre"_s);
        QCOMPARE(names({2026, 12, 28}, {}), u"Joris Wouters"_s);
        QCOMPARE(names({2026, 12, 7}, QDate(2026, 11, 1)), QString());
    }

    void laterDecisionsAreNotThereYet()
    {
        LedYear led;
        const auto decisions = *led.reg().decisions();
        const auto on = [&](QDate day) { return decisionsAsOn(decisions, day); };
        QVERIFY(on({2019, 6, 3}).empty());
        QCOMPARE(on({2019, 6, 4}).size(), size_t(1));
        QCOMPARE(on({2022, 12, 31}).size(), size_t(2));
        QCOMPARE(on({2022, 12, 31}).back().steps.size(), size_t(1));
        QCOMPARE(on({2023, 2, 7}).back().steps.size(), size_t(2));
        auto withdrawn = decisions;
        withdrawn.front().decision.state = DossierState::Withdrawn;
        withdrawn.front().decision.withdrawnOn = QDate(2024, 1, 1);
        QCOMPARE(decisionsAsOn(withdrawn, {2023, 12, 31}).front().decision.state, DossierState::Granted);
        QCOMPARE(decisionsAsOn(withdrawn, {2024, 1, 1}).front().decision.state, DossierState::Withdrawn);
    }
};

} // namespace licet

using licet::PastYearTest;
LICET_TEST(PastYearTest)
#include "past_year_test.moc"
