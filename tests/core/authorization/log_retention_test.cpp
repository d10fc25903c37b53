#include "authorization/log_retention.h"
#include "support/as_needed.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

Authorization ended(std::optional<QDate> lastUse, std::optional<QDate> endedOn)
{
    Authorization one;
    one.application = Id<Application>(1);
    one.environment = Environment::Production;
    one.validFrom = QDate(2020, 1, 1);
    one.state = AuthorizationState::Ended;
    one.endedOn = endedOn;
    one.used.last = lastUse;
    return one;
}

Connection cardKeeping(std::optional<int> years)
{
    Connection card;
    card.application = Id<Application>(1);
    card.environment = Environment::Production;
    card.logging.retentionYears = years;
    return card;
}

const QDate retentionDay(2026, 12, 1);

} // namespace

/// A log is kept until the last use and ten years, and nothing that needs it goes before.
class LogRetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTermIsWhole_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("years");
        QTest::addColumn<QDate>("until");
        QTest::newRow("a usual day") << QDate(2025, 6, 30) << 10 << QDate(2035, 6, 30);
        QTest::newRow("a leap day, into a usual year") << QDate(2024, 2, 29) << 10 << QDate(2034, 3, 1);
        QTest::newRow("a leap day, into a leap year") << QDate(2024, 2, 29) << 12 << QDate(2036, 2, 29);
        QTest::newRow("the day before a leap day") << QDate(2026, 2, 28) << 10 << QDate(2036, 2, 28);
    }
    void theTermIsWhole()
    {
        QFETCH(const QDate, day);
        QFETCH(const int, years);
        QFETCH(const QDate, until);
        QCOMPARE(wholeYearsAfter(day, years), until);
    }

    void theLastUseBeginsTheTerm()
    {
        const auto kept = logRetention(ended(QDate(2024, 5, 3), QDate(2025, 1, 1)), 10, retentionDay);
        QCOMPARE(kept.need, LogNeed::Until);
        QCOMPARE(kept.lastUse, std::optional(QDate(2024, 5, 3)));
        QCOMPARE(kept.until, std::optional(QDate(2034, 5, 3)));
        QVERIFY(!kept.mayBeRemovedOn(QDate(2034, 5, 3)));
        QVERIFY(kept.mayBeRemovedOn(QDate(2034, 5, 4)));
    }

    void withoutALastUseTheLastDayAllowedCounts()
    {
        auto one = ended({}, QDate(2025, 1, 1));
        QCOMPARE(logRetention(one, 10, retentionDay).until, std::optional(QDate(2034, 12, 31)));
        one.validUntil = QDate(2024, 6, 30);
        QCOMPARE(logRetention(one, 10, retentionDay).until, std::optional(QDate(2034, 6, 30)));
        one.validUntil.reset();
        one.endedOn.reset();
        QCOMPARE(logRetention(one, 10, retentionDay).need, LogNeed::Unknown);
        QVERIFY(!logRetention(one, 10, retentionDay).mayBeRemovedOn(QDate(2100, 1, 1)));
    }

    void whatNeverBeganNeedsNoLog()
    {
        auto one = ended({}, QDate(2020, 1, 1));
        QCOMPARE(logRetention(one, 10, retentionDay).need, LogNeed::None);
        one.endedOn = QDate(2020, 1, 2);
        QCOMPARE(logRetention(one, 10, retentionDay).need, LogNeed::Until);
        one.endedOn = QDate(2020, 1, 1);
        one.used.since = QDate(2020, 1, 1);
        QCOMPARE(logRetention(one, 10, retentionDay).need, LogNeed::Until);
    }

    void whatIsActiveOrSuspendedHasNoTermYet()
    {
        Authorization one;
        one.validFrom = QDate(2025, 1, 1);
        QCOMPARE(logRetention(one, 10, retentionDay).need, LogNeed::InUse);
        one.state = AuthorizationState::Suspended;
        QCOMPARE(logRetention(one, 10, retentionDay).need, LogNeed::InUse);
        // What ran out on its last day has ended without an event.
        one.state = AuthorizationState::Active;
        one.validUntil = retentionDay;
        QCOMPARE(logRetention(one, 10, retentionDay).need, LogNeed::InUse);
        one.validUntil = retentionDay.addDays(-1);
        QCOMPARE(logRetention(one, 10, retentionDay).until, std::optional(QDate(2036, 11, 30)));
    }

    void aCardIsKeptForTheLongestOfItsAuthorizations()
    {
        const auto card = cardKeeping(10);
        std::vector<Authorization> all{ended(QDate(2024, 5, 3), QDate(2025, 1, 1)),
                                       ended(QDate(2023, 1, 1), QDate(2025, 6, 1))};
        QCOMPARE(logRetention(card, all, retentionDay).until, std::optional(QDate(2034, 5, 3)));
        std::reverse(all.begin(), all.end());
        QCOMPARE(logRetention(card, all, retentionDay).until, std::optional(QDate(2034, 5, 3)));
        all.push_back(ended({}, {}));
        all.back().validUntil.reset();
        QCOMPARE(logRetention(card, all, retentionDay).need, LogNeed::Unknown);
        all.push_back(ended({}, {}));
        all.back().state = AuthorizationState::Active;
        QCOMPARE(logRetention(card, all, retentionDay).need, LogNeed::InUse);
        // In whatever order they come.
        std::reverse(all.begin(), all.end());
        QCOMPARE(logRetention(card, all, retentionDay).need, LogNeed::InUse);
        QVERIFY(!logRetention(card, all, retentionDay).mayBeRemovedOn(QDate(2100, 1, 1)));
        all.erase(all.begin());
        QCOMPARE(logRetention(card, all, retentionDay).need, LogNeed::Unknown);
        // Others' authorizations say nothing of this card.
        all.front().environment = Environment::Test;
        all.resize(1);
        QCOMPARE(logRetention(card, all, retentionDay).need, LogNeed::None);
        QCOMPARE(logRetention(card, {}, retentionDay).need, LogNeed::None);
    }

    void aCardMayKeepLongerButNeverShorter()
    {
        const std::vector<Authorization> all{ended(QDate(2024, 5, 3), QDate(2025, 1, 1))};
        QCOMPARE(logRetention(cardKeeping(15), all, retentionDay).until, std::optional(QDate(2039, 5, 3)));
        QCOMPARE(logRetention(cardKeeping(5), all, retentionDay).until, std::optional(QDate(2034, 5, 3)));
        QCOMPARE(logRetention(cardKeeping({}), all, retentionDay).until, std::optional(QDate(2034, 5, 3)));
    }

    void neitherCardNorAuthorizationIsRemovedBefore()
    {
        ExampleRegister example;
        auto &reg = *example.reg;
        const auto authorization = reg.all<Authorization>()->front();
        Id<Connection> card;
        for (const auto held = reg.all<Connection>(); const auto &one : *held)
            if (one.application == authorization.application && one.environment == authorization.environment)
                card = one.id;
        const auto before = *historyHead(reg.database());
        QCOMPARE(reg.remove(authorization.id, stampOn(retentionDay)).error().kind, ErrorKind::LogInUse);
        QCOMPARE(reg.remove(card, stampOn(retentionDay)).error().kind, ErrorKind::LogInUse);
        QCOMPARE(*historyHead(reg.database()), before);

        auto over = authorization;
        over.state = AuthorizationState::Ended;
        over.endedOn = QDate(2026, 6, 1);
        over.used.last = QDate(2026, 5, 31);
        QVERIFY(test::makeAs(reg, over, stampOn(retentionDay)));
        for (const auto &refused :
             {reg.remove(card, stampOn({2036, 5, 31})), reg.remove(over.id, stampOn({2036, 5, 31}))}) {
            QCOMPARE(refused.error().kind, ErrorKind::LogStillKept);
            QCOMPARE(refused.error().value, u"2036-05-31"_s);
        }
        QVERIFY(reg.remove(over.id, stampOn({2036, 6, 1})));
        QVERIFY(reg.remove(card, stampOn({2036, 6, 1})));
    }
};

} // namespace licet

using licet::LogRetentionTest;
LICET_TEST(LogRetentionTest)
#include "log_retention_test.moc"
