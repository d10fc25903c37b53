#include "lists/entered_late.h"
#include "support/test_registry.h"

namespace licet {

class EnteredLateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreThanFiveWorkingDaysIsLate_data()
    {
        QTest::addColumn<QDate>("happened");
        QTest::addColumn<QDate>("entered");
        QTest::addColumn<bool>("late");
        // Monday 30 November 2026.
        const QDate monday(2026, 11, 30);
        QTest::newRow("same day") << monday << monday << false;
        QTest::newRow("five working days") << monday << QDate(2026, 12, 7) << false;
        QTest::newRow("six working days") << monday << QDate(2026, 12, 8) << true;
        QTest::newRow("the Saturday after five") << QDate(2026, 11, 27) << QDate(2026, 12, 5) << false;
        QTest::newRow("the Monday after that") << QDate(2026, 11, 27) << QDate(2026, 12, 7) << true;
        QTest::newRow("five over Christmas") << QDate(2026, 12, 24) << QDate(2027, 1, 4) << false;
        QTest::newRow("six over Christmas") << QDate(2026, 12, 24) << QDate(2027, 1, 5) << true;
        QTest::newRow("entered before it happens") << QDate(2026, 12, 8) << monday << false;
        QTest::newRow("years ago") << QDate(1990, 1, 2) << monday << true;
    }
    void moreThanFiveWorkingDaysIsLate()
    {
        QFETCH(const QDate, happened);
        QFETCH(const QDate, entered);
        QFETCH(const bool, late);
        Event event;
        event.happenedOn = happened;
        event.enteredAt = QDateTime(entered, QTime(12, 0), Qt::LocalTime).toUTC();
        QCOMPARE(isEnteredLate(event, WorkingCalendar()), late);
    }

    void aClosingDayIsNoWorkingDay()
    {
        Event event;
        event.happenedOn = QDate(2026, 11, 30);
        event.enteredAt = QDateTime(QDate(2026, 12, 8), QTime(12, 0), Qt::LocalTime).toUTC();
        QVERIFY(!isEnteredLate(event, WorkingCalendar(std::vector<ClosedOn>{{QDate(2026, 12, 4), {}}})));
    }
};

} // namespace licet

using licet::EnteredLateTest;
LICET_TEST(EnteredLateTest)
#include "entered_late_test.moc"
