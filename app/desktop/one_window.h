#pragma once

#include <QLocalServer>

namespace licet {

/// One window a user: a second start hands what it was asked to open to the first one, and ends.
class OneWindow : public QObject
{
    Q_OBJECT

public:
    /// Whether a window of this user is open and has taken the path over (empty: only to come in front).
    [[nodiscard]] static bool handOver(const QString &path);
    /// Whether a program of this user listens.
    [[nodiscard]] static bool isListening();
    /// Listens for later starts. Without a socket each start simply has a window of its own.
    void listen();

Q_SIGNALS:
    void asked(const QString &path);

private:
    void answer(QLocalSocket *caller);

    QLocalServer m_server;
};

} // namespace licet
