#include "base/brussels_day.h"
#include "support/test_registry.h"

namespace licet {

/// The machine's own time zone plays no part.
class BrusselsDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("TZ");
        tzset();
    }

    void aDayEndsInBrussels_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDateTime>("end");
        QTest::newRow("winter") << QDate(2026, 12, 7) << utc({2026, 12, 7}, {23, 0});
        QTest::newRow("summer") << QDate(2026, 7, 6) << utc({2026, 7, 6}, {22, 0});
        QTest::newRow("summer time begins") << QDate(2026, 3, 29) << utc({2026, 3, 29}, {22, 0});
        QTest::newRow("summer time ends") << QDate(2026, 10, 25) << utc({2026, 10, 25}, {23, 0});
    }
    void aDayEndsInBrussels()
    {
        QFETCH(const QDate, day);
        QFETCH(const QDateTime, end);
        for (const char *zone : {"UTC", "America/New_York", "Asia/Tokyo"}) {
            qputenv("TZ", zone);
            tzset();
            QCOMPARE(endOfBrusselsDay(day), end);
            QCOMPARE(brusselsDay(end.addMSecs(-1)), day);
            QCOMPARE(brusselsDay(end), day.addDays(1));
        }
    }

private:
    static QDateTime utc(QDate day, QTime time) { return {day, time, Qt::UTC}; }
};

} // namespace licet

using licet::BrusselsDayTest;
LICET_TEST(BrusselsDayTest)
#include "brussels_day_test.moc"
