#include "desktop.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
#include <QSettings>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Language chosenLanguage()
{
    const auto word = parseWord<Language>(QSettings().value(u"interface/language"_s).toString());
    return word ? *word : systemLanguage();
}

Theme chosenTheme()
{
    const auto word = QSettings().value(u"interface/theme"_s).toString();
    return word == u"light" ? Theme::Light : word == u"dark" ? Theme::Dark : Theme::System;
}

QString userName()
{
    const auto name = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return name.isEmpty() ? u"licet"_s : name;
}

} // namespace

Language systemLanguage()
{
    for (const auto &name : QLocale::system().uiLanguages())
        if (const auto language = parseWord<Language>(name.left(2)))
            return *language;
    return Language::English;
}

Desktop::Desktop(QApplication &application, bool staysWithout) : m_application(application)
{
    applyTheme(m_application, chosenTheme());
    speak(chosenLanguage());
    if (!staysWithout)
        return;
    QApplication::setQuitOnLastWindowClosed(false);
    // Queued: the window is still closing. Its memory and its register are let go.
    connect(
        &m_application, &QApplication::lastWindowClosed, this,
        [this] {
            if (m_window && !m_window->isVisible())
                m_window.reset();
        },
        Qt::QueuedConnection);
}

Desktop::~Desktop() = default;

void Desktop::speak(Language language)
{
    m_language = language;
    const auto word = wordOf(language);
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_dialogWords);
    if (m_words.load(u":/i18n/licet_%1.qm"_s.arg(word)))
        QCoreApplication::installTranslator(&m_words);
    if (m_dialogWords.load(u"qtbase_%1"_s.arg(word), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_dialogWords);
    QLocale::setDefault(QLocale(word));
}

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(
        Surroundings{m_prompts,
                     {[] { return QDate::currentDate(); }, [] { return QDateTime::currentDateTimeUtc(); }},
                     userName(),
                     m_language});
    m_prompts.setWindow(m_window.get());
    connect(m_window.get(), &MainWindow::languageChosen, this, &Desktop::changeLanguage,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::themeChosen, this,
            [this](Theme theme) { applyTheme(m_application, theme); });
    if (!m_window->restoreGeometry(QSettings().value(u"window/geometry"_s).toByteArray())) {
        const auto room = QApplication::primaryScreen()->availableSize();
        m_window->resize(qMin(1400, room.width() * 9 / 10), qMin(900, room.height() * 9 / 10));
    }
}

void Desktop::start(const QString &path)
{
    makeWindow();
    // Opened before it is shown: what the first page shows is read meanwhile.
    const auto last = QSettings().value(u"lastRegister"_s).toString();
    if (!path.isEmpty())
        m_window->open(path);
    else if (QFile::exists(last))
        m_window->open(last);
    m_window->show();
}

void Desktop::comeInFront(const QString &path)
{
    if (!m_window)
        return start(path);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (!path.isEmpty())
        m_window->open(path);
}

void Desktop::go(const Place &place)
{
    if (m_window && m_window->openRegister())
        m_window->go(place);
}

Stamp Desktop::stamp() const
{
    return {userName(), QDate::currentDate(), QDateTime::currentDateTimeUtc()};
}

void Desktop::changeLanguage()
{
    const auto geometry = m_window->saveGeometry();
    const auto path = m_window->openRegister() ? m_window->openRegister()->path() : QString();
    const auto place = m_window->place();
    m_window.reset();
    speak(chosenLanguage());
    makeWindow();
    m_window->restoreGeometry(geometry);
    m_window->show();
    if (!path.isEmpty())
        m_window->open(path);
    m_window->go(place);
}

} // namespace licet
