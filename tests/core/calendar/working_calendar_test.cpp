#include "calendar/belgian_holidays.h"
#include "calendar/working_calendar.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class WorkingCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Easter Mondays, Ascensions and Whit Mondays as published.
    void movableHolidaysFallOnTheirDays_data()
    {
        QTest::addColumn<QDate>("easterMonday");
        QTest::addColumn<QDate>("ascension");
        QTest::addColumn<QDate>("whitMonday");
        QTest::newRow("2025") << QDate(2025, 4, 21) << QDate(2025, 5, 29) << QDate(2025, 6, 9);
        QTest::newRow("2026") << QDate(2026, 4, 6) << QDate(2026, 5, 14) << QDate(2026, 5, 25);
        QTest::newRow("2027") << QDate(2027, 3, 29) << QDate(2027, 5, 6) << QDate(2027, 5, 17);
        QTest::newRow("2038, the latest") << QDate(2038, 4, 26) << QDate(2038, 6, 3) << QDate(2038, 6, 14);
        QTest::newRow("2008, early") << QDate(2008, 3, 24) << QDate(2008, 5, 1) << QDate(2008, 5, 12);
        QTest::newRow("2049") << QDate(2049, 4, 19) << QDate(2049, 5, 27) << QDate(2049, 6, 7);
    }
    void movableHolidaysFallOnTheirDays()
    {
        QFETCH(QDate, easterMonday);
        QFETCH(QDate, ascension);
        QFETCH(QDate, whitMonday);
        for (const auto day : {easterMonday, ascension, whitMonday})
            QVERIFY(isBelgianHoliday(day));
        QVERIFY(!isBelgianHoliday(easterMonday.addDays(1)));
    }

    void everyEasterIsASundayWithinItsBounds()
    {
        for (int year = 1990; year <= 2099; ++year) {
            const auto easter = easterSunday(year);
            QCOMPARE(easter.dayOfWeek(), int(Qt::Sunday));
            QVERIFY(QDate(year, 3, 22) <= easter && easter <= QDate(year, 4, 25));
        }
    }

    void aDeadlineKnowsWhatItSkipped()
    {
        const auto sum = WorkingCalendar().deadline(QDate(2026, 5, 5), 15);
        QCOMPARE(sum.day, QDate(2026, 5, 28));
        QCOMPARE(sum.skipped, (std::vector{QDate(2026, 5, 14), QDate(2026, 5, 25)}));
    }

    void deadlinesStepOverYearsEndAndClosures()
    {
        const WorkingCalendar calendar({{QDate(2026, 12, 24), {}}, {{}, u"12-31"_s}});
        QCOMPARE(calendar.deadline(QDate(2026, 12, 23), 1).day, QDate(2026, 12, 28));
        QCOMPARE(calendar.deadline(QDate(2026, 12, 30), 1).day, QDate(2027, 1, 4));
        QVERIFY(!calendar.isWorkingDay(QDate(2031, 12, 31)));
        QVERIFY(calendar.isWorkingDay(QDate(2027, 12, 24)));
        QCOMPARE(calendar.nextWorkingDay(QDate(2026, 12, 24)), QDate(2026, 12, 28));
    }

    void noTermIsTheDayItself()
    {
        QCOMPARE(WorkingCalendar().deadline(QDate(2026, 5, 9), 0).day, QDate(2026, 5, 9));
    }

    void aYearFullOfClosuresComesToAnEnd()
    {
        std::vector<ClosedOn> all;
        for (auto day = QDate(2028, 1, 1); day.year() == 2028; day = day.addDays(1))
            all.push_back({{}, day.toString(u"MM-dd"_s)});
        QVERIFY(WorkingCalendar(all).deadline(QDate(2026, 1, 1), 5).day.isValid());
    }

    void countingIsTheInverseOfTheDeadline()
    {
        const WorkingCalendar calendar;
        for (int term = 1; term < 300; term += 7) {
            const auto day = calendar.deadline(QDate(2026, 11, 20), term).day;
            QCOMPARE(calendar.workingDaysBetween(QDate(2026, 11, 20), day), term);
            QCOMPARE(calendar.workingDaysBetween(day, QDate(2026, 11, 20)), -term);
        }
    }
};

} // namespace licet

using licet::WorkingCalendarTest;
LICET_TEST(WorkingCalendarTest)

#include "working_calendar_test.moc"
