#include "desktop.h"

#include "base/brussels_day.h"
#include "followup/due_news.h"
#include "followup/following_up.h"
#include "session/user.h"
#include "ui/overview/due_places.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QTimer>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Theme chosenTheme()
{
    const auto word = QSettings().value(u"interface/theme"_s).toString();
    return word == u"light" ? Theme::Light : word == u"dark" ? Theme::Dark : Theme::System;
}

} // namespace

Desktop::Desktop(QApplication &application) : m_application(application)
{
    // After whoever asked has taken the answer.
    m_prompts.setAnswered([this] {
        QTimer::singleShot(0, this, [this] {
            if (m_waiting)
                openWanted(*std::exchange(m_waiting, std::nullopt));
        });
    });
    applyTheme(m_application, chosenTheme());
    setLanguage(chosenLanguage());
}

Desktop::~Desktop() = default;

void Desktop::setLanguage(Language language)
{
    m_language = language;
    const auto word = codeOf(language);
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
    m_window =
        std::make_unique<MainWindow>(AppServices{m_prompts,
                                                 {[] { return brusselsDay(QDateTime::currentDateTimeUtc()); },
                                                  [] { return QDateTime::currentDateTimeUtc(); }},
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
    const auto last = lastRegister();
    if (!path.isEmpty())
        m_window->open(path);
    else if (QFile::exists(last))
        m_window->open(last);
    m_window->show();
}

bool Desktop::handle(const InstanceMessage &wish)
{
    if (wish.what == InstanceMessage::What::Snooze)
        return snooze(wish);
    // Not now: who asks waits for the answer.
    QTimer::singleShot(0, this, [this, wish] { comeInFront(wish); });
    return true;
}

void Desktop::comeInFront(const InstanceMessage &wish)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    openWanted(wish);
}

/// Not while a dialog stands open: its answer goes to a page of the register that would be closed.
void Desktop::openWanted(const InstanceMessage &wish)
{
    if (m_prompts.isAsking()) {
        m_waiting = wish;
        return;
    }
    // So does the choice in a menu.
    if (auto *popup = QApplication::activePopupWidget()) {
        popup->close();
        QTimer::singleShot(0, this, [this, wish] { openWanted(wish); });
        return;
    }
    if (!wish.path.isEmpty())
        m_window->open(wish.path);
    const auto *open = m_window->openRegister();
    const auto due = readDueKey(wish.key);
    if (!due || !open || (!wish.path.isEmpty() && QFileInfo(wish.path) != QFileInfo(open->path())))
        return;
    DueItem item;
    item.kind = due->kind;
    item.record = due->record;
    const auto place = placeOf(*open, item);
    m_window->go(place.page == PageId::Overview ? Place{PageId::Overview, 0, DueThing{wish.key}} : place);
}

bool Desktop::snooze(const InstanceMessage &wish)
{
    auto *open = m_window->openRegister();
    if (!open || open->isReadOnly() || userName().isEmpty() ||
        QFileInfo(wish.path) != QFileInfo(open->path()))
        return false;
    const Stamp stamp{userName(), brusselsDay(QDateTime::currentDateTimeUtc()),
                      QDateTime::currentDateTimeUtc()};
    return snoozeForADay(open->database(), wish.key, tr("snoozed in a notification"), stamp).hasValue();
}

void Desktop::changeLanguage()
{
    const auto geometry = m_window->saveGeometry();
    const auto path = m_window->openRegister() ? m_window->openRegister()->path() : QString();
    const auto place = m_window->place();
    m_window.reset();
    setLanguage(chosenLanguage());
    makeWindow();
    m_window->restoreGeometry(geometry);
    m_window->show();
    if (!path.isEmpty())
        m_window->open(path);
    m_window->go(place);
}

} // namespace licet
