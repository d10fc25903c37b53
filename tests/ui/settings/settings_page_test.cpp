#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/message_bar.h"
#include "ui/settings/yearly_day.h"
#include "ui/widgets/editors.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::WindowFixture;

class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTermOutOfRangeIsNotWritten_data();
    void aTermOutOfRangeIsNotWritten();
    void aClosingDayIsAddedOnceAndRemoved();
    void theLanguageIsToldAtOnce();
    void daysOfAYearAreReadAsPeopleWriteThem_data();
    void daysOfAYearAreReadAsPeopleWriteThem();

private:
    static void press(const WindowFixture &fixture, const QString &text);
};

void SettingsPageTest::press(const WindowFixture &fixture, const QString &text)
{
    for (auto *button : fixture.window().page()->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == text)
            return QTest::mouseClick(button, Qt::LeftButton);
    QFAIL(qPrintable(text));
}

void SettingsPageTest::aTermOutOfRangeIsNotWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("usual") << u"12"_s << true;
    QTest::newRow("least") << u"1"_s << true;
    QTest::newRow("none") << u"0"_s << false;
    QTest::newRow("years") << u"10000"_s << false;
    QTest::newRow("words") << u"ten"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void SettingsPageTest::aTermOutOfRangeIsNotWritten()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isTaken);
    WindowFixture fixture;
    fixture.window().go({PageId::Settings});
    const auto before = fixture.reg().settings()->reminderFirst;
    auto *edit = named<NumberEdit>(*fixture.window().page(), u"First reminder after"_s);
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, typed);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(fixture.reg().settings()->reminderFirst, isTaken ? typed.toInt() : before);
    QCOMPARE(fixture.window().messageBar()->text().isEmpty(), isTaken);
    QCOMPARE(edit->text(), typed);
}

void SettingsPageTest::aClosingDayIsAddedOnceAndRemoved()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Settings});
    const auto count = [&] { return fixture.reg().all<ClosingDay>()->size(); };
    const auto before = count();
    auto *day = named<QLineEdit>(*fixture.window().page(), u"New closing day"_s);
    QTest::keyClicks(day, u"15/11\r"_s);
    QCOMPARE(count(), before + 1);
    QTest::keyClicks(day, u"15/11\r"_s);
    QCOMPARE(count(), before + 1);
    QVERIFY(fixture.window().messageBar()->text().contains(u"15/11"_s));
    auto *days = fixture.window().page()->findChild<QListWidget *>();
    for (int row = 0; row < days->count(); ++row)
        if (days->item(row)->text().startsWith(u"15/11"))
            days->setCurrentRow(row);
    press(fixture, u"Remove"_s);
    QCOMPARE(count(), before);
}

void SettingsPageTest::theLanguageIsToldAtOnce()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Settings});
    QSignalSpy told(&fixture.window(), &MainWindow::languageChosen);
    auto *language = named<Choice>(*fixture.window().page(), u"Language"_s);
    language->setFocus();
    QTest::keyClicks(language, u"Fran"_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(int(told.front().front().value<Language>()), int(Language::French));
}

void SettingsPageTest::daysOfAYearAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored"); // empty: no day
    QTest::newRow("usual") << u"02/11"_s << u"11-02"_s;
    QTest::newRow("short") << u"2/11"_s << u"11-02"_s;
    QTest::newRow("leap day") << u"29/02"_s << u"02-29"_s;
    QTest::newRow("no day of any year") << u"30/02"_s << QString();
    QTest::newRow("month 13") << u"01/13"_s << QString();
    QTest::newRow("words") << u"All Souls"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void SettingsPageTest::daysOfAYearAreReadAsPeopleWriteThem()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, stored);
    QCOMPARE(readYearlyDay(typed).value_or(QString()), stored);
    if (!stored.isEmpty())
        QCOMPARE(readYearlyDay(shownYearlyDay(stored)).value_or(QString()), stored);
}

} // namespace licet

using licet::SettingsPageTest;
LICET_TEST(SettingsPageTest)
#include "settings_page_test.moc"
