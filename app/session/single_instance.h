#pragma once

#include <QLocalServer>

#include <functional>

namespace licet {

/// What a program of a user asks of another one.
struct InstanceMessage
{
    enum class What { Open, Snooze };
    What what = What::Open;
    QString path; ///< of a register; empty: the one that is open
    QString key;  ///< of something due (followup/due_news.h); empty: none
};

/// One program of its kind for a user: a later start hands what it wants over to the first one, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Window, Background };
    explicit SingleInstance(Kind kind) : m_kind(kind) {}

    /// Whether one of this user listens.
    [[nodiscard]] static bool isListening(Kind kind);
    /// Whether one is there and has granted the wish.
    [[nodiscard]] static bool handOver(Kind kind, const InstanceMessage &wish);

    /// Asked for each wish of another program; false refuses it.
    using Handler = std::function<bool(const InstanceMessage &)>;
    /// Listens for later starts. Without a socket each start simply is a program of its own.
    void listen(const Handler &handle);

private:
    void answer(QLocalSocket *caller);

    Kind m_kind;
    Handler m_handle;
    QLocalServer m_server;
};

} // namespace licet
