#include "database/database.h"
#include "support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

/// The shipped description of the file type, in one database with the system's types as an installation puts
/// it. (Qt 6.4 lets the system's content rules win over those of a user's own folder.)
class RegisterMimeTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto packages = m_folder.filePath(u"mime/packages"_s);
        QVERIFY(QDir().mkpath(packages));
        QVERIFY(QFile::copy(u"/usr/share/mime/packages/freedesktop.org.xml"_s,
                            packages + u"/freedesktop.org.xml"_s));
        QVERIFY(QFile::copy(QStringLiteral(LICET_SOURCE "/packaging/desktop/be.licet.Licet.mime.xml"),
                            packages + u"/be.licet.Licet.xml"_s));
        QProcess update;
        update.start(u"update-mime-database"_s, {m_folder.filePath(u"mime"_s)});
        QVERIFY(update.waitForFinished());
        QCOMPARE(update.exitCode(), 0);
        qputenv("XDG_DATA_DIRS", QFile::encodeName(m_folder.path()));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"none"_s)));
    }
    void cleanupTestCase()
    {
        for (auto value = m_before.cbegin(); value != m_before.cend(); ++value)
            value.value().isNull() ? qunsetenv(value.key()) : qputenv(value.key(), value.value());
    }

    void aRegisterIsKnownByItsContent()
    {
        const auto path = m_folder.filePath(u"register-without-ending"_s);
        QVERIFY(Database::create(path).hasValue());
        const auto type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchContent);
        QCOMPARE(type.name(), u"application/vnd.licet.register"_s);
    }

    void anotherSqliteFileIsNone()
    {
        QByteArray header = QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0');
        header.replace(68, 4, "LICS");
        const auto type = QMimeDatabase().mimeTypeForData(header);
        QVERIFY2(type.name() != u"application/vnd.licet.register", qPrintable(type.name()));
        header.replace(68, 4, "LICT");
        QCOMPARE(QMimeDatabase().mimeTypeForData(header).name(), u"application/vnd.licet.register"_s);
    }

    void aFileThatIsNotThereYetIsKnownByItsEnding()
    {
        const auto type = QMimeDatabase().mimeTypeForFile(u"a.licet"_s, QMimeDatabase::MatchExtension);
        QCOMPARE(type.name(), u"application/vnd.licet.register"_s);
        QCOMPARE(type.preferredSuffix(), u"licet"_s);
    }

private:
    QTemporaryDir m_folder;
    const QMap<const char *, QByteArray> m_before{{"XDG_DATA_DIRS", qgetenv("XDG_DATA_DIRS")},
                                                  {"XDG_DATA_HOME", qgetenv("XDG_DATA_HOME")}};
};

} // namespace licet

using licet::RegisterMimeTypeTest;
LICET_TEST(RegisterMimeTypeTest)
#include "register_mime_type_test.moc"
