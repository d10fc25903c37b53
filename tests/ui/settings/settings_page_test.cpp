#include "followup/answer_term.h"
#include "followup/letter_template.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/message_bar.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/yearly_day.h"

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
    void aTermOfARecipientIsAddedChangedAndRemoved();
    void aTermOfARecipientOutOfRangeIsRefusedAtItsField_data();
    void aTermOfARecipientOutOfRangeIsRefusedAtItsField();
    void theLettersWordsAreKeptPerLanguageAndTheOriginalComesBack();
    void aWrongWordOfTheLetterIsNamedAndNotKept();
    void theLanguageIsToldAtOnce();
    void daysOfAYearAreReadAsPeopleWriteThem_data();
    void daysOfAYearAreReadAsPeopleWriteThem();

private:
    static void press(const WindowFixture &fixture, const QString &text);
    static bool says(const WindowFixture &fixture, const QString &text);
    static void openLetters(const WindowFixture &fixture);
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
    auto *days = named<QListWidget>(*fixture.window().page(), u"Closing days beside the legal holidays"_s);
    for (int row = 0; row < days->count(); ++row)
        if (days->item(row)->text().startsWith(u"15/11"))
            days->setCurrentRow(row);
    press(fixture, u"Remove"_s);
    QCOMPARE(count(), before);
}

bool SettingsPageTest::says(const WindowFixture &fixture, const QString &text)
{
    for (const auto *label : fixture.window().page()->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

void SettingsPageTest::openLetters(const WindowFixture &fixture)
{
    for (auto *section : fixture.window().page()->findChildren<CollapsibleSection *>())
        section->setOpen(true);
}

void SettingsPageTest::aTermOfARecipientIsAddedChangedAndRemoved()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Settings});
    press(fixture, u"Add a term…"_s);
    auto &page = *fixture.window().page();
    auto *recipient = named<Choice>(page, u"Recipient"_s);
    recipient->setCurrentIndex(1);
    named<Choice>(page, u"Environment"_s)->setCurrentIndex(3);
    auto *first = named<NumberEdit>(page, u"First after, in working days"_s);
    QCOMPARE(first->text(), u"15"_s); // as the register counts
    first->setText(u"7"_s);
    press(fixture, u"Keep the term"_s);
    const auto added = *fixture.reg().all<AnswerTerm>();
    QCOMPARE(added.size(), size_t(1));
    QCOMPARE(added.front().recipient.row(), recipient->itemData(1).toLongLong());
    QCOMPARE(added.front().environment, std::optional(Environment::Production));
    QCOMPARE(added.front().kind, std::optional<RequestKind>());
    QCOMPARE(added.front().reminderFirst, 7);
    QVERIFY(!named<Choice>(page, u"Recipient"_s));
    auto *list = named<QListWidget>(page, u"Other reminder terms, by recipient, environment or kind"_s);
    QCOMPARE(list->count(), 1);
    // The same once more is refused.
    press(fixture, u"Add a term…"_s);
    recipient->setCurrentIndex(1);
    named<Choice>(page, u"Environment"_s)->setCurrentIndex(3);
    press(fixture, u"Keep the term"_s);
    QCOMPARE(fixture.reg().all<AnswerTerm>()->size(), size_t(1));
    QVERIFY(fixture.window().messageBar()->text().contains(u"already"_s));
    press(fixture, u"Cancel"_s);
    list->setCurrentRow(0);
    press(fixture, u"Change…"_s);
    first->setText(u"9"_s);
    press(fixture, u"Keep the term"_s);
    QCOMPARE(fixture.reg().all<AnswerTerm>()->front().reminderFirst, 9);
    list->setCurrentRow(0);
    press(fixture, u"Remove the term"_s);
    QVERIFY(fixture.reg().all<AnswerTerm>()->empty());
}

void SettingsPageTest::aTermOfARecipientOutOfRangeIsRefusedAtItsField_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto *typed : {"0", "10000", "251", "", "ten"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void SettingsPageTest::aTermOfARecipientOutOfRangeIsRefusedAtItsField()
{
    QFETCH(const QString, typed);
    WindowFixture fixture;
    fixture.window().go({PageId::Settings});
    press(fixture, u"Add a term…"_s);
    auto *first = named<NumberEdit>(*fixture.window().page(), u"First after, in working days"_s);
    first->setText(typed);
    press(fixture, u"Keep the term"_s);
    QVERIFY(fixture.reg().all<AnswerTerm>()->empty());
    QVERIFY(first->isVisible());
    QVERIFY(says(fixture,
                 typed.isEmpty() || typed == u"ten" ? u"whole number"_s : u"This counts from 1 to 250."_s));
}

void SettingsPageTest::theLettersWordsAreKeptPerLanguageAndTheOriginalComesBack()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Settings});
    openLetters(fixture);
    auto &page = *fixture.window().page();
    auto *language = named<Choice>(page, u"Language of the form"_s);
    language->setCurrentText(u"français"_s);
    auto *subject = named<QLineEdit>(page, u"Subject line"_s);
    auto *text = named<QPlainTextEdit>(page, u"Text of the reminder"_s);
    const auto original = text->toPlainText();
    QVERIFY(original.contains(u"Madame, Monsieur"_s));
    auto *preview = named<QPlainTextEdit>(page, u"How it reads, with made-up requests"_s);
    subject->setText(u"Rappel {{numbers}}"_s);
    QVERIFY2(preview->toPlainText().startsWith(u"Rappel 2026-0014"_s), qPrintable(preview->toPlainText()));
    press(fixture, u"Keep the text"_s);
    const auto kept = *fixture.reg().all<LetterTemplate>();
    QCOMPARE(kept.size(), size_t(1));
    QCOMPARE(kept.front().language, Language::French);
    QCOMPARE(kept.front().subject, u"Rappel {{numbers}}"_s);
    language->setCurrentText(u"Deutsch"_s);
    QVERIFY(text->toPlainText().contains(u"Sehr geehrte"_s));
    language->setCurrentText(u"français"_s);
    QCOMPARE(subject->text(), u"Rappel {{numbers}}"_s);
    press(fixture, u"Original text"_s);
    QCOMPARE(text->toPlainText(), original);
    fixture.window().run(CommandId::SaveNow);
    QVERIFY(fixture.reg().all<LetterTemplate>()->empty());
}

void SettingsPageTest::aWrongWordOfTheLetterIsNamedAndNotKept()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Settings});
    openLetters(fixture);
    auto &page = *fixture.window().page();
    auto *text = named<QPlainTextEdit>(page, u"Text of the reminder"_s);
    text->setPlainText(u"Dear {{recipent}}"_s);
    auto *preview = named<QPlainTextEdit>(page, u"How it reads, with made-up requests"_s);
    QVERIFY(preview->toPlainText().contains(u"“recipent”"_s));
    press(fixture, u"Keep the text"_s);
    QVERIFY(fixture.reg().all<LetterTemplate>()->empty());
    QVERIFY(says(fixture, u"“recipent”"_s));
    // It is not left behind by changing the language either.
    auto *language = named<Choice>(page, u"Language of the form"_s);
    language->setCurrentText(u"français"_s);
    QCOMPARE(text->toPlainText(), u"Dear {{recipent}}"_s);
    QCOMPARE(language->currentText(), u"English"_s);
    text->setPlainText(QString());
    press(fixture, u"Keep the text"_s);
    QVERIFY(says(fixture, u"take the original text"_s));
    press(fixture, u"Original text"_s);
    fixture.window().run(CommandId::SaveNow);
    QVERIFY(fixture.reg().all<LetterTemplate>()->empty());
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
