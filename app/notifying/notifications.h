#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

namespace licet {

/// A thing to tell, in plain text.
struct Notice
{
    QString key; ///< followup/due_news.h; empty: of several things
    QString title;
    QString text;
    bool isLate = false;
    bool hasButtons = true; ///< Open and Snooze
};

/// The desktop's notification service (org.freedesktop.Notifications) on the session bus.
class Notifications : public QObject
{
    Q_OBJECT

public:
    explicit Notifications(QObject *parent = nullptr);
    /// The words on the buttons; without them a notification has none.
    void setButtons(const QString &open, const QString &snooze);
    /// False where no service answers; then `problem` says what the bus said.
    [[nodiscard]] bool show(const Notice &notice);
    [[nodiscard]] const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void openWanted(const QString &key);
    void snoozeWanted(const QString &key);

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void forget(uint id, uint reason);

private:
    [[nodiscard]] bool askCapabilities();

    QHash<uint, QString> m_keys; ///< of those on view
    std::optional<QStringList> m_capabilities;
    QString m_open;
    QString m_snooze;
    QString m_problem;
};

} // namespace licet
