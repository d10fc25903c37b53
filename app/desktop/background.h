#pragma once

#include "followup/due_news.h"
#include "notifying/due_telling.h"

#include <QElapsedTimer>
#include <QTimer>

class QMenu;
class QSystemTrayIcon;
class QThread;

namespace licet {

class Desktop;

/// The program without its window, from login on: looks at the register opened last at the start, each hour
/// and when the day changes, and tells what falls due. It builds no window until one is asked for.
class Background : public QObject
{
    Q_OBJECT

public:
    explicit Background(Desktop &desktop);
    ~Background() override;

private:
    void makeTray();
    void lookWhenTime();
    void look();
    void tell(const Result<DueNews> &news);
    [[nodiscard]] bool showInTray(const Notice &notice);
    void sayOnce(const QString &sentence);
    void open(const QString &key);
    void snooze(const QString &key);
    Result<void> storeSnooze(const DueItem &item, QDate today);
    [[nodiscard]] const DueItem *itemOf(const QString &key) const;

    Desktop &m_desktop;
    Notifications m_notifications;
    QTimer m_tick;
    QElapsedTimer m_running; ///< only runs forward, whatever the clock is set to
    LookingClock m_clock;
    DueNews m_news; ///< of the last look
    std::unique_ptr<QSystemTrayIcon> m_tray;
    std::unique_ptr<QMenu> m_menu;
    QThread *m_thread = nullptr;
    ToldDays m_told; ///< by this program
    QString m_said;
    QString m_trayKey; ///< of what the tray's last message told
};

} // namespace licet
