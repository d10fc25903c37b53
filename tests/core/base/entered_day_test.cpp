#include "base/entered_day.h"

#include "base/limits.h"
#include "support/test_registry.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace licet {

class EnteredDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The law on the National Register is of 1983.
    void aDayOfALawMayBeOld()
    {
        const QDate today(2026, 12, 1);
        for (const auto &typed : {u"8/8/1983"_s, u"1983-08-08"_s, u"08.08.83"_s})
            QCOMPARE(enteredDay(typed, today, DayMeant::OfLaw), std::optional(QDate(1983, 8, 8)));
        QVERIFY(!enteredDay(u"8/8/1983"_s, today, DayMeant::Either));
        QVERIFY(!enteredDay(u"8/8/1083"_s, today, DayMeant::OfLaw));
        const QJsonObject law{{u"law"_s, u"Wet"_s}, {u"date"_s, u"1983-08-08"_s}};
        QVERIFY(checkLimits(QJsonObject{{u"basis"_s, QJsonArray{law}}}));
        QVERIFY(!checkLimits(QJsonObject{{u"from"_s, u"1983-08-08"_s}}));
    }
    void daysAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const QDate day(2025, 6, 27);
        for (const auto *text : {"2025-06-27", "27/06/2025", "27/6/2025", "27.06.2025", "27-6-25", "27/06/25",
                                 " 27 06 2025 ", "27 / 06 / 2025", "2025/06/27", "27\u201106\u20112025",
                                 "\u200e27/06/2025", "27\u00a006\u00a02025"})
            QTest::newRow(text) << QString::fromUtf8(text) << day;
        for (const auto *text :
             {"31/02/2026", "29/02/2025", "2025-13-01", "0/1/2025", "45691", "juni 2025", "27/06",
              "27/06/202", "27/06/0025", "31/12/1989", "01/01/2100", "", "0001-01-01"})
            QTest::newRow(text) << QString::fromUtf8(text) << QDate();
    }
    void daysAreReadAsPeopleWriteThem()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, day);
        for (const auto meant : {DayMeant::Past, DayMeant::Either})
            QCOMPARE(enteredDay(text, {2026, 12, 7}, meant).value_or(QDate()), day);
    }

    void twoDigitsAreOfTheCenturyThatIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("past");
        QTest::addColumn<QDate>("either");
        const auto row = [](const char *text, QDate past, QDate either) {
            QTest::newRow(text) << QString::fromLatin1(text) << past << either;
        };
        row("12/03/98", {1998, 3, 12}, {1998, 3, 12});
        row("30/03/90", {1990, 3, 30}, {1990, 3, 30});
        row("12/03/89", {}, {});
        row("07/12/26", {2026, 12, 7}, {2026, 12, 7});
        row("08/12/26", {}, {2026, 12, 8});
        row("07/12/46", {}, {2046, 12, 7});
        row("08/12/46", {}, {});
        row("29/02/96", {1996, 2, 29}, {1996, 2, 29});
    }
    void twoDigitsAreOfTheCenturyThatIsMeant()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, past);
        QFETCH(const QDate, either);
        const QDate today(2026, 12, 7);
        QCOMPARE(enteredDay(text, today, DayMeant::Past).value_or(QDate()), past);
        QCOMPARE(enteredDay(text, today, DayMeant::Either).value_or(QDate()), either);
    }
};

} // namespace licet

using licet::EnteredDayTest;
LICET_TEST(EnteredDayTest)
#include "entered_day_test.moc"
