#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/message_bar.h"
#include "ui/register/register_opener.h"
#include "ui/status_line.h"
#include "ui/widgets/editors.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

/// What becomes of the file under the window, and of its copies.
class RegisterFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostRegisterGoesOnInACopyWithWhatIsTyped_data();
    void aLostRegisterGoesOnInACopyWithWhatIsTyped();
    void anEmptiedRegisterCanBeLeft();
    void theFolderOfTheBackupsIsAskedOnceInABar();
    void bothClocksOfTheStatusAreOfBrussels();
    void whatChangedIsCopiedAtTheEnd();
    void aBackupThatFailsAtTheEndIsSaidAndCanBeGoneWithout();
    void aBackupBearsTheEndingOfRegisters();
    void aFileToBeReplacedByABackupIsReplaced();

private:
    static LongText *typePurpose(WindowFixture &fixture, const QString &text);
    static QString said(const WindowFixture &fixture) { return fixture.window().messageBar()->text(); }
    static QPushButton *button(WindowFixture &fixture, const QString &text);
    static void addApplication(WindowFixture &fixture);
    static QStringList copiesIn(const QString &folder) { return QDir(folder).entryList(QDir::Files); }
};

LongText *RegisterFileTest::typePurpose(WindowFixture &fixture, const QString &text)
{
    const auto id = fixture.reg().requests().create(test::draftFrom(u"01-production-complete"_s),
                                                    test::stampOn({2026, 12, 1}));
    fixture.window().go({PageId::RequestEditor, id->row()});
    auto *purpose = named<LongText>(*fixture.window().page(), u"Purpose"_s);
    purpose->setFocus();
    QTest::keyClicks(purpose, text);
    return purpose;
}

QPushButton *RegisterFileTest::button(WindowFixture &fixture, const QString &text)
{
    QCoreApplication::processEvents();
    for (auto *one : fixture.window().messageBar()->findChildren<QPushButton *>())
        if (one->isVisible() && one->text() == text)
            return one;
    return nullptr;
}

void RegisterFileTest::addApplication(WindowFixture &fixture)
{
    Application application;
    application.institution = recordsOf<Institution>(fixture).front().id;
    application.name = u"Another %1"_s.arg(recordsOf<Application>(fixture).size());
    QVERIFY(fixture.reg().add(application, test::stampOn({2026, 12, 1})));
}

void RegisterFileTest::aLostRegisterGoesOnInACopyWithWhatIsTyped_data()
{
    QTest::addColumn<QString>("fate");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("deleted") << u"deleted"_s << u"is no longer where it was"_s;
    QTest::newRow("its folder moved") << u"moved"_s << u"is no longer where it was"_s;
    QTest::newRow("replaced") << u"replaced"_s << u"Another file was put in the place"_s;
}

void RegisterFileTest::aLostRegisterGoesOnInACopyWithWhatIsTyped()
{
    QFETCH(QString, fate);
    QFETCH(QString, sentence);
    WindowFixture fixture;
    // In a folder of its own, which can go.
    const auto folder = fixture.folder() + u"/folder"_s;
    const auto path = folder + u"/moved.licet"_s;
    QVERIFY(QDir().mkdir(folder) && QFile::copy(fixture.path(), path));
    goWithoutBackups(path);
    fixture.window().open(path);
    typePurpose(fixture, u"Typed at the end. "_s);
    if (fate == u"moved"_s)
        QVERIFY(QDir().rename(folder, folder + u" elsewhere"_s));
    else
        QVERIFY(QFile::remove(path));
    if (fate == u"replaced"_s)
        QVERIFY(QFile::copy(fixture.path(), path));

    fixture.window().run(CommandId::NextPage);
    QCOMPARE(fixture.window().place().page, PageId::RequestEditor);
    QVERIFY2(said(fixture).contains(sentence), qPrintable(said(fixture)));
    QVERIFY(button(fixture, u"Go on without it"_s));
    // The next attempt of the autosave takes no way out away.
    auto *timer = fixture.window().findChild<QTimer *>(u"autosave"_s);
    QVERIFY(timer && QSignalSpy(timer, &QTimer::timeout).wait());
    QVERIFY(button(fixture, u"Go on without it"_s));
    const auto copy = fixture.folder() + u"/copy.licet"_s;
    fixture.prompts.file = copy;
    QTest::mouseClick(button(fixture, u"Save a copy elsewhere…"_s), Qt::LeftButton);
    QVERIFY2(said(fixture).contains(copy), qPrintable(said(fixture)));
    QCOMPARE(fixture.reg().path(), copy);
    QCOMPARE(fixture.window().windowTitle(), u"copy – Licet"_s);
    const auto reader = Register::open(copy, Access::ReadOnly);
    QVERIFY(reader);
    QVERIFY((*reader)
                ->requests()
                .get((*reader)->requests().summaries()->front().id)
                ->draft.purpose.contains(u"Typed at the end."_s));
    if (fate == u"replaced"_s)
        QVERIFY(Register::open(path, Access::ReadOnly));
    // And the work goes on there.
    fixture.window().run(CommandId::NextPage);
    QVERIFY(fixture.window().place().page != PageId::RequestEditor);
}

void RegisterFileTest::anEmptiedRegisterCanBeLeft()
{
    WindowFixture fixture;
    typePurpose(fixture, u"Typed at the end. "_s);
    QVERIFY(QFile::resize(fixture.path(), 0));
    fixture.window().run(CommandId::NextPage);
    QVERIFY2(said(fixture).contains(u"was emptied by another program"_s), qPrintable(said(fixture)));
    auto *leave = button(fixture, u"Go on without it"_s);
    QVERIFY(leave);
    QTest::mouseClick(leave, Qt::LeftButton);
    QVERIFY(fixture.window().place().page != PageId::RequestEditor);
}

void RegisterFileTest::theFolderOfTheBackupsIsAskedOnceInABar()
{
    WindowFixture fixture;
    const auto path = fixture.folder() + u"/other.licet"_s;
    QVERIFY(QFile::copy(fixture.path(), path));
    fixture.window().open(path);
    QVERIFY2(said(fixture).startsWith(u"No folder is chosen"_s), qPrintable(said(fixture)));
    const auto folder = fixture.folder() + u"/backups"_s;
    QVERIFY(QDir().mkdir(folder));
    fixture.prompts.file = folder;
    QTest::mouseClick(button(fixture, u"Choose a folder…"_s), Qt::LeftButton);
    QCOMPARE(said(fixture), QString());
    QCOMPARE(backupFolder(path), folder);
    // The first copy is made at once, and the status says when.
    QTRY_COMPARE(int(copiesIn(folder).size()), 1);
    const auto saidInStatus = [&] {
        for (const auto *label : fixture.window().statusBar()->findChildren<QLabel *>())
            if (label->text().startsWith(u"backup of "_s) && label->text().contains(u':'))
                return true;
        return false;
    };
    QTRY_VERIFY(saidInStatus());

    const auto third = fixture.folder() + u"/third.licet"_s;
    QVERIFY(QFile::copy(fixture.path(), third));
    fixture.window().open(third);
    QTest::mouseClick(button(fixture, u"Without backups"_s), Qt::LeftButton);
    QCOMPARE(said(fixture), QString());
    fixture.window().open(path);
    fixture.window().open(third);
    QCOMPARE(said(fixture), QString());
}

void RegisterFileTest::bothClocksOfTheStatusAreOfBrussels()
{
    WindowFixture fixture;
    QStatusBar bar;
    StatusLine line(*fixture.window().context(), &bar);
    const QDateTime instant(QDate(2026, 7, 1), QTime(22, 30), Qt::UTC);
    line.setSaved(instant);
    // Files tell their time by the machine's clock, wherever that stands.
    line.setBackedUp(instant.toOffsetFromUtc(-5 * 3600));
    QStringList words;
    for (const auto *label : bar.findChildren<QLabel *>())
        words << label->text();
    QVERIFY2(words.contains(u"saved 00:30"_s), qPrintable(words.join(u'|')));
    QVERIFY2(words.contains(u"backup of 02/07/2026 00:30"_s), qPrintable(words.join(u'|')));
}

void RegisterFileTest::whatChangedIsCopiedAtTheEnd()
{
    WindowFixture fixture;
    const auto folder = fixture.folder() + u"/backups"_s;
    QVERIFY(QDir().mkdir(folder));
    const auto path = fixture.folder() + u"/own.licet"_s;
    QVERIFY(QFile::copy(fixture.path(), path));
    setBackupFolder(path, folder);
    fixture.window().open(path);
    QTRY_COMPARE(int(copiesIn(folder).size()), 1);
    const auto countIn = [&] {
        const auto copy = Register::open(QDir(folder).filePath(copiesIn(folder).front()), Access::ReadOnly);
        return copy ? (*copy)->all<Application>()->size() : 0;
    };
    const auto before = recordsOf<Application>(fixture).size();
    QTRY_COMPARE(countIn(), before);
    addApplication(fixture);
    fixture.window().open(fixture.path());
    QCOMPARE(countIn(), before + 1);
}

void RegisterFileTest::aBackupThatFailsAtTheEndIsSaidAndCanBeGoneWithout()
{
    WindowFixture fixture;
    const auto folder = fixture.folder() + u"/usb"_s;
    setBackupFolder(fixture.path(), folder);
    addApplication(fixture);
    fixture.window().close();
    QVERIFY(fixture.window().isVisible());
    QVERIFY2(said(fixture).startsWith(u"No backup was made"_s), qPrintable(said(fixture)));
    QVERIFY(!QFile::exists(folder));
    QTest::mouseClick(button(fixture, u"Close without a backup"_s), Qt::LeftButton);
    QVERIFY(!fixture.window().isVisible());
}

void RegisterFileTest::aBackupBearsTheEndingOfRegisters()
{
    WindowFixture fixture;
    fixture.prompts.file = fixture.folder() + u"/copy.pdf"_s;
    fixture.window().run(CommandId::BackUp);
    QVERIFY2(said(fixture).contains(u"ends in .licet"_s), qPrintable(said(fixture)));
    QVERIFY(!QFile::exists(*fixture.prompts.file));
}

void RegisterFileTest::aFileToBeReplacedByABackupIsReplaced()
{
    WindowFixture fixture;
    const auto target = fixture.folder() + u"/copy.licet"_s;
    fixture.prompts.file = target;
    for (int turn = 1; turn <= 2; ++turn) {
        addApplication(fixture);
        fixture.window().run(CommandId::BackUp);
        QVERIFY2(said(fixture).startsWith(u"The backup was written"_s), qPrintable(said(fixture)));
        QCOMPARE((*Register::open(target, Access::ReadOnly))->all<Application>()->size(),
                 recordsOf<Application>(fixture).size());
    }
    fixture.prompts.file = fixture.path();
    fixture.window().run(CommandId::BackUp);
    QVERIFY2(said(fixture).contains(u"is left as it is"_s), qPrintable(said(fixture)));
}

} // namespace licet

using licet::RegisterFileTest;
LICET_TEST(RegisterFileTest)
#include "register_file_test.moc"
