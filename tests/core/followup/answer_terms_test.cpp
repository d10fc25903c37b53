#include "followup/due_calculator.h"
#include "followup/terms.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

/// A request sent on Tuesday 5 May 2026 to PPKB.
DueFacts oneSent()
{
    PendingRequest one;
    one.id = Id<Request>(7);
    one.institution = Id<Institution>(1);
    one.environment = Environment::Production;
    one.number = u"2026-0007"_s;
    one.since = QDate(2026, 5, 5);
    one.recipient = u"ppkb"_s;
    DueFacts facts;
    facts.recipientCode = {{1, u"ppkb"_s}, {2, u"security-service"_s}, {3, u"ocmw-cell"_s}};
    facts.requests = {one};
    return facts;
}

DueItem itemOn(const DueFacts &facts, QDate day)
{
    const auto items = dueItems(facts, day);
    if (items.size() != 1)
        qFatal("%d items", int(items.size()));
    return items.front();
}

Chase chaseOn(QDate day, ChaseWay way = ChaseWay::Mail, const QString &whom = u"ppkb"_s)
{
    return {{}, Id<Request>(7), day, way, whom};
}

AnswerTerm termOf(int first, Id<Recipient> recipient, std::optional<Environment> environment,
                  std::optional<RequestKind> kind)
{
    AnswerTerm term;
    term.recipient = recipient;
    term.environment = environment;
    term.kind = kind;
    term.reminderFirst = first;
    return term;
}

constexpr auto days = [](std::initializer_list<QDate> all) { return std::vector<QDate>(all); };

} // namespace

/// When an answer is asked for: terms, closing days, chases.
class AnswerTermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsKeepToWhatCanBe_data()
    {
        QTest::addColumn<QString>("normsDue");
        QTest::addColumn<QDate>("ruleFrom");
        QTest::addColumn<int>("told");
        QTest::addColumn<bool>("fit");
        const QDate usual(2024, 1, 1);
        QTest::newRow("usual") << u"03-01"_s << usual << 90 << true;
        QTest::newRow("a leap day") << u"02-29"_s << usual << 90 << true;
        QTest::newRow("no month") << u"19-39"_s << usual << 90 << false;
        QTest::newRow("no day") << u"02-30"_s << usual << 90 << false;
        QTest::newRow("a whole date") << u"2026-03-01"_s << usual << 90 << false;
        QTest::newRow("the first day of all") << u"03-01"_s << QDate(1, 1, 1) << 90 << false;
        QTest::newRow("before the end of time") << u"03-01"_s << usual << -1 << false;
    }
    void settingsKeepToWhatCanBe()
    {
        QFETCH(const QString, normsDue);
        QFETCH(const QDate, ruleFrom);
        QFETCH(const int, told);
        QFETCH(const bool, fit);
        Settings settings;
        settings.normsDue = normsDue;
        settings.decisionRuleFrom = ruleFrom;
        settings.expiring = {told, 30};
        QCOMPARE(checkTerms(settings).hasValue(), fit);
    }

    void theDateKnowsItsSum()
    {
        QCOMPARE(itemOn(oneSent(), QDate(2026, 5, 28)).until,
                 (DueDay{DueDay::How::WorkingDays, QDate(2026, 5, 5), 15, QDate(2026, 5, 28),
                         days({QDate(2026, 5, 14), QDate(2026, 5, 25)})}));
    }

    void closingDaysOfTheRecipientCountToo()
    {
        auto facts = oneSent();
        facts.recipientCalendar = {{u"ppkb"_s, WorkingCalendar({{QDate(2026, 5, 15), {}}})},
                                   {u"ocmw-cell"_s, WorkingCalendar({{QDate(2026, 5, 18), {}}})}};
        QCOMPARE(itemOn(facts, QDate(2026, 5, 28)).until.day, QDate(2026, 5, 29));
        QCOMPARE(itemOn(facts, QDate(2026, 5, 28)).until.skipped,
                 days({QDate(2026, 5, 14), QDate(2026, 5, 15), QDate(2026, 5, 25)}));
        facts.requests.front().recipient = u"ocmw-cell"_s;
        QCOMPARE(itemOn(facts, QDate(2026, 5, 28)).until.skipped,
                 days({QDate(2026, 5, 14), QDate(2026, 5, 18), QDate(2026, 5, 25)}));
    }

    void aLongClosureMovesItOverTheYearsEnd()
    {
        std::vector<ClosedOn> closed;
        for (QDate day(2026, 12, 21); day <= QDate(2027, 1, 8); day = day.addDays(1))
            closed.push_back({day, {}});
        auto facts = oneSent();
        facts.recipientCalendar = {{u"ppkb"_s, WorkingCalendar(closed)}};
        facts.requests.front().since = QDate(2026, 12, 16);
        // 17 and 18 December, then from 11 January on.
        QCOMPARE(itemOn(facts, QDate(2027, 1, 4)).until.day, QDate(2027, 1, 27));
        QCOMPARE(itemOn(facts, QDate(2027, 1, 4)).until.skipped.size(), 15u);
    }

    void theMostSpecificTermCounts_data()
    {
        QTest::addColumn<std::vector<AnswerTerm>>("terms");
        QTest::addColumn<int>("days");
        const Id<Recipient> ppkb(1);
        const Id<Recipient> other(3);
        const auto any = termOf(1, {}, {}, {});
        const auto recipient = termOf(2, ppkb, {}, {});
        const auto environment = termOf(3, {}, Environment::Production, {});
        const auto kind = termOf(4, {}, {}, RequestKind::New);
        const auto two = termOf(5, {}, Environment::Production, RequestKind::New);
        const auto all = termOf(6, ppkb, Environment::Production, RequestKind::New);
        QTest::newRow("settings") << std::vector<AnswerTerm>{} << 15;
        QTest::newRow("for any") << std::vector{any} << 1;
        QTest::newRow("recipient before any") << std::vector{any, recipient} << 2;
        QTest::newRow("recipient before environment") << std::vector{environment, recipient, any} << 2;
        QTest::newRow("environment before kind") << std::vector{kind, environment} << 3;
        QTest::newRow("two before one") << std::vector{recipient, two} << 5;
        QTest::newRow("all three") << std::vector{recipient, all, two, any} << 6;
        QTest::newRow("another recipient's") << std::vector{termOf(9, other, {}, {})} << 15;
        QTest::newRow("another environment's") << std::vector{termOf(9, {}, Environment::Test, {})} << 15;
        QTest::newRow("another kind's") << std::vector{termOf(9, {}, {}, RequestKind::End)} << 15;
        QTest::newRow("its recipient, another environment's")
            << std::vector{recipient, termOf(9, ppkb, Environment::Test, {})} << 2;
    }
    void theMostSpecificTermCounts()
    {
        QFETCH(std::vector<AnswerTerm>, terms);
        auto facts = oneSent();
        facts.terms = terms;
        QTEST(itemOn(facts, QDate(2026, 5, 6)).until.days, "days");
        QTEST(termFor(facts, u"ppkb"_s, Environment::Production, RequestKind::New).reminderFirst, "days");
    }

    void eachChaseMovesItOn()
    {
        auto facts = oneSent();
        auto &chases = facts.requests.front().chases;
        chases = {chaseOn(QDate(2026, 5, 28))};
        auto item = itemOn(facts, QDate(2026, 5, 29));
        QCOMPARE(item.state, DueState::Waiting);
        QCOMPARE(item.until.from, QDate(2026, 5, 28));
        QCOMPARE(item.until.days, 5);
        QCOMPARE(item.until.day, QDate(2026, 6, 4));
        QCOMPARE(item.since, QDate(2026, 5, 5));
        QCOMPARE(item.chased, days({QDate(2026, 5, 28)}));
        QVERIFY(!item.isForTelephone);
        chases.push_back(chaseOn(QDate(2026, 6, 4), ChaseWay::Letter));
        item = itemOn(facts, QDate(2026, 6, 11));
        QCOMPARE(item.state, DueState::Due);
        QVERIFY(item.isForTelephone);
    }

    void callsAreNotCountedAsWritten()
    {
        auto facts = oneSent();
        facts.requests.front().chases = {chaseOn(QDate(2026, 5, 28), ChaseWay::Telephone),
                                         chaseOn(QDate(2026, 5, 29), ChaseWay::Telephone),
                                         chaseOn(QDate(2026, 6, 1))};
        QVERIFY(!itemOn(facts, QDate(2026, 6, 2)).isForTelephone);
        facts.settings.telephoneAfter = 1;
        QVERIFY(itemOn(facts, QDate(2026, 6, 2)).isForTelephone);
        facts.settings.telephoneAfter = 0;
        facts.requests.front().chases.clear();
        QVERIFY(itemOn(facts, QDate(2026, 6, 2)).isForTelephone);
    }

    // After receipt is acknowledged somebody else is waited for: what PPKB was asked counts no more.
    void chasesOfAnEarlierStateDoNotCount()
    {
        auto facts = oneSent();
        auto &request = facts.requests.front();
        request.chases = {chaseOn(QDate(2026, 5, 28)), chaseOn(QDate(2026, 6, 4))};
        request.state = RequestState::Acknowledged;
        request.since = QDate(2026, 6, 4);
        const auto item = itemOn(facts, QDate(2026, 6, 5));
        QVERIFY(item.chased.empty());
        QVERIFY(!item.isForTelephone);
        QCOMPARE(item.until.from, QDate(2026, 6, 4));
        QCOMPARE(item.until.days, 15);
    }

    void chasesOfAnEarlierVersionDoNotCount()
    {
        auto facts = oneSent();
        facts.requests.front().chases = {chaseOn(QDate(2026, 4, 2))};
        QVERIFY(itemOn(facts, QDate(2026, 5, 6)).chased.empty());
    }

    void theMostUrgentComesFirst()
    {
        auto facts = oneSent();
        auto second = facts.requests.front();
        second.id = Id<Request>(8);
        second.number = u"2026-0003"_s;
        auto third = second;
        third.id = Id<Request>(9);
        third.number = u"2026-0009"_s;
        third.since = QDate(2026, 4, 1);
        facts.requests.push_back(second);
        facts.requests.push_back(third);
        Connection connection;
        connection.id = Id<Connection>(1);
        facts.connections = {{connection, Id<Institution>(1), u"A"_s}};
        const auto items = dueItems(facts, QDate(2026, 5, 6));
        QStringList names;
        for (const auto &one : items)
            names << one.name;
        QCOMPARE(names, (QStringList{u"2026-0009"_s, u"2026-0003"_s, u"2026-0007"_s, u"A"_s}));
    }

    void itsGroupSaysWhoseTurnItIs_data()
    {
        QTest::addColumn<RequestState>("state");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<DueGroup>("group");
        QTest::newRow("on others") << RequestState::Sent << QDate(2026, 5, 27) << DueGroup::Waiting;
        QTest::newRow("due") << RequestState::Sent << QDate(2026, 5, 28) << DueGroup::Soon;
        QTest::newRow("overdue") << RequestState::Sent << QDate(2026, 5, 29) << DueGroup::Late;
        QTest::newRow("ours, this week") << RequestState::Returned << QDate(2026, 5, 6) << DueGroup::Soon;
    }
    void itsGroupSaysWhoseTurnItIs()
    {
        QFETCH(RequestState, state);
        QFETCH(QDate, day);
        auto facts = oneSent();
        facts.requests.front().state = state;
        QTEST(groupOf(itemOn(facts, day), day, facts.calendar), "group");
    }

    void aTermOutOfRangeIsRefused_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("every");
        QTest::addColumn<int>("telephone");
        QTest::addColumn<QString>("names");
        QTest::newRow("usual") << 15 << 5 << 2 << QString();
        QTest::newRow("bounds") << 1 << 250 << 0 << QString();
        QTest::newRow("other bounds") << 250 << 1 << 20 << QString();
        QTest::newRow("0 days") << 0 << 5 << 2 << u"reminder_first"_s;
        QTest::newRow("10,000 days") << 10'000 << 5 << 2 << u"reminder_first"_s;
        QTest::newRow("every 0 days") << 15 << 0 << 2 << u"reminder_every"_s;
        QTest::newRow("every 251 days") << 15 << 251 << 2 << u"reminder_every"_s;
        QTest::newRow("less than never") << 15 << 5 << -1 << u"telephone_after"_s;
        QTest::newRow("after 21") << 15 << 5 << 21 << u"telephone_after"_s;
    }
    void aTermOutOfRangeIsRefused()
    {
        QFETCH(int, first);
        QFETCH(int, every);
        QFETCH(int, telephone);
        QFETCH(QString, names);
        const auto checked = checkTerm({{}, {}, {}, {}, first, every, telephone});
        QCOMPARE(checked.hasValue(), names.isEmpty());
        if (checked)
            return;
        QCOMPARE(checked.error().kind, ErrorKind::OutOfRange);
        QCOMPARE(checked.error().subject, names);
    }

    void everyDayClosedComesToAnEnd()
    {
        std::vector<ClosedOn> all;
        for (QDate day(2028, 1, 1); day.year() == 2028; day = day.addDays(1))
            all.push_back({{}, day.toString(u"MM-dd"_s)});
        auto facts = oneSent();
        facts.calendar = WorkingCalendar(all);
        facts.recipientCalendar = {{u"ppkb"_s, facts.calendar}};
        StaffedInstitution one;
        one.staff.mandates = {{}};
        facts.institutions = {one};
        QVERIFY(!dueItems(facts, QDate(2026, 5, 6)).empty());
    }
};

} // namespace licet

using licet::AnswerTermsTest;
LICET_TEST(AnswerTermsTest)

#include "answer_terms_test.moc"
