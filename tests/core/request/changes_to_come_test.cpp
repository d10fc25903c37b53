#include "authorization/coming_change.h"
#include "history/register_as_of.h"
#include "request/corrections/correcting.h"
#include "request/corrections/revoking.h"
#include "support/about_a_right.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::AboutARight;
using test::executedOn;
using test::stampOn;

namespace {

/// Two requests changed the right for days to come; the first form also changes what the second does.
struct TwoToCome
{
    TwoToCome() : about(RequestKind::Change)
    {
        about.draft.startDate = QDate(2027, 3, 1);
        about.draft.endDate = QDate(2029, 12, 31);
        ok = about.execute().operator bool();
        first = about.id;
        about.draft.startDate = QDate(2027, 5, 1);
        about.draft.endDate = QDate(2031, 12, 31);
        about.draft.purpose = u"another purpose, as the later form says"_s;
        about.number = 2;
        ok = ok && about.execute();
        second = about.id;
        about.id = first;
        about.draft.startDate = QDate(2027, 3, 1);
    }
    [[nodiscard]] Authorization on(QDate day) { return *holdingOn(about.reg().database(), about.now(), day); }
    [[nodiscard]] bool isTold()
    {
        return *recordAsOf(about.reg().database(), about.right.id, {QDate(2040, 1, 1), {}}) == about.now();
    }
    AboutARight about;
    Id<Request> first, second;
    bool ok = false;
};

} // namespace

/// A change stands from the day for which it was granted; until then the right is as it was.
class ChangesToComeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeStandsFromItsStart()
    {
        AboutARight about(RequestKind::Change);
        const QDate start(2027, 2, 1);
        about.draft.startDate = start;
        about.draft.endDate = QDate(2029, 12, 31);
        const auto done = about.execute();
        QVERIFY(done);
        QCOMPARE(done->changesFrom, std::optional(start));
        const auto &database = about.reg().database();
        const auto on = [&](QDate day) { return *holdingOn(database, about.now(), day); };
        QCOMPARE(on(start.addDays(-1)), about.right);
        QCOMPARE(on(start).validUntil, about.draft.endDate);
        for (const auto &one : *RegisterAsOf(database, {}, {}, start.addDays(-1)).all<Authorization>())
            if (one.id == about.right.id)
                QCOMPARE(one, about.right);
        QCOMPARE(recordAsOf(database, about.right.id, {start.addDays(-1), {}})->validUntil,
                 about.right.validUntil);
        QCOMPARE(*comingChangeOf(database, about.right.id, executedOn), std::optional(start));
        QVERIFY(!*comingChangeOf(database, about.right.id, start));
        const auto coming = *comingChangeIn(database, about.right.id, executedOn);
        QVERIFY(coming);
        QCOMPARE(coming->from, start);
        QCOMPARE(coming->before, about.right);
        QCOMPARE(coming->after, about.now());
        QCOMPARE(coming->after.request, about.id);
        QVERIFY(!*comingChangeIn(database, about.right.id, start));
    }
    void aChangeStandsFromTheDayThatWasGranted()
    {
        AboutARight about(RequestKind::Change);
        about.draft.startDate = QDate(2027, 2, 1);
        GrantedTerms granted;
        granted.from = QDate(2027, 3, 1);
        const auto done = about.execute({{0, LineOutcome::WithDifferences, {}, granted}});
        QCOMPARE(done->changesFrom, granted.from);
        // What is completed meanwhile leaves it to come.
        auto seen = *holdingOn(about.reg().database(), about.now(), executedOn);
        seen.note = u"in use by two services"_s;
        QVERIFY(about.reg().authorizations().keep(seen, u"learnt"_s, stampOn(executedOn)));
        QCOMPARE(about.now().request, about.id);
        QCOMPARE(holdingOn(about.reg().database(), about.now(), executedOn)->request, about.right.request);
    }
    void aChangeToComeIsGrantedForAnotherDayOrNotAtAll()
    {
        AboutARight about(RequestKind::Change);
        auto &database = about.reg().database();
        about.draft.startDate = QDate(2027, 2, 1);
        about.draft.endDate = QDate(2029, 12, 31);
        QVERIFY(about.execute());
        const auto day = executedOn.addDays(5);
        for (const auto &from : {QDate(2027, 3, 1), QDate(2027, 2, 10)}) {
            GrantedTerms granted;
            granted.from = from;
            const auto done = about.amend({{0, LineOutcome::WithDifferences, {}, granted}}, day);
            QVERIFY2(done, done ? "" : qPrintable(done.error().value));
            QCOMPARE(done->changesFrom, std::optional(from));
            QCOMPARE(*holdingOn(database, about.now(), from.addDays(-1)), about.right);
            QCOMPARE(holdingOn(database, about.now(), from)->validUntil, about.draft.endDate);
        }
        QVERIFY(about.amend({{0, LineOutcome::NotGranted}}, day.addDays(1)));
        QVERIFY(!*comingChangeOf(database, about.right.id, day.addDays(1)));
        for (const auto &when : {day.addDays(1), QDate(2027, 2, 10), QDate(2027, 4, 1)}) {
            const auto then = *holdingOn(database, about.now(), when);
            QCOMPARE(then.validUntil, about.right.validUntil);
            QCOMPARE(then.operations, about.right.operations);
        }
    }
    /// It is undone with the answer, and follows its day.
    void aChangeToComeGoesWithItsAnswer()
    {
        AboutARight about(RequestKind::Change);
        auto &database = about.reg().database();
        about.draft.startDate = QDate(2027, 2, 1);
        QVERIFY(about.execute());
        const auto execution = events(database, 1, RecordRef::of(about.id))->front().sequence;
        for (const auto &[day, from] : {std::pair{QDate(2027, 1, 20), QDate(2027, 2, 1)},
                                        {QDate(2027, 2, 5), QDate(2027, 2, 5)},
                                        {QDate(2027, 1, 10), QDate(2027, 2, 1)}}) {
            QVERIFY(correctDay(database, about.id, execution, day, u"misread"_s, stampOn({2027, 3, 1})));
            QCOMPARE(*comingChangeOf(database, about.right.id, from.addDays(-1)), std::optional(from));
        }
        QVERIFY(about.reg().write([&](Transaction &transaction) -> Result<void> {
            LICET_ASSIGN(
                [[maybe_unused]] const auto revoked,
                revokeEvent(transaction, about.id, execution, u"of another"_s, stampOn({2027, 3, 1})));
            return {};
        }));
        QCOMPARE(about.now(), about.right);
        QVERIFY(!*comingChangeOf(database, about.right.id, executedOn));
    }
    /// Granted for another last day than was asked for, and then for another one still.
    /// KSZ grants for a later day what stood already: until then what stood before holds again.
    void aChangeThatStoodIsPutOff()
    {
        AboutARight about(RequestKind::Change);
        auto &database = about.reg().database();
        about.draft.startDate = executedOn;
        about.draft.endDate = QDate(2029, 12, 31);
        QVERIFY(about.execute());
        QCOMPARE(about.now().validUntil, about.draft.endDate);
        GrantedTerms granted;
        granted.from = QDate(2027, 4, 1);
        const auto day = executedOn.addDays(5);
        const auto done = about.amend({{0, LineOutcome::WithDifferences, {}, granted}}, day);
        QVERIFY(done);
        QCOMPARE(done->changesFrom, granted.from);
        QCOMPARE(done->lines.size(), size_t(1));
        const auto until = [&](QDate when) { return holdingOn(database, about.now(), when)->validUntil; };
        QCOMPARE(until(executedOn), about.draft.endDate);
        QCOMPARE(until(day), about.right.validUntil);
        QCOMPARE(until(granted.from->addDays(-1)), about.right.validUntil);
        QCOMPARE(until(*granted.from), about.draft.endDate);
        QCOMPARE(*recordAsOf(database, about.right.id, {granted.from->addYears(1), {}}), about.now());
    }
    /// What stood again until then, and the change itself, go with the day of the answer.
    void whatWasPutOffGoesWithTheDayOfItsAnswer()
    {
        for (const int moved : {-3, 6}) {
            AboutARight about(RequestKind::Change);
            auto &database = about.reg().database();
            about.draft.startDate = executedOn;
            about.draft.endDate = QDate(2029, 12, 31);
            QVERIFY(about.execute());
            GrantedTerms granted;
            granted.from = QDate(2027, 4, 1);
            const auto day = executedOn.addDays(10);
            QVERIFY(about.amend({{0, LineOutcome::WithDifferences, {}, granted}}, day));
            const auto amended = events(database, 1, RecordRef::of(about.id))->front().sequence;
            const auto right = day.addDays(moved);
            const auto corrected =
                correctDay(database, about.id, amended, right, u"the stamp"_s, stampOn(day.addDays(20)));
            QVERIFY2(corrected, corrected ? "" : qPrintable(corrected.error().subject));
            const auto until = [&](QDate when) { return holdingOn(database, about.now(), when)->validUntil; };
            QCOMPARE(until(right.addDays(-1)), about.draft.endDate);
            QCOMPARE(until(right), about.right.validUntil);
            QCOMPARE(until(granted.from->addDays(-1)), about.right.validUntil);
            QCOMPARE(until(*granted.from), about.draft.endDate);
        }
    }
    void ofTwoThatAreToComeTheFirstIsTakenBack()
    {
        TwoToCome two;
        QVERIFY(two.ok);
        const auto later = two.on({2027, 5, 1});
        const auto done = two.about.amend({{0, LineOutcome::NotGranted}}, executedOn.addDays(5));
        QVERIFY2(done, done ? "" : qPrintable(done.error().subject));
        for (const auto &day : {executedOn.addDays(5), QDate(2027, 3, 1), QDate(2027, 4, 30)}) {
            QCOMPARE(two.on(day).validUntil, two.about.right.validUntil);
            QCOMPARE(two.on(day).request, two.about.right.request);
        }
        QCOMPARE(two.on({2027, 5, 1}), later);
        QCOMPARE(two.about.now(), later);
        QVERIFY(two.isTold());
        // The later one taken back as well: what stood at first.
        two.about.id = two.second;
        two.about.draft.startDate = QDate(2027, 5, 1);
        QVERIFY(two.about.amend({{0, LineOutcome::NotGranted}}, executedOn.addDays(6)));
        QCOMPARE(two.on({2027, 6, 1}).validUntil, two.about.right.validUntil);
        QCOMPARE(two.on({2027, 6, 1}).purpose, two.about.right.purpose);
        QVERIFY(two.isTold());
    }
    /// What the later one granted in the same words stands without the first as well.
    void whatTheLaterOneRepeatsIsItsOwn()
    {
        TwoToCome two;
        auto &about = two.about;
        about.draft.services.front().operations = {false, {u"consult"_s}};
        about.number = 3;
        about.draft.startDate = QDate(2027, 3, 15);
        QVERIFY(about.execute());
        const auto third = about.id;
        about.draft.startDate = QDate(2027, 6, 1);
        about.number = 4;
        QVERIFY(about.execute());
        about.id = third;
        about.draft.startDate = QDate(2027, 3, 15);
        QVERIFY(about.amend({{0, LineOutcome::NotGranted}}, executedOn.addDays(5)));
        QCOMPARE(two.on({2027, 4, 30}).operations, about.right.operations);
        QCOMPARE(two.on({2027, 6, 1}).operations, (Operations{false, {u"consult"_s}}));
        QVERIFY(two.isTold());
        // Granted after all, from its own day, until the later one stands.
        QVERIFY(about.amend({{0, LineOutcome::Granted}}, executedOn.addDays(6)));
        QCOMPARE(two.on({2027, 3, 15}).operations, (Operations{false, {u"consult"_s}}));
        QCOMPARE(two.on({2027, 3, 15}).request, third);
        QCOMPARE(two.on({2027, 5, 1}).request, two.second);
        QCOMPARE(two.on({2027, 6, 1}).request, about.now().request);
        QVERIFY(about.now().request != third);
        QVERIFY(two.isTold());
    }
    void ofTwoThatAreToComeTheFirstIsGrantedOtherwise()
    {
        TwoToCome two;
        GrantedTerms granted;
        granted.until = QDate(2029, 6, 30);
        const auto done =
            two.about.amend({{0, LineOutcome::WithDifferences, {}, granted}}, executedOn.addDays(5));
        QVERIFY2(done, done ? "" : qPrintable(done.error().subject));
        QCOMPARE(done->changesFrom, std::optional(QDate(2027, 3, 1)));
        QCOMPARE(two.on({2027, 2, 28}).validUntil, two.about.right.validUntil);
        QCOMPARE(two.on({2027, 3, 1}).validUntil, granted.until);
        QCOMPARE(two.on({2027, 4, 30}).validUntil, granted.until);
        QCOMPARE(two.on({2027, 5, 1}).validUntil, std::optional(QDate(2031, 12, 31)));
        // What the first one asked stands beside what it was granted, and beside nothing else.
        QVERIFY(two.on({2027, 3, 1}).asked);
        QVERIFY(!two.on({2027, 5, 1}).asked);
        QVERIFY(two.isTold());
        // The later one may not have happened: what the first was granted for stands on.
        const auto execution = events(two.about.reg().database(), 1, RecordRef::of(two.second))->front();
        QVERIFY(two.about.reg().write([&](Transaction &transaction) -> Result<void> {
            LICET_ASSIGN([[maybe_unused]] const auto revoked,
                         revokeEvent(transaction, two.second, execution.sequence, u"of another"_s,
                                     stampOn({2027, 3, 1})));
            return {};
        }));
        QCOMPARE(two.on({2027, 5, 1}).validUntil, granted.until);
        QCOMPARE(two.about.now().validUntil, granted.until);
        QVERIFY(two.isTold());
    }
    /// Nobody but KSZ knows which of the two counts where they would cross.
    void ofTwoThatAreToComeTheFirstIsNotPutOffUnsaid()
    {
        TwoToCome two;
        const auto before = two.about.now();
        GrantedTerms granted;
        granted.from = QDate(2027, 6, 1);
        QCOMPARE(
            two.about.amend({{0, LineOutcome::WithDifferences, {}, granted}}, executedOn.addDays(5)).error(),
            (Error{ErrorKind::ChangedByAnother, two.about.right.service, u"2027-05-01"_s}));
        QCOMPARE(two.about.now(), before);
    }
    void whatIsToComeIsNotOverwrittenByHand()
    {
        AboutARight about(RequestKind::Change);
        auto &database = about.reg().database();
        about.draft.startDate = QDate(2027, 3, 1);
        about.draft.endDate = QDate(2029, 12, 31);
        QVERIFY(about.execute());
        const auto toCome = about.now();
        auto seen = *holdingOn(database, about.now(), executedOn);
        seen.validUntil = QDate(2028, 1, 1);
        const auto kept = about.reg().authorizations().keep(seen, u"learnt"_s, stampOn(executedOn));
        QVERIFY(kept);
        QCOMPARE(holdingOn(database, about.now(), executedOn)->validUntil, seen.validUntil);
        QCOMPARE(holdingOn(database, about.now(), {2027, 2, 28})->validUntil, seen.validUntil);
        QCOMPARE(about.now(), toCome);
        QCOMPARE(holdingOn(database, about.now(), {2027, 3, 1})->validUntil, about.draft.endDate);
    }
    void aDayThatAnAnswerMovedGoesBackWithIt()
    {
        AboutARight about(RequestKind::Change);
        auto &database = about.reg().database();
        const QDate start(2027, 2, 1);
        about.draft.startDate = start;
        QVERIFY(about.execute());
        GrantedTerms granted;
        granted.from = QDate(2027, 3, 1);
        QVERIFY(about.amend({{0, LineOutcome::WithDifferences, {}, granted}}, executedOn.addDays(5)));
        QCOMPARE(*comingChangeOf(database, about.right.id, executedOn), granted.from);
        const auto amended = events(database, 1, RecordRef::of(about.id))->front().sequence;
        QVERIFY(about.reg().write([&](Transaction &transaction) -> Result<void> {
            LICET_ASSIGN(
                [[maybe_unused]] const auto revoked,
                revokeEvent(transaction, about.id, amended, u"of another"_s, stampOn({2027, 1, 25})));
            return {};
        }));
        QCOMPARE(*comingChangeOf(database, about.right.id, executedOn), std::optional(start));
        QCOMPARE(*recordAsOf(database, about.right.id, {QDate(2040, 1, 1), {}}), about.now());
    }
    /// What took it back goes with it.
    void refusedAndGrantedAgainItComesOnItsDay()
    {
        AboutARight about(RequestKind::Change);
        auto &database = about.reg().database();
        about.draft.startDate = QDate(2027, 2, 1);
        about.draft.endDate = QDate(2029, 12, 31);
        GrantedTerms later;
        later.from = QDate(2027, 3, 1);
        QVERIFY(about.execute({{0, LineOutcome::WithDifferences, {}, later}}));
        const auto until = [&](QDate when) { return holdingOn(database, about.now(), when)->validUntil; };
        QVERIFY(about.amend({{0, LineOutcome::NotGranted}}, executedOn.addDays(1)));
        QVERIFY(about.amend({{0, LineOutcome::Granted}}, executedOn.addDays(2)));
        QCOMPARE(until({2027, 1, 31}), about.right.validUntil);
        for (const auto &day : {QDate(2027, 2, 1), QDate(2027, 3, 1), QDate(2027, 6, 1)})
            QCOMPARE(until(day), about.draft.endDate);
        QVERIFY(about.amend({{0, LineOutcome::NotGranted}}, executedOn.addDays(3)));
        later.from = QDate(2027, 4, 1);
        QVERIFY(about.amend({{0, LineOutcome::WithDifferences, {}, later}}, executedOn.addDays(4)));
        QCOMPARE(until({2027, 3, 31}), about.right.validUntil);
        QCOMPARE(until({2027, 4, 1}), about.draft.endDate);
        QCOMPARE(*recordAsOf(database, about.right.id, {QDate(2040, 1, 1), {}}), about.now());
    }
    /// A number of the first one comes with its change, not before.
    void aNumberComesWithTheChangeThatItIsOf()
    {
        TwoToCome two;
        EventInput input;
        input.note = u"the number came"_s;
        input.programNumber = *ProgramNumber::parse(u"00901234579"_s);
        const auto day = executedOn.addDays(5);
        const auto facts = *readFacts(two.about.reg().database(), two.about.draft, day, two.first);
        QVERIFY(two.about.right.programNumber != input.programNumber);
        QVERIFY(two.about.reg().requests().record(two.first, RequestEvent::AnswerAmended, input, facts,
                                                  stampOn(day)));
        QCOMPARE(two.on({2027, 2, 28}).programNumber, two.about.right.programNumber);
        QCOMPARE(two.on({2027, 3, 1}).programNumber, input.programNumber);
        QVERIFY(two.isTold());
    }
    /// While it stands, the first one is granted otherwise as often as KSZ says so.
    void whatStandsUntilAnotherComesIsAmendedAsAWhole()
    {
        AboutARight about(RequestKind::Change);
        about.draft.startDate = executedOn;
        QVERIFY(about.execute());
        const auto first = about.id;
        about.draft.startDate = QDate(2027, 5, 1);
        about.draft.purpose = u"another purpose, as the later form says"_s;
        about.number = 2;
        QVERIFY(about.execute());
        const auto toCome = about.now();
        about.id = first;
        about.draft.startDate = executedOn;
        GrantedTerms granted;
        const auto conditions = [&](QDate day) {
            return holdingOn(about.reg().database(), about.now(), day)->conditions;
        };
        for (const auto &words : {u"only in the office"_s, u"only by day"_s}) {
            granted.conditions = words;
            QVERIFY(about.amend({{0, LineOutcome::WithDifferences, {}, granted}}, executedOn.addDays(5)));
            QCOMPARE(conditions({2027, 4, 30}), words);
            QCOMPARE(about.now(), toCome);
        }
    }
    /// Another request changed the right since: what it changed stands.
    void aChangeIsTakenBackUnderALaterOne()
    {
        AboutARight about(RequestKind::Change);
        auto &database = about.reg().database();
        about.draft.startDate = executedOn;
        about.draft.endDate = QDate(2029, 12, 31);
        QVERIFY(about.execute());
        const auto first = about.id;
        about.draft.purpose = u"another purpose, as the later form says"_s;
        about.number = 2;
        QVERIFY(about.execute());
        const auto second = about.id;
        about.id = first;
        QVERIFY(about.amend({{0, LineOutcome::NotGranted}}, executedOn.addDays(5)));
        const auto now = about.now();
        QCOMPARE(now.purpose, about.draft.purpose);
        // The later form asked for that day too.
        QCOMPARE(now.validUntil, about.draft.endDate);
        QCOMPARE(now.request, second);
        QCOMPARE(*recordAsOf(database, about.right.id, {executedOn.addYears(1), {}}), now);
        // The later one taken back as well: what stood at first.
        about.id = second;
        QVERIFY(about.amend({{0, LineOutcome::NotGranted}}, executedOn.addDays(6)));
        QCOMPARE(about.now().purpose, about.right.purpose);
        QCOMPARE(about.now().validUntil, about.right.validUntil);
    }
};

} // namespace licet

using licet::ChangesToComeTest;
LICET_TEST(ChangesToComeTest)
#include "changes_to_come_test.moc"
