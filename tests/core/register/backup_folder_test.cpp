#include "database/backup.h"
#include "register/backup_folder.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

/// The copies of a register in its folder.
class BackupFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aDayHasOneCopyWithItsNewestContent()
    {
        const ExampleRegister example;
        QVERIFY(!*newestBackup(*example.reg, folder()));
        const auto first = *backUpInto(*example.reg, folder(), day);
        QCOMPARE(*newestBackup(*example.reg, folder()), std::optional(first));
        addApplication(*example.reg);
        const auto second = *backUpInto(*example.reg, folder(), day);
        QCOMPARE(second.path, first.path);
        QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QCOMPARE((*Register::open(second.path, Access::ReadOnly))->all<Application>()->size(),
                 example.reg->all<Application>()->size());
        const auto third = *backUpInto(*example.reg, folder(), day.addDays(1));
        QCOMPARE(*newestBackup(*example.reg, folder()), std::optional(third));
        QCOMPARE(third.day, day.addDays(1));
    }

    /// Both are called example.licet.
    void twoRegistersOfOneNameHaveTheirCopiesApart()
    {
        const ExampleRegister one;
        const ExampleRegister other;
        const auto ofOne = *backUpInto(*one.reg, folder(), day);
        QVERIFY(!*newestBackup(*other.reg, folder()));
        const auto ofOther = *backUpInto(*other.reg, folder(), day);
        QVERIFY(ofOne.path != ofOther.path);
        QCOMPARE((*newestBackup(*one.reg, folder()))->path, ofOne.path);
        QCOMPARE((*newestBackup(*other.reg, folder()))->path, ofOther.path);
        QCOMPARE(identityInFile(ofOther.path), identityOf(other.reg->database()));
    }

    void aFileThatIsNoWholeCopyDoesNotCount_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("empty") << 0;
        QTest::newRow("cut off") << 20'000;
    }
    void aFileThatIsNoWholeCopyDoesNotCount()
    {
        QFETCH(int, size);
        const ExampleRegister example;
        const auto copy = *backUpInto(*example.reg, folder(), day);
        QVERIFY(QFile::resize(copy.path, size));
        QVERIFY(!*newestBackup(*example.reg, folder()));
        QVERIFY(backUpInto(*example.reg, folder(), day));
        QVERIFY(newestBackup(*example.reg, folder())->has_value());
    }

    void aFolderThatIsNotThereIsSaidAndNotMade()
    {
        const ExampleRegister example;
        const auto missing = folder() + u"/usb/copies"_s;
        const auto refused = backUpInto(*example.reg, missing, day);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BackupFolderGone);
        QCOMPARE(refused.error().subject, missing);
        QVERIFY(!QFile::exists(folder() + u"/usb"_s));
    }

    void whatIsWrittenAfterACopyIsKnown()
    {
        const ExampleRegister example;
        const auto copy = *backUpInto(*example.reg, folder(), day);
        QVERIFY(!isWrittenSince(*example.reg, copy));
        addApplication(*example.reg);
        QVERIFY(isWrittenSince(*example.reg, copy));
    }

    /// What a check of the register itself would make wait for its whole length.
    void othersWriteWhileTheRegisterIsChecked()
    {
        const ExampleRegister example;
        const auto reading = *Register::open(example.reg->path(), Access::ReadOnly);
        QVERIFY(example.reg->database().runScript(u"PRAGMA busy_timeout = 0"_s));
        int written = 0;
        QVERIFY(checkBesideWork(*reading, [&] {
            written += addApplication(*example.reg) ? 1 : 0;
            return true;
        }));
        QVERIFY(written > 0);
        QCOMPARE(checkBesideWork(*reading, [] { return false; }).error().kind, ErrorKind::Busy);
    }

private:
    static bool addApplication(Register &reg)
    {
        Application application;
        application.institution = reg.all<Institution>()->front().id;
        application.name = u"Another %1"_s.arg(reg.all<Application>()->size());
        return bool(reg.add(application, stampOn(day)));
    }
    QString folder() const { return m_folder->path(); }

    inline static const QDate day{2026, 12, 7};
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace licet

using licet::BackupFolderTest;
LICET_TEST(BackupFolderTest)
#include "backup_folder_test.moc"
