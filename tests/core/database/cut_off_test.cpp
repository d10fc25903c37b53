#include "database/migrator.h"
#include "database/register_header.h"
#include "register/set_up.h"
#include "support/cut_off.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace licet {

using test::AsAnybody;
using test::cutOffSave;
using test::ExampleRegister;
using test::stampOn;

/// What a power cut or a full disk leaves behind is used, undone or said; nothing stays blocked.
class CutOffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSaveThatWasCutOffIsUndoneByTheNextReading()
    {
        const ExampleRegister example;
        const auto before = *example.reg->all<Application>();
        cutOffSave(*example.reg, path());
        QVERIFY(QFile::exists(path() + u"-journal"_s));
        const auto reading = Register::open(path(), Access::ReadOnly);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().subject));
        QVERIFY((*reading)->isReadOnly());
        QCOMPARE(*(*reading)->all<Application>(), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"cut.licet"_s});
    }

    void aReaderUndoesNothingWhileAWriterHoldsIt()
    {
        const ExampleRegister example;
        QVERIFY(example.reg->database().runScript(u"BEGIN IMMEDIATE; PRAGMA cache_size = 1"_s));
        const auto reading = Register::open(example.reg->path(), Access::ReadOnly);
        QVERIFY(reading);
        QVERIFY(example.reg->database().runScript(u"COMMIT"_s));
    }

    void whereNothingCanBeWrittenItIsSaid()
    {
        const ExampleRegister example;
        cutOffSave(*example.reg, path());
        constexpr auto readableByAll = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(path(), readableByAll));
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      readableByAll | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
        const auto reading = [&] {
            const AsAnybody anybody;
            return Register::open(path(), Access::ReadOnly);
        }();
        QVERIFY(
            QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!reading);
        QCOMPARE(int(reading.error().kind), int(ErrorKind::RollbackNeeded));
        QCOMPARE(reading.error().subject, path());
    }

    void anUpgradeCutOffAfterItsBackupIsDoneAnew()
    {
        takeOldRegister();
        const auto backup = beforeUpgrade();
        {
            // As it stood when its power was cut: the backup is made, the upgrade not begun.
            const auto old = Database::open(path(), Access::ReadWrite);
            QVERIFY(old);
        }
        QVERIFY(QFile::exists(backup));
        QVERIFY(QFile::remove(path()));
        takeOldRegister();
        QVERIFY(Database::open(path(), Access::ReadWrite));
        QCOMPARE(licetFiles(), (QStringList{QFileInfo(backup).fileName(), u"cut.licet"_s}));
        QCOMPARE(readHeader(backup, currentVersion())->version, 1);
    }

    void whatBearsTheBackupsNameAndIsAnotherStays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("something else") << QByteArray("mine");
        QFile other(QStringLiteral(LICET_TEST_DATA "/registers/step-2.licet"));
        QVERIFY(other.open(QIODevice::ReadOnly));
        QTest::newRow("another register") << other.readAll();
    }
    void whatBearsTheBackupsNameAndIsAnotherStays()
    {
        QFETCH(QByteArray, bytes);
        takeOldRegister();
        const auto taken = beforeUpgrade();
        QFile file(taken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY(Database::open(path(), Access::ReadWrite));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        const auto other = m_folder->filePath(u"cut.before-version-%1 (2).licet"_s.arg(currentVersion()));
        QVERIFY(QFile::exists(other));
        QCOMPARE(readHeader(other, currentVersion())->version, 1);
    }

    void aMigrationThatCannotBeUndoneTwiceTellsWhatFailed()
    {
        auto made = *Database::create(path());
        auto steps = shippedMigrations();
        steps.push_back({currentVersion() + 1, u"ROLLBACK; SELECT absent FROM nowhere;"_s});
        const auto failed = migrate(*made, steps);
        QVERIFY(!failed);
        QVERIFY2(failed.error().hint.contains(u"nowhere"_s), qPrintable(failed.error().hint));
        QCOMPARE(sqlite3_get_autocommit(made->handle()), 1);
    }

    void aNewRegisterStandsInItsPlaceOnceItIsFilled()
    {
        auto made = Register::create(path(), stampOn({2026, 12, 1}), [&](Register &fresh) -> Result<void> {
            if (QFile::exists(path()))
                return Error{ErrorKind::FileExists, path()};
            return fresh.settings() ? Result<void>() : Error{ErrorKind::NotFound};
        });
        QVERIFY(made);
        QVERIFY((*made)->settings());
        made->reset();
        const auto other = m_folder->filePath(u"other.licet"_s);
        QVERIFY(!Register::create(other, stampOn({2026, 12, 1}),
                                  [](Register &) { return Result<void>(Error{ErrorKind::DiskFull}); }));
        QCOMPARE(licetFiles(), QStringList{u"cut.licet"_s});
    }

    void aNameThatBeginsWithAColonIsAFileLikeAnother()
    {
        const auto before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        {
            const auto made = Register::create(u":memory:"_s, stampOn({2026, 12, 1}));
            QVERIFY(made);
            QVERIFY(Register::open(u":memory:"_s, Access::ReadOnly));
            QVERIFY(holderOf(u":memory:"_s).has_value());
        }
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u":memory:"_s});
    }

    void whatBecameOfAnOpenFileIsSeen()
    {
        const auto made = *Database::create(path());
        QCOMPARE(made->fate(), FileFate::InPlace);
        QVERIFY(QFile::rename(path(), path() + u".away"_s));
        QCOMPARE(made->fate(), FileFate::Gone);
        QVERIFY(QFile::copy(path() + u".away"_s, path()));
        QCOMPARE(made->fate(), FileFate::Replaced);
        QVERIFY(QFile::remove(path()) && QFile::rename(path() + u".away"_s, path()));
        QCOMPARE(made->fate(), FileFate::InPlace);
        QVERIFY(QFile::resize(path(), 0));
        QCOMPARE(made->fate(), FileFate::Emptied);
    }

    void aRegisterThatLostItsFileGoesOnInACopy()
    {
        const ExampleRegister example;
        const auto before = *example.reg->all<Person>();
        QVERIFY(QFile::remove(example.reg->path()));
        const auto copy = m_folder->filePath(u"copy.licet"_s);
        QVERIFY(example.reg->moveToCopy(copy));
        QCOMPARE(example.reg->path(), copy);
        QCOMPARE(example.reg->database().fate(), FileFate::InPlace);
        QCOMPARE(*example.reg->all<Person>(), before);
        Application application;
        application.institution = example.reg->all<Institution>()->front().id;
        application.name = u"Afterwards"_s;
        QVERIFY(example.reg->add(application, stampOn({2026, 12, 1})));
        QCOMPARE(Register::open(copy, Access::ReadWrite).error().kind, ErrorKind::HeldByAnother);
        QCOMPARE((*Register::open(copy, Access::ReadOnly))->all<Application>()->back().name, u"Afterwards"_s);
    }

private:
    QString path() const { return m_folder->filePath(u"cut.licet"_s); }
    QString beforeUpgrade() const
    {
        return m_folder->filePath(u"cut.before-version-%1.licet"_s.arg(currentVersion()));
    }
    QStringList licetFiles() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    void takeOldRegister() const
    {
        QVERIFY(QFile::copy(QStringLiteral(LICET_TEST_DATA "/registers/step-1.licet"), path()));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace licet

using licet::CutOffTest;
LICET_TEST(CutOffTest)
#include "cut_off_test.moc"
