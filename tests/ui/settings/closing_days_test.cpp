#include "institution/recipient.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/message_bar.h"
#include "ui/settings/closing_calendar.h"
#include "ui/widgets/editors.h"

#include <QAbstractButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

namespace {

ClosingCalendar &calendarOf(WindowFixture &fixture)
{
    fixture.window().go({PageId::Settings});
    auto *calendar = fixture.window().page()->findChild<ClosingCalendar *>();
    for (auto *area : fixture.window().page()->findChildren<QScrollArea *>())
        area->ensureWidgetVisible(calendar);
    return *calendar;
}

void click(ClosingCalendar &calendar, QDate day)
{
    calendar.setYear(day.year());
    QTest::mouseClick(&calendar, Qt::LeftButton, {}, calendar.placeOf(day).center());
}

void chooseYearly(const WindowFixture &fixture)
{
    for (auto *button : fixture.window().page()->findChildren<QAbstractButton *>())
        if (button->text() == u"every year")
            button->click();
}

} // namespace

class ClosingDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickClosesADayAndOpensItAgain()
    {
        WindowFixture fixture;
        auto &calendar = calendarOf(fixture);
        const auto before = recordsOf<ClosingDay>(fixture).size();
        click(calendar, {2026, 12, 23});
        auto days = recordsOf<ClosingDay>(fixture);
        QCOMPARE(days.size(), before + 1);
        QCOMPARE(days.back().date, QDate(2026, 12, 23));
        QVERIFY(days.back().yearly.isEmpty());
        click(calendar, {2026, 12, 23});
        QCOMPARE(recordsOf<ClosingDay>(fixture).size(), before);
    }

    void arrowsWalkAndEnterClosesEveryYear()
    {
        WindowFixture fixture;
        auto &calendar = calendarOf(fixture);
        chooseYearly(fixture);
        calendar.setFocus();
        calendar.setCurrent({2026, 12, 30});
        QTest::keyClick(&calendar, Qt::Key_Right);
        QTest::keyClick(&calendar, Qt::Key_Right);
        // New Year's Day is a holiday.
        QCOMPARE(calendar.current(), QDate(2027, 1, 1));
        const auto before = recordsOf<ClosingDay>(fixture).size();
        QTest::keyClick(&calendar, Qt::Key_Return);
        QCOMPARE(recordsOf<ClosingDay>(fixture).size(), before);
        QVERIFY(fixture.window().messageBar()->text().contains(u"holiday"_s));
        // The 31st is closed every year already.
        QTest::keyClick(&calendar, Qt::Key_Left);
        QTest::keyClick(&calendar, Qt::Key_Left);
        QTest::keyClick(&calendar, Qt::Key_Return);
        const auto days = recordsOf<ClosingDay>(fixture);
        QCOMPARE(days.size(), before + 1);
        QCOMPARE(days.back().yearly, u"12-30"_s);
        QVERIFY(calendar.accessibleDescription().contains(u"every year"_s));
        calendar.setYear(2030);
        QCOMPARE(int(closureOn(calendar.closedOn(), {2030, 12, 30})), int(Closure::Yearly));
    }

    void aRecipientsClosingDaysAreItsOwn()
    {
        WindowFixture fixture;
        auto &calendar = calendarOf(fixture);
        auto *whose = named<Choice>(*fixture.window().page(), u"Whose closing days"_s);
        QVERIFY(whose && whose->count() > 1);
        whose->setCurrentIndex(1);
        Q_EMIT whose->activated(1);
        const Id<Recipient> id(whose->currentData().toLongLong());
        const auto before = recordsOf<ClosingDay>(fixture).size();
        click(calendar, {2026, 12, 23});
        QCOMPARE(recordsOf<ClosingDay>(fixture).size(), before);
        const auto closed = fixture.reg().get(id)->closingDays;
        QVERIFY(closingEntry(closed, {2026, 12, 23}));
        // The chooser stays where it was.
        QCOMPARE(whose->currentData().toLongLong(), id.row());
    }

    void theLastOpenDayOfAYearStaysOpen()
    {
        WindowFixture fixture;
        const QDate open(2027, 6, 1);
        const auto made = fixture.reg().write([&](Transaction &transaction) -> Result<void> {
            for (QDate day(2027, 1, 1); day.year() == 2027; day = day.addDays(1))
                if (day != open) {
                    ClosingDay closing;
                    closing.date = day;
                    LICET_ASSIGN(
                        [[maybe_unused]] const auto id,
                        RecordStore<ClosingDay>::insert(transaction, closing, test::stampOn({2026, 11, 2})));
                }
            return {};
        });
        QVERIFY(made.hasValue());
        auto &calendar = calendarOf(fixture);
        const auto before = recordsOf<ClosingDay>(fixture).size();
        click(calendar, open);
        QCOMPARE(recordsOf<ClosingDay>(fixture).size(), before);
        QVERIFY(fixture.window().messageBar()->text().contains(u"2027"_s));
    }

    void whileThePastIsShownNothingIsClosed()
    {
        WindowFixture fixture;
        auto &calendar = calendarOf(fixture);
        fixture.window().context()->askPast({QDate(2026, 11, 1), {}});
        const auto before = recordsOf<ClosingDay>(fixture).size();
        click(calendar, {2026, 12, 23});
        QCOMPARE(recordsOf<ClosingDay>(fixture).size(), before);
        QVERIFY(!fixture.window().messageBar()->text().isEmpty());
    }
};

} // namespace licet

using licet::ClosingDaysTest;
LICET_TEST(ClosingDaysTest)
#include "closing_days_test.moc"
