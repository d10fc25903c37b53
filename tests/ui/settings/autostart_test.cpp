#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/settings/autostart.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::WindowFixture;

/// The entry that the desktop reads at login, in a configuration folder of the test's own.
class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_before = qgetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    }
    void cleanup()
    {
        if (m_before.isEmpty())
            qunsetenv("XDG_CONFIG_HOME");
        else
            qputenv("XDG_CONFIG_HOME", m_before);
    }

    void theSwitchWritesAnEntryThatDesktopsRead()
    {
        WindowFixture fixture;
        fixture.window().go({PageId::Settings});
        auto *telling = named<QCheckBox>(*fixture.window().page(),
                                         u"Tell me what falls due while the window is closed"_s);
        QVERIFY(telling && !telling->isChecked());
        telling->click();
        QVERIFY(telling->isChecked());
        QCOMPARE(QProcess::execute(u"desktop-file-validate"_s, {entry()}), 0);
        QFile file(entry());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(" --background\n"));
        telling->click();
        QVERIFY(!telling->isChecked());
        QVERIFY(!QFile::exists(entry()));
    }

    void anEntryThatTheDesktopHidDoesNotStart()
    {
        QVERIFY(setStartsAtLogin(true));
        QVERIFY(startsAtLogin());
        QFile file(entry());
        QVERIFY(file.open(QIODevice::Append));
        file.write("Hidden=true\n");
        file.close();
        QVERIFY(!startsAtLogin());
        QVERIFY(setStartsAtLogin(true));
        QVERIFY(startsAtLogin());
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        QFile file(m_folder->filePath(u"autostart"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto done = setStartsAtLogin(true);
        QVERIFY(!done);
        QCOMPARE(int(done.error().kind), int(ErrorKind::FileUnwritable));
    }

private:
    [[nodiscard]] QString entry() const { return m_folder->filePath(u"autostart/licet.desktop"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_before;
};

} // namespace licet

using licet::AutostartTest;
LICET_TEST(AutostartTest)
#include "autostart_test.moc"
