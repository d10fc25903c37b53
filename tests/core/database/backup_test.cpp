#include "database/backup.h"
#include "support/cut_off.h"
#include "support/example_data.h"
#include "support/file_limit.h"
#include "support/small_disk.h"
#include "support/test_registry.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate copiedOn(2026, 12, 7);

/// Some forty megabytes, so that a copy takes three pieces, and rows enough that its check takes a while.
void fill(Register &reg)
{
    QVERIFY(reg.database().runScript(
        u"CREATE TABLE filling (bytes BLOB NOT NULL) STRICT;"
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40)"
        "INSERT INTO filling SELECT randomblob(1048576) FROM n;"
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)"
        "INSERT INTO filling SELECT x'00' FROM n"_s));
}

Result<void> replace(const Register &reg, const QString &target)
{
    return backUp(
        reg.database(), target, [] { return true; }, Replacing::Asked);
}

QStringList filesLeftIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

/// What of a folder this program has open, even where it was removed since.
QStringList filesHeldIn(const QString &folder)
{
    QStringList held;
    for (const auto &one : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::AllEntries | QDir::System))
        if (one.symLinkTarget().startsWith(folder))
            held << one.symLinkTarget();
    return held;
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCopyIsAWholeRegister()
    {
        const ExampleRegister example;
        const auto target = example.folder.filePath(u"copy.licet"_s);
        QVERIFY(backUp(example.reg->database(), target));
        const auto copy = Register::open(target, Access::ReadOnly);
        QVERIFY(copy);
        QCOMPARE(*(*copy)->all<Person>(), *example.reg->all<Person>());
        QCOMPARE(backUp(example.reg->database(), target).error().kind, ErrorKind::FileExists);
    }

    void whatIsStoppedLeavesNothing_data()
    {
        QTest::addColumn<int>("piecesBefore");
        QTest::newRow("before the first page") << 0;
        QTest::newRow("between two pieces") << 1;
        QTest::newRow("while the copy is checked") << 4;
    }
    void whatIsStoppedLeavesNothing()
    {
        QFETCH(int, piecesBefore);
        const ExampleRegister example;
        fill(*example.reg);
        QTemporaryDir folder;
        int asked = 0;
        const auto stopped = backUp(example.reg->database(), folder.filePath(u"copy.licet"_s),
                                    [&] { return asked++ < piecesBefore; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Busy);
        QCOMPARE(filesLeftIn(folder.path()), QStringList());
    }

    void whatFailsHoldsNothingOpen()
    {
        const ExampleRegister example;
        fill(*example.reg);
        const QTemporaryDir folder;
        const auto target = folder.filePath(u"copy.licet"_s);
        for (const int piecesBefore : {0, 1, 4}) {
            int asked = 0;
            QVERIFY(!backUp(example.reg->database(), target, [&] { return asked++ < piecesBefore; }));
            QCOMPARE(filesHeldIn(folder.path()), QStringList());
        }
        {
            const test::FileLimit limit(65'536);
            QVERIFY(!backUp(example.reg->database(), target));
        }
        QCOMPARE(filesHeldIn(folder.path()), QStringList());
        // Nor is the register still being read.
        QVERIFY(example.reg->database().runScript(u"BEGIN IMMEDIATE; ROLLBACK"_s));
        QVERIFY(backUp(example.reg->database(), target));
        QCOMPARE(filesHeldIn(folder.path()), QStringList());
    }

    /// Each time that somebody else writes, it begins anew; but not for ever.
    void oneWhoWritesAllTheTimeDoesNotKeepItFromItsEnd()
    {
        const ExampleRegister example;
        fill(*example.reg);
        const auto reading = Register::open(example.reg->path(), Access::ReadOnly);
        QVERIFY(reading);
        const auto target = example.folder.filePath(u"copy.licet"_s);
        int written = 0;
        QVERIFY(backUp((*reading)->database(), target, [&] {
            Application application;
            application.institution = example.reg->all<Institution>()->front().id;
            application.name = u"Another %1"_s.arg(++written);
            return bool(example.reg->add(application, stampOn(copiedOn)));
        }));
        QVERIFY(written > 4);
        const auto copy = Register::open(target, Access::ReadOnly);
        QVERIFY(copy);
        const auto applications = *(*copy)->all<Application>();
        QVERIFY(applications.back().name.startsWith(u"Another "));
    }

    void whatDoesNotFitOnItsDiskSaysSoAndLeavesNothing_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("none") << 0;
        QTest::newRow("a part of it") << 40'000;
    }
    void whatDoesNotFitOnItsDiskSaysSoAndLeavesNothing()
    {
        QFETCH(const int, room);
        const ExampleRegister example;
        const auto target = example.folder.filePath(u"copy.licet"_s);
        const auto before = QDir(example.folder.path()).entryList(QDir::Files | QDir::Hidden);
        {
            const test::FileLimit limit{rlim_t(room)};
            const auto copied = backUp(example.reg->database(), target);
            QVERIFY(!copied);
            QCOMPARE(copied.error(), (Error{ErrorKind::BackupDiskFull, target}));
        }
        QCOMPARE(QDir(example.folder.path()).entryList(QDir::Files | QDir::Hidden), before);
    }

    void aFolderThatIsNotThereIsASentence()
    {
        const ExampleRegister example;
        const auto target = example.folder.filePath(u"nowhere/copy.licet"_s);
        const auto refused = backUp(example.reg->database(), target);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BackupFolderGone);
        QCOMPARE(refused.error().subject, example.folder.filePath(u"nowhere"_s));
        QVERIFY(!QFile::exists(example.folder.filePath(u"nowhere"_s)));
    }

    void aFullDiskIsTheBackups()
    {
        const ExampleRegister example;
        const QTemporaryDir folder;
        // Much smaller than the register.
        const test::SmallDisk disk(folder.path(), 65'536);
        if (!disk.isThere())
            QSKIP("a small disk takes root, and a system that lets it be mounted");
        const auto target = folder.filePath(u"copy.licet"_s);
        QCOMPARE(backUp(example.reg->database(), target).error(), (Error{ErrorKind::BackupDiskFull, target}));
        QCOMPARE(filesLeftIn(folder.path()), QStringList());
        // What stood there before stays.
        QFile before(target);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        QCOMPARE(replace(*example.reg, target).error(), (Error{ErrorKind::BackupDiskFull, target}));
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("before"));
        QCOMPARE(filesLeftIn(folder.path()), QStringList{u"copy.licet"_s});
    }

    void aCopyThatStopsGrowingIsASentence()
    {
        const ExampleRegister example;
        const QTemporaryDir folder;
        const auto target = folder.filePath(u"copy.licet"_s);
        Result<void> refused;
        {
            const test::FileLimit limit(65'536);
            refused = backUp(example.reg->database(), target);
        }
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BackupDiskFull);
        QCOMPARE(refused.error().subject, target);
        QCOMPARE(filesLeftIn(folder.path()), QStringList());
    }

    void aFolderThatCannotBeWrittenIsASentence()
    {
        const ExampleRegister example;
        const QTemporaryDir folder;
        using enum QFileDevice::Permission;
        constexpr auto readOnly = ReadOwner | ExeOwner | ReadGroup | ExeGroup | ReadOther | ExeOther;
        QVERIFY(QFile::setPermissions(folder.path(), readOnly));
        const auto target = folder.filePath(u"copy.licet"_s);
        Result<void> refused;
        {
            const test::AsAnybody anybody;
            refused = backUp(example.reg->database(), target);
        }
        QVERIFY(QFile::setPermissions(folder.path(), readOnly | WriteOwner));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BackupUnwritable);
        QCOMPARE(refused.error().subject, target);
        QCOMPARE(filesLeftIn(folder.path()), QStringList());
    }

    void aCopyIsForItsOwnerAlone()
    {
        const ExampleRegister example;
        const auto target = example.folder.filePath(u"copy.licet"_s);
        QVERIFY(backUp(example.reg->database(), target));
        QCOMPARE(QFile::permissions(target) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                               QFile::WriteOther | QFile::ExeOther),
                 QFile::Permissions());
    }

    void whatIsToBeReplacedIs()
    {
        const ExampleRegister example;
        const auto target = example.folder.filePath(u"copy.licet"_s);
        QVERIFY(backUp(example.reg->database(), target));
        Application application;
        application.institution = example.reg->all<Institution>()->front().id;
        application.name = u"Afterwards"_s;
        QVERIFY(example.reg->add(application, stampOn(copiedOn)));
        QVERIFY(replace(*example.reg, target));
        QCOMPARE((*Register::open(target, Access::ReadOnly))->all<Application>()->back().name,
                 u"Afterwards"_s);
        QFile text(example.folder.filePath(u"text.licet"_s));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("text") == 4);
        text.close();
        QVERIFY(replace(*example.reg, text.fileName()));
        QVERIFY(Register::open(text.fileName(), Access::ReadOnly));
    }

    void anotherRegisterIsNeverReplaced()
    {
        const ExampleRegister example;
        const ExampleRegister other;
        const auto copy = example.folder.filePath(u"held.licet"_s);
        QVERIFY(backUp(example.reg->database(), copy));
        const auto held = Register::open(copy, Access::ReadWrite);
        QVERIFY(held);
        for (const auto &path : {example.reg->path(), other.reg->path(), copy}) {
            const auto refused = replace(*example.reg, path);
            QVERIFY2(!refused, qPrintable(path));
            QCOMPARE(refused.error().kind, ErrorKind::NotThisRegister);
            QCOMPARE(refused.error().subject, path);
        }
    }

    void twoRegistersOfOneNameAreToldApart()
    {
        const ExampleRegister example;
        const ExampleRegister other;
        const auto copy = example.folder.filePath(u"copy.licet"_s);
        QVERIFY(backUp(example.reg->database(), copy));
        QCOMPARE(identityInFile(copy), identityInFile(example.reg->path()));
        QCOMPARE(identityInFile(copy).size(), 64);
        QVERIFY(identityInFile(other.reg->path()) != identityInFile(copy));
    }
};

} // namespace licet

using licet::BackupTest;
LICET_TEST(BackupTest)
#include "backup_test.moc"
