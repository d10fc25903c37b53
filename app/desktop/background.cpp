#include "background.h"

#include "desktop.h"
#include "documents/wording/error_wording.h"
#include "register/due_reader.h"
#include "register/following_up.h"
#include "ui/overview/due_places.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QSystemTrayIcon>
#include <QThread>

#include <cstdio>
#include <malloc.h>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// How often the two clocks are compared. Coarse, so that the machine may sleep through.
constexpr auto tick = std::chrono::minutes(1);

QString lastRegister()
{
    return QSettings().value(u"lastRegister"_s).toString();
}

} // namespace

Background::Background(Desktop &desktop) : m_desktop(desktop)
{
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
    if (!m_thread && m_clock.isTime(QDate::currentDate(), std::chrono::milliseconds(m_running.elapsed())))
        look();
}

/// In a thread of its own, so that a window that is open does not wait.
void Background::look()
{
    const auto today = QDate::currentDate();
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
    const Phrases phrases(m_desktop.language());
    if (!news)
        return sayOnce(describe(phrases, news.error()));
    m_news = *news;
    m_tray->setToolTip(news->items.empty() ? u"Licet"_s
                                           : tr("Licet: %n thing(s) due", nullptr, int(news->items.size())));
    m_notifications.setButtons(tr("Open"), tr("Snooze"));
    const auto told = tellDue(m_news, phrases, m_told, [this](const Notice &notice) {
        return m_notifications.show(notice) || showInTray(notice);
    });
    if (!told)
        return sayOnce(describe(phrases, told.error()));
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
    m_desktop.comeInFront({});
    const auto *item = itemOf(key);
    if (item && m_desktop.openRegister()) {
        const auto place = placeOf(*m_desktop.openRegister(), *item);
        m_desktop.go(place.page == PageId::Overview ? Place{PageId::Overview, 0, key} : place);
    } else if (key.isEmpty()) {
        m_desktop.go({PageId::Overview});
    }
}

void Background::snooze(const QString &key)
{
    const auto *item = itemOf(key);
    if (!item)
        return;
    if (const auto done = storeSnooze(*item, QDate::currentDate()); !done)
        (void)m_notifications.show({{},
                                    tr("Not snoozed: %1").arg(item->name),
                                    describe(Phrases(m_desktop.language()), done.error()),
                                    false,
                                    false});
}

/// Until the next working day. The register is held for writing only that long; where the window has it
/// open, the window writes.
Result<void> Background::storeSnooze(const DueItem &item, QDate today)
{
    Snooze snoozed;
    snoozed.kind = item.kind;
    snoozed.record = item.record;
    snoozed.recordId = item.recordId;
    snoozed.snoozedOn = today;
    snoozed.reason = tr("snoozed in a notification");
    const auto stamp = m_desktop.stamp();
    const auto store = [&](Register &reg) -> Result<void> {
        LICET_ASSIGN(const auto facts, readDueFacts(reg, today, item.institution));
        snoozed.until = facts.calendar.nextWorkingDay(today.addDays(1));
        return reg.write(
            [&](Transaction &transaction) { return licet::snooze(transaction, snoozed, stamp); });
    };
    auto *open = m_desktop.openRegister();
    if (open && !open->isReadOnly() && QFileInfo(open->path()) == QFileInfo(m_news.path))
        return store(*open);
    LICET_ASSIGN(const auto reg, Register::open(m_news.path, Access::ReadWrite));
    return store(*reg);
}

} // namespace licet
