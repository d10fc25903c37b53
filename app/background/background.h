#pragma once

#include "followup/due_news.h"
#include "notifying/due_notifier.h"
#include "session/single_instance.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QTranslator>

class QMenu;
class QSystemTrayIcon;
class QThread;

namespace licet {

/// What waits without a window, from login on: looks at the register opened last at the start, each hour and
/// when the day changes, and tells what falls due. A window is another program.
class Background : public QObject
{
    Q_OBJECT

public:
    Background();
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
    /// Until the next working day; where a window holds the register, the window writes.
    Result<void> storeSnooze(const QString &key);
    void setLanguage();
    [[nodiscard]] const DueItem *itemOf(const QString &key) const;

    Notifications m_notifications;
    QTranslator m_words;
    Language m_language = Language::English;
    QTimer m_tick;
    QElapsedTimer m_running; ///< only runs forward, whatever the clock is set to
    PollSchedule m_clock;
    DueNews m_news; ///< of the last look
    std::unique_ptr<QSystemTrayIcon> m_tray;
    std::unique_ptr<QMenu> m_menu;
    QThread *m_thread = nullptr;
    ToldDays m_told; ///< by this program
    QString m_said;
    QString m_trayKey; ///< of what the tray's last message told
};

} // namespace licet
