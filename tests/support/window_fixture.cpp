#include "support/window_fixture.h"

#include "ui/page/background_reading.h"
#include "ui/register/register_opener.h"

#include <QApplication>
#include <QSettings>
#include <QTest>
#include <QTimer>

namespace licet::test {

using namespace Qt::StringLiterals;

WindowFixture::WindowFixture(Language language, bool example)
{
    QCoreApplication::setOrganizationName(u"LicetTest"_s);
    QCoreApplication::setApplicationName(u"LicetTest"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QSettings().clear();
    if (m_words.load(u":/i18n/licet_%1.qm"_s.arg(codeOf(language))))
        QCoreApplication::installTranslator(&m_words);
    QLocale::setDefault(QLocale(codeOf(language))); // as the desktop does
    if (example) {
        ExampleRegister made;
        const auto from = made.reg->path();
        made.reg.reset();
        if (!QFile::copy(from, path()))
            qFatal("no example at %s", qPrintable(path()));
    }
    m_window = std::make_unique<MainWindow>(
        AppServices{prompts,
                    {[this] { return day; }, [this] { return QDateTime(day, QTime(12, 0), Qt::UTC); }},
                    u"tester"_s,
                    language});
    m_window->resize(1024, 700);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not become active");
    if (example) {
        goWithoutBackups(path());
        m_window->open(path());
    }
    QCoreApplication::processEvents();
}

WindowFixture::~WindowFixture()
{
    m_window.reset();
    QCoreApplication::removeTranslator(&m_words);
}

bool settles(const QWidget &window)
{
    using namespace std::chrono_literals;
    const auto isStill = [&] {
        // What is due at once is done, and sets off what is awaited below.
        QCoreApplication::processEvents();
        const auto timers = window.findChildren<QTimer *>();
        const auto readings = window.findChildren<BackgroundReading *>();
        return std::none_of(
                   timers.begin(), timers.end(),
                   [](const QTimer *one) { return one->isActive() && one->intervalAsDuration() <= 500ms; }) &&
               std::none_of(readings.begin(), readings.end(),
                            [](const BackgroundReading *one) { return one->isUnderWay(); });
    };
    QCoreApplication::processEvents();
    return QTest::qWaitFor(isStill, 10'000);
}

} // namespace licet::test
