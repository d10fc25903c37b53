#include "calendar/belgian_holidays.h"
#include "calendar/working_calendar.h"
#include "support/test_registry.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace licet {

/// Each day of 110 years against dates that were worked out another way (the first line of the file says
/// how).
class BelgianHolidaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(LICET_TEST_DATA "/belgian_holidays.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
        for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            std::vector<QDate> days;
            for (const auto &word : line.split(u' '))
                days.push_back(QDate::fromString(word, Qt::ISODate));
            QCOMPARE(days.size(), 10u);
            m_known[days.front().year()] = days;
        }
        QCOMPARE(m_known.size(), 110u);
    }

    void everyYearHasTheseTen()
    {
        for (int year = 1990; year <= 2099; ++year) {
            const auto computed = belgianHolidays(year);
            QCOMPARE(std::vector(computed.begin(), computed.end()), m_known[year]);
        }
    }

    void noOtherDayIsOne()
    {
        for (QDate day(1990, 1, 1); day <= QDate(2099, 12, 31); day = day.addDays(1)) {
            const auto &known = m_known[day.year()];
            const bool isKnown = std::find(known.begin(), known.end(), day) != known.end();
            if (isBelgianHoliday(day) != isKnown)
                QFAIL(qPrintable(day.toString(Qt::ISODate)));
        }
    }

    // Ascension on 1 May (2008) is one day less to skip, not two; a holiday in a weekend is none.
    void workingDaysOfAYear_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("days");
        QTest::newRow("2008, Ascension on 1 May") << 2008 << 254;
        QTest::newRow("2022, 1 May and Christmas on Sundays") << 2022 << 253;
        QTest::newRow("2026") << 2026 << 253;
        QTest::newRow("2096, a leap year") << 2096 << 254;
    }
    void workingDaysOfAYear()
    {
        QFETCH(int, year);
        QFETCH(int, days);
        QCOMPARE(WorkingCalendar().workingDaysBetween(QDate(year - 1, 12, 31), QDate(year, 12, 31)), days);
    }

private:
    std::map<int, std::vector<QDate>> m_known;
};

} // namespace licet

using licet::BelgianHolidaysTest;
LICET_TEST(BelgianHolidaysTest)

#include "belgian_holidays_test.moc"
