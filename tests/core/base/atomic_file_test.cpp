#include "base/atomic_file.h"

#include "support/example_data.h"
#include "support/file_limit.h"
#include "support/test_registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

QByteArray writtenBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
}

} // namespace

class AtomicFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsTakesThePlaceOfWhatWasThere()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.csv"_s);
        for (const auto &bytes : {QByteArray("one"), QByteArray(), QByteArray(100'000, 'x')}) {
            QVERIFY(saveAtomically(path, bytes));
            QCOMPARE(writtenBytes(path), bytes);
        }
        QCOMPARE(filesIn(folder), QStringList{u"a.csv"_s});
    }

    void whatDoesNotFitLeavesWhatWasThere_data()
    {
        QTest::addColumn<int>("size");
        // Qt's files gather 16 KB before they write.
        for (const int size : {11, 1'000, 16'383, 16'384, 16'385, 100'000})
            QTest::addRow("%d", size) << size;
    }
    void whatDoesNotFitLeavesWhatWasThere()
    {
        QFETCH(int, size);
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.ics"_s);
        put(path, "as it was");
        const auto written = [&] {
            const test::FileLimit limit(10);
            return saveAtomically(path, QByteArray(size, 'x'));
        }();
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::DiskFull);
        QCOMPARE(written.error().subject, path);
        QCOMPARE(writtenBytes(path), QByteArray("as it was"));
        QCOMPARE(filesIn(folder), QStringList{u"a.ics"_s});
    }

    void whatIsNotPlacedLeavesNothing()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.eml"_s);
        {
            const auto whole = WholeFile::write(path, "a letter");
            QVERIFY(whole.hasValue());
            QVERIFY(!QFile::exists(path));
        }
        QCOMPARE(filesIn(folder), QStringList());
        const auto whole = WholeFile::write(path, "a letter");
        QVERIFY((*whole)->place());
        QCOMPARE(writtenBytes(path), QByteArray("a letter"));
    }

    void noFolderIsNoFullDisk()
    {
        const QTemporaryDir folder;
        const auto written = saveAtomically(folder.filePath(u"no/a.csv"_s), "x");
        QCOMPARE(written.error().kind, ErrorKind::FileUnwritable);
        QVERIFY(written.error().hint.isEmpty());
    }

    void nothingTakesARegistersPlace_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {"itself", "by way of its folder", "relative", "symlink", "link to a link",
                                 "hard link", "journal"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void nothingTakesARegistersPlace()
    {
        QFETCH(QString, name);
        const test::ExampleRegister example;
        const auto own = example.reg->path();
        auto path = example.folder.filePath(u"list.csv"_s);
        if (name == u"itself") {
            path = own;
        } else if (name == u"by way of its folder") {
            path = example.folder.filePath(
                u"../%1/./%2"_s.arg(QFileInfo(example.folder.path()).fileName(), QFileInfo(own).fileName()));
        } else if (name == u"relative") {
            path = QDir::current().relativeFilePath(own);
        } else if (name == u"symlink") {
            QVERIFY(QFile::link(own, path));
        } else if (name == u"link to a link") {
            QVERIFY(QFile::link(own, example.folder.filePath(u"between"_s)));
            QVERIFY(QFile::link(example.folder.filePath(u"between"_s), path));
        } else if (name == u"hard link") {
            QCOMPARE(::link(QFile::encodeName(own).constData(), QFile::encodeName(path).constData()), 0);
        } else {
            path = own + u"-journal"_s;
        }
        const auto before = writtenBytes(own);
        const auto written = saveAtomically(path, "a,b\n");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::FileExists);
        QCOMPARE(written.error().subject, path);
        QCOMPARE(written.error().hint, NotWritten::isRegister);
        QCOMPARE(writtenBytes(own), before);
        if (name != u"journal")
            QCOMPARE(writtenBytes(path), before);
        QVERIFY(!checkPlace(path, true));
        QVERIFY(!checkPlace(path, false));
    }

    void aRegisterThatOnlyANewerVersionReadsIsOneToo()
    {
        test::ExampleRegister example;
        const auto own = example.reg->path();
        example.reg.reset();
        auto bytes = writtenBytes(own);
        constexpr int userVersionAt = 60; // four bytes
        bytes.replace(userVersionAt, 4, QByteArray("\0\0\x03\xe7", 4));
        put(own, bytes);
        QCOMPARE(saveAtomically(own, "x").error().hint, NotWritten::isRegister);
        // What the database holds beyond its header may be damaged: it is evidence still.
        bytes.truncate(2'000);
        put(own, bytes);
        QCOMPARE(saveAtomically(own, "x").error().hint, NotWritten::isRegister);
    }

    void anotherProgramsFileGivesWayWhenAsked()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.licet"_s);
        QVERIFY(checkPlace(path, false));
        put(path, QByteArray("SQLite format 3\0", 16) + QByteArray(1'000, '\0'));
        QCOMPARE(checkPlace(path, false).error().kind, ErrorKind::FileExists);
        QVERIFY(checkPlace(path, false).error().hint.isEmpty());
        QVERIFY(checkPlace(path, true));
        QVERIFY(saveAtomically(path, "x"));
    }

    /// Elsewhere a full disk would go unnoticed, and a register could be written over.
    void everyFileIsWrittenInThisOnePlace()
    {
        QStringList others;
        for (const auto *part : {"core", "ui", "app"}) {
            QDirIterator files(QStringLiteral(LICET_SOURCE "/") + QString::fromLatin1(part),
                               {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const auto path = files.next();
                const auto text = writtenBytes(path);
                const bool isBuffer = text.contains("buffer.open(QIODevice::WriteOnly)");
                // A copy of the register is made by SQLite, into a file that is reserved first.
                if (!path.contains(u"/atomic_file."_s) && !path.endsWith(u"/database/backup.cpp"_s) &&
                    (text.contains("QSaveFile") || text.contains("ofstream") || text.contains("fopen(") ||
                     (text.contains("QIODevice::WriteOnly") && !isBuffer)))
                    others << path;
            }
        }
        QCOMPARE(others.join(u' '), QString());
    }
};

} // namespace licet

using licet::AtomicFileTest;
LICET_TEST(AtomicFileTest)

#include "atomic_file_test.moc"
