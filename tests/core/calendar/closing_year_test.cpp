#include "calendar/closing_year.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(licet::Closure)

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

    void aYearAllClosedHasNoWorkingDay()
    {
        std::vector<ClosedOn> closed;
        for (QDate day(2027, 1, 1); day.year() == 2027; day = day.addDays(1))
            if (day != QDate(2027, 6, 1))
                closed.push_back({day, {}});
        QVERIFY(hasWorkingDay(closed, 2027));
        closed.push_back({QDate(2027, 6, 1), {}});
        QVERIFY(!hasWorkingDay(closed, 2027));
        QVERIFY(hasWorkingDay(closed, 2028));
    }
};

} // namespace licet

using licet::ClosingYearTest;
LICET_TEST(ClosingYearTest)
#include "closing_year_test.moc"
