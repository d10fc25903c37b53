#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/message_bar.h"
#include "ui/register/register_opener.h"
#include "ui/widgets/list_table.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::WindowFixture;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewRegisterHoldsItsSevenFields();
    void aWrongNumberMakesNoFile();
    void anExistingFileIsLeftAlone();
    void backFromTheSheetReturnsToTheOpenRegister();
    void aDamagedFileIsRefusedInOneSentence_data();
    void aDamagedFileIsRefusedInOneSentence();
    void aSecondWindowReadsOnlyAndNamesTheHolder();
    void whatOthersDoIsSeenWhereItIsReadOnly();
    void backReturnsToThePlaceBefore();
    void theChosenInstitutionReachesThePages();
    void typingCutOffIsBroughtBack();
    void aBackupIsMadeOncePerDay();
    void aRegisterWithoutBackupsIsCheckedEachWeek();
    void everyShortcutIsUnique();
    void keysNeedNoShiftOnABelgianKeyboard();
    void undoIsGreyOutsideTypedText();

private:
    static void fill(WindowFixture &fixture, const QString &kbo);
    static QPushButton *button(const QWidget &parent, const QString &text);
};

QPushButton *MainWindowTest::button(const QWidget &parent, const QString &text)
{
    QCoreApplication::processEvents();
    for (auto *one : parent.findChildren<QPushButton *>())
        if (one->isVisible() && QString(one->text()).remove(u'&') == text)
            return one;
    return nullptr;
}

void MainWindowTest::fill(WindowFixture &fixture, const QString &kbo)
{
    QTest::mouseClick(button(fixture.window(), u"New register"_s), Qt::LeftButton);
    const auto type = [&](const QString &name, const QString &text) {
        auto *edit = named<QLineEdit>(fixture.window(), name);
        if (!edit)
            qFatal("no field %s", qPrintable(name));
        edit->selectAll();
        QTest::keyClicks(edit, text);
    };
    type(u"Name of the institution"_s, u"Dienst Voorbeeld"_s);
    type(u"Its enterprise number (KBO)"_s, kbo);
    type(u"Who signs the requests as managing official"_s, u"Marleen Claes"_s);
    type(u"In office since, if known"_s, u"01/05/2024"_s);
    type(u"Who is the security consultant"_s, u"Joris Wouters"_s);
    type(u"File of the register"_s, fixture.path());
    type(u"Folder for its backups"_s, fixture.folder() + u"/copies"_s);
    QTest::mouseClick(button(fixture.window(), u"Make the register"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
}

void MainWindowTest::aNewRegisterHoldsItsSevenFields()
{
    WindowFixture fixture(Language::English, false);
    fill(fixture, u"0999.000.129"_s);
    QVERIFY(fixture.window().openRegister());
    const auto institutions = fixture.reg().all<Institution>();
    QVERIFY(institutions);
    QCOMPARE(institutions->size(), size_t(1));
    QCOMPARE(institutions->front().name, u"Dienst Voorbeeld"_s);
    const auto staff = fixture.reg().staff(institutions->front().id);
    QCOMPARE(staff->mandates.size(), size_t(2));
    QCOMPARE(staff->mandates.front().role, Role::ManagingOfficial);
    QCOMPARE(staff->mandates.front().from, QDate(2024, 5, 1));
    QCOMPARE(staff->mandates.back().from, QDate(2026, 12, 1));
    QTRY_COMPARE(QDir(fixture.folder() + u"/copies"_s).entryList(QDir::Files).size(), 1);
}

void MainWindowTest::aWrongNumberMakesNoFile()
{
    WindowFixture fixture(Language::English, false);
    fill(fixture, u"0999.000.128"_s);
    QVERIFY(!fixture.window().openRegister());
    QVERIFY(!QFile::exists(fixture.path()));
    QVERIFY(fixture.window().messageBar()->text().contains(u"0999.000.128"_s));
    QCOMPARE(named<QLineEdit>(fixture.window(), u"Name of the institution"_s)->text(), u"Dienst Voorbeeld"_s);
}

void MainWindowTest::anExistingFileIsLeftAlone()
{
    WindowFixture fixture(Language::English, false);
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    fill(fixture, u"0999.000.129"_s);
    QVERIFY(!fixture.window().openRegister());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    QVERIFY(!fixture.window().messageBar()->text().isEmpty());
}

void MainWindowTest::backFromTheSheetReturnsToTheOpenRegister()
{
    WindowFixture fixture;
    fixture.window().run(CommandId::NewRegister);
    QVERIFY(!fixture.window().openRegister());
    QTest::mouseClick(button(fixture.window(), u"Back"_s), Qt::LeftButton);
    QTRY_VERIFY(fixture.window().openRegister());
    QCOMPARE(fixture.reg().path(), fixture.path());
}

void MainWindowTest::aDamagedFileIsRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("name;number\n");
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
}

void MainWindowTest::aDamagedFileIsRefusedInOneSentence()
{
    QFETCH(const QByteArray, bytes);
    WindowFixture fixture(Language::English, false);
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    fixture.prompts.file = fixture.path();
    fixture.window().run(CommandId::OpenRegister);
    QVERIFY(!fixture.window().openRegister());
    QVERIFY(fixture.window().messageBar()->text().contains(u"register.licet"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void MainWindowTest::aSecondWindowReadsOnlyAndNamesTheHolder()
{
    WindowFixture first;
    WindowFixture second(Language::English, false);
    second.prompts.file = first.path();
    second.window().run(CommandId::OpenRegister);
    QVERIFY(second.window().openRegister());
    QVERIFY(second.reg().isReadOnly());
    QVERIFY(second.window().messageBar()->text().contains(u"is writing"_s));
    second.window().run(CommandId::NewRequest);
    QVERIFY(second.window().messageBar()->text().contains(u"read only"_s));
}

void MainWindowTest::whatOthersDoIsSeenWhereItIsReadOnly()
{
    WindowFixture second(Language::English, false);
    {
        WindowFixture first;
        second.prompts.file = first.path();
        second.window().run(CommandId::OpenRegister);
        QVERIFY(second.reg().isReadOnly());
        QSignalSpy changes(&second.reg(), &Register::changed);
        QVERIFY(first.reg().requests().create(test::draftFrom(u"01-production-complete"_s),
                                              test::stampOn({2026, 12, 1})));
        QTRY_COMPARE(int(changes.size()), 1);
        // The first one lets go of it.
        first.window().run(CommandId::NewRegister);
        QTRY_VERIFY(second.window().messageBar()->text().contains(u"Nobody else"_s));
        for (auto *button : second.window().messageBar()->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == u"Write in it here"_s)
                button->click();
        QTRY_VERIFY(!second.reg().isReadOnly());
        second.window().run(CommandId::NewRegister);
    }
}

void MainWindowTest::backReturnsToThePlaceBefore()
{
    WindowFixture fixture;
    const auto first = fixture.window().place();
    fixture.window().run(CommandId::NextPage);
    QVERIFY(fixture.window().place().page != first.page);
    fixture.window().run(CommandId::Back);
    QCOMPARE(fixture.window().place().page, first.page);
    fixture.window().run(CommandId::Back);
    QVERIFY(!fixture.window().messageBar()->text().isEmpty());
}

void MainWindowTest::theChosenInstitutionReachesThePages()
{
    WindowFixture fixture;
    auto *chooser = named<QComboBox>(fixture.window(), u"Institution"_s);
    QVERIFY(chooser && chooser->count() > 2);
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Down);
    QCOMPARE(fixture.window().context()->institution().row(), chooser->itemData(1).toLongLong());
}

void MainWindowTest::typingCutOffIsBroughtBack()
{
    WindowFixture fixture;
    const auto draft = test::draftFrom(u"01-production-complete"_s);
    const auto stamp = test::stampOn({2026, 12, 1});
    const auto id = fixture.reg().requests().create(draft, stamp);
    auto typed = draft;
    typed.purpose = u"Typed just before the end"_s;
    QVERIFY(fixture.reg().requests().keep(*id, typed, {}, stamp.enteredAt));
    const auto path = fixture.path();
    fixture.window().run(CommandId::NewRegister); // lets the register go
    QVERIFY(!fixture.window().openRegister());
    fixture.window().open(path);
    QCOMPARE(fixture.reg().requests().get(*id)->draft.purpose, typed.purpose);
    QVERIFY(fixture.window().messageBar()->text().contains(u"1 request"_s));
}

void MainWindowTest::aBackupIsMadeOncePerDay()
{
    WindowFixture fixture;
    const auto folder = fixture.folder() + u"/backups"_s;
    setBackupFolder(fixture.path(), folder);
    QCOMPARE(backUpDaily(fixture.reg(), QDate(2026, 12, 1)).error().kind, ErrorKind::BackupFolderGone);
    QVERIFY(QDir().mkdir(folder));
    for (const int day : {1, 1, 2})
        QVERIFY(backUpDaily(fixture.reg(), QDate(2026, 12, day)));
    const auto copies = QDir(folder).entryList(QDir::Files, QDir::Name);
    QCOMPARE(copies.size(), 2);
    QVERIFY(copies[0].startsWith(u"register "_s) && copies[0].endsWith(u" 2026-12-01.licet"_s));
    QVERIFY(copies[1].endsWith(u" 2026-12-02.licet"_s));
}

void MainWindowTest::aRegisterWithoutBackupsIsCheckedEachWeek()
{
    WindowFixture fixture;
    const auto path = fixture.folder() + u"/damaged.licet"_s;
    QVERIFY(QFile::copy(fixture.path(), path));
    QVERIFY(checkWeekly(**Register::open(path, Access::ReadOnly), {2026, 12, 1}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 4096));
    file.write(QByteArray(4096, '\xff'));
    file.close();
    const auto damaged = Register::open(path, Access::ReadOnly);
    QVERIFY(damaged);
    QVERIFY(checkWeekly(**damaged, {2026, 12, 7}));
    const auto found = checkWeekly(**damaged, {2026, 12, 8});
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Corrupt);
    QVERIFY2(!checkWeekly(**damaged, {2026, 11, 30}), "a clock set back");
}

void MainWindowTest::everyShortcutIsUnique()
{
    QSet<QString> keys;
    for (const auto &row : commandTable()) {
        const auto key = QString::fromLatin1(row.key);
        QVERIFY2(key.isEmpty() || !keys.contains(key), row.key);
        keys << key;
    }
}

void MainWindowTest::keysNeedNoShiftOnABelgianKeyboard()
{
    for (const auto &row : commandTable()) {
        const auto key = QString::fromLatin1(row.key);
        const auto last = key.section(u'+', -1);
        QVERIFY2(last.size() != 1 || last[0].isLetter(), row.key);
        QVERIFY2(key != u"Ctrl+E" && key != u"Ctrl+U", row.key);
    }
}

void MainWindowTest::undoIsGreyOutsideTypedText()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Requests});
    const auto actions = fixture.window().findChildren<QAction *>();
    const auto undo = std::find_if(actions.begin(), actions.end(), [](const QAction *one) {
        return one->shortcut() == QKeySequence(u"Ctrl+Z"_s);
    });
    QVERIFY(undo != actions.end());
    fixture.window().findChild<ListTable *>()->setFocus();
    QTRY_VERIFY(!(*undo)->isEnabled());
    QVERIFY(!(*undo)->toolTip().isEmpty());
    auto *line = fixture.window().findChild<QLineEdit *>();
    QVERIFY(line);
    line->setFocus();
    QTRY_VERIFY(line->hasFocus());
    QVERIFY(!(*undo)->isEnabled());
    QTest::keyClicks(line, u"dmfa"_s);
    QTRY_VERIFY((*undo)->isEnabled());
    (*undo)->trigger();
    QTRY_COMPARE(line->text(), QString());
    QTRY_VERIFY(!(*undo)->isEnabled());
}

} // namespace licet

using licet::MainWindowTest;
LICET_TEST(MainWindowTest)
#include "main_window_test.moc"
