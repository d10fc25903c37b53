#include "calendar/closing_year.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class ClosingYearTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayHasTheStrongestReason_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<Closure>("closure");
        QTest::newRow("open") << QDate(2026, 12, 23) << Closure::None;
        QTest::newRow("once") << QDate(2026, 12, 24) << Closure::Once;
        QTest::newRow("not in another year") << QDate(2027, 12, 24) << Closure::None;
        QTest::newRow("yearly") << QDate(2026, 11, 2) << Closure::Yearly;
        QTest::newRow("in another year") << QDate(2027, 11, 2) << Closure::Yearly;
        QTest::newRow("yearly, on a Saturday") << QDate(2030, 11, 2) << Closure::Weekend;
        QTest::newRow("holiday") << QDate(2026, 12, 25) << Closure::Holiday;
        QTest::newRow("holiday on a Sunday") << QDate(2026, 11, 1) << Closure::Weekend;
    }
    void aDayHasTheStrongestReason()
    {
        QFETCH(const QDate, day);
        QFETCH(const Closure, closure);
        const std::vector<ClosedOn> closed{{QDate(2026, 12, 24), {}}, {{}, u"11-02"_s}, {{}, u"12-25"_s}};
        QCOMPARE(int(closureOn(closed, day)), int(closure));
    }

    void anEntryIsFoundByItsDay()
    {
        const std::vector<ClosedOn> closed{{QDate(2026, 12, 24), {}}, {{}, u"02-29"_s}};
        QCOMPARE(closingEntry(closed, {2026, 12, 24}), closed[0]);
        QVERIFY(!closingEntry(closed, {2027, 12, 24}));
        QCOMPARE(closingEntry(closed, {2028, 2, 29}), closed[1]);
        QVERIFY(!closingEntry(closed, {2027, 3, 1}));
    }

    void aDayOfEveryYearIsOneOfSomeYear()
    {
        for (const auto &day : {u"02-29"_s, u"01-01"_s, u"12-31"_s})
            QVERIFY(checkYearlyDay(day, u"yearly"_s));
        for (const auto &day :
             {u"02-30"_s, u"13-01"_s, u"2-30"_s, u"0230"_s, u"00-10"_s, u"12-24x"_s, QString()})
            QCOMPARE(checkYearlyDay(day, u"yearly"_s).error(),
                     (Error{ErrorKind::NotADate, u"yearly"_s, day, u"MM-DD"_s}));
    }

    void closingDaysThatCannotBeAreRefused_data()
    {
        QTest::addColumn<std::vector<ClosedOn>>("closed");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<ErrorKind>("kind");
        const auto wholeYear = [](int year, bool isYearly) {
            std::vector<ClosedOn> all;
            for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
                all.push_back(isYearly ? ClosedOn{{}, day.toString(u"MM-dd"_s)} : ClosedOn{day, {}});
            return all;
        };
        const ClosedOn bridge{QDate(2026, 5, 15), {}};
        const ClosedOn eve{{}, u"12-24"_s};
        QTest::newRow("none") << std::vector<ClosedOn>{} << true << ErrorKind::ClosedTwice;
        QTest::newRow("some") << std::vector{bridge, eve} << true << ErrorKind::ClosedTwice;
        QTest::newRow("a date twice") << std::vector{bridge, eve, bridge} << false << ErrorKind::ClosedTwice;
        QTest::newRow("a yearly one twice") << std::vector{eve, eve} << false << ErrorKind::ClosedTwice;
        QTest::newRow("one year") << wholeYear(2027, false) << false << ErrorKind::NeverOpen;
        QTest::newRow("a leap year") << wholeYear(2028, false) << false << ErrorKind::NeverOpen;
        QTest::newRow("every year") << wholeYear(2028, true) << false << ErrorKind::NeverOpen;
        QTest::newRow("every year but for leap days")
            << wholeYear(2027, true) << false << ErrorKind::NeverOpen;
    }
    void closingDaysThatCannotBeAreRefused()
    {
        QFETCH(std::vector<ClosedOn>, closed);
        QFETCH(bool, fits);
        const auto checked = checkClosingDays(closed);
        QCOMPARE(checked.hasValue(), fits);
        if (!fits)
            QTEST(checked.error().kind, "kind");
    }

    void oneOpenDayIsEnough()
    {
        std::vector<ClosedOn> closed;
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1))
            if (day != QDate(2026, 6, 1))
                closed.push_back({day, {}});
        QVERIFY(checkClosingDays(closed).hasValue());
        closed.push_back({QDate(2026, 6, 1), {}});
        const auto checked = checkClosingDays(closed);
        QVERIFY(!checked);
        QCOMPARE(checked.error().subject, u"2026"_s);
    }
};

} // namespace licet

using licet::ClosingYearTest;
LICET_TEST(ClosingYearTest)
#include "closing_year_test.moc"
