#include "background/background.h"

#include "base/brussels_day.h"
#include "followup/following_up.h"
#include "register/register.h"
#include "session/user.h"
#include "text/error_text.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QProcess>
#include <QSystemTrayIcon>
#include <QThread>

#include <cstdio>
#include <malloc.h>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// How often the two clocks are compared. Coarse, so that the machine may sleep through.
constexpr auto tick = std::chrono::minutes(1);

/// A window that was just started listens after a while.
constexpr auto pause = std::chrono::milliseconds(250);
constexpr int mostPauses = 80;

void openWhenThere(const InstanceMessage &wish, int pauses)
{
    if (pauses < mostPauses && !SingleInstance::handOver(SingleInstance::Kind::Window, wish))
        QTimer::singleShot(pause, qApp, [wish, pauses] { openWhenThere(wish, pauses + 1); });
}

} // namespace

Background::Background()
{
    setLanguage();
    m_running.start();
    makeTray();
    connect(&m_notifications, &Notifications::openWanted, this, &Background::open);
    connect(&m_notifications, &Notifications::snoozeWanted, this, &Background::snooze);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, &Background::lookWhenTime);
    m_tick.start(tick);
    QTimer::singleShot(0, this, &Background::lookWhenTime);
}

Background::~Background()
{
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
    }
}

/// As the settings say now: they may change while it waits.
void Background::setLanguage()
{
    m_language = chosenLanguage();
    QCoreApplication::removeTranslator(&m_words);
    if (m_words.load(u":/i18n/licet_%1.qm"_s.arg(codeOf(m_language))))
        QCoreApplication::installTranslator(&m_words);
}

void Background::makeTray()
{
    // Where the tray comes later than the program, it shows up by itself.
    m_menu = std::make_unique<QMenu>();
    connect(m_menu->addAction(tr("Open Licet")), &QAction::triggered, this, [this] { open({}); });
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, qApp, &QApplication::quit);
    m_tray = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
    m_tray->setContextMenu(m_menu.get());
    m_tray->setToolTip(u"Licet"_s);
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason why) {
        if (why == QSystemTrayIcon::Trigger || why == QSystemTrayIcon::DoubleClick)
            open({});
    });
    connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, [this] { open(m_trayKey); });
    m_tray->show();
}

void Background::lookWhenTime()
{
    if (!m_thread && m_clock.isTime(brusselsDay(QDateTime::currentDateTimeUtc()),
                                    std::chrono::milliseconds(m_running.elapsed())))
        look();
}

/// In a thread of its own, so that a window that is open does not wait.
void Background::look()
{
    const auto today = brusselsDay(QDateTime::currentDateTimeUtc());
    m_clock.looked(today, std::chrono::milliseconds(m_running.elapsed()));
    const auto path = lastRegister();
    if (!QFile::exists(path))
        return;
    const auto news = std::make_shared<std::optional<Result<DueNews>>>();
    m_thread = QThread::create([news, path, today] { news->emplace(readDueNews(path, today)); });
    connect(m_thread, &QThread::finished, this, [this, news] {
        m_thread->wait();
        delete std::exchange(m_thread, nullptr);
        tell(**news);
        // What reading took is given back: the program rests now for an hour.
        malloc_trim(0);
    });
    m_thread->start();
}

void Background::tell(const Result<DueNews> &news)
{
    if (m_language != chosenLanguage()) {
        setLanguage();
        makeTray();
    }
    const Translator translator(m_language);
    if (!news)
        return sayOnce(describe(translator, news.error()));
    m_news = *news;
    m_tray->setToolTip(news->items.empty() ? u"Licet"_s
                                           : tr("Licet: %n thing(s) due", nullptr, int(news->items.size())));
    m_notifications.setButtons(tr("Open"), tr("Snooze"));
    const auto told = tellDue(m_news, translator, m_told, [this](const Notice &notice) {
        return m_notifications.show(notice) || showInTray(notice);
    });
    if (!told)
        return sayOnce(describe(translator, told.error()));
    if (told->isRefused)
        sayOnce(tr("There is no notification service and no tray here, so nothing can be told: %1")
                    .arg(m_notifications.problem()));
}

bool Background::showInTray(const Notice &notice)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return false;
    m_trayKey = notice.key;
    m_tray->showMessage(notice.title, notice.text, QApplication::windowIcon());
    return true;
}

/// On the standard error, for the session's log; not each hour anew.
void Background::sayOnce(const QString &sentence)
{
    if (std::exchange(m_said, sentence) != sentence)
        std::fputs((u"licet: "_s + sentence + u'\n').toUtf8().constData(), stderr);
}

const DueItem *Background::itemOf(const QString &key) const
{
    for (const auto &item : m_news.items)
        if (keyOf(item) == key)
            return &item;
    return nullptr;
}

void Background::open(const QString &key)
{
    const InstanceMessage wish{InstanceMessage::What::Open,
                               m_news.path.isEmpty() ? lastRegister() : m_news.path, key};
    if (SingleInstance::handOver(SingleInstance::Kind::Window, wish))
        return;
    const auto program = QDir(QCoreApplication::applicationDirPath()).filePath(u"licet"_s);
    if (!QProcess::startDetached(program, {wish.path}))
        return sayOnce(tr("%1 can't be started.").arg(program));
    openWhenThere(wish, 0);
}

void Background::snooze(const QString &key)
{
    const auto *item = itemOf(key);
    if (!item)
        return;
    if (const auto done = storeSnooze(key); !done)
        (void)m_notifications.show({{},
                                    tr("Not snoozed: %1").arg(item->name),
                                    describe(Translator(m_language), done.error()),
                                    false,
                                    false});
}

Result<void> Background::storeSnooze(const QString &key)
{
    if (SingleInstance::handOver(SingleInstance::Kind::Window,
                                 {InstanceMessage::What::Snooze, m_news.path, key}))
        return {};
    // Nothing is recorded without a name.
    if (userName().isEmpty())
        return Error{ErrorKind::ReadOnly, m_news.path};
    LICET_ASSIGN(const auto reg, Register::open(m_news.path, Access::ReadWrite));
    return snoozeForADay(
        reg->database(), key, tr("snoozed in a notification"),
        {userName(), brusselsDay(QDateTime::currentDateTimeUtc()), QDateTime::currentDateTimeUtc()});
}

} // namespace licet
