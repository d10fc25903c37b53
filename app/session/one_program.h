#pragma once

#include <QLocalServer>

#include <functional>

namespace licet {

/// What a program of a user asks of another one.
struct Wish
{
    enum class What { Open, Snooze };
    What what = What::Open;
    QString path; ///< of a register; empty: the one that is open
    QString key;  ///< of something due (followup/due_news.h); empty: none
};

/// One program of its kind for a user: a later start hands what it wants over to the first one, and ends.
class OneProgram : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Window, Background };
    explicit OneProgram(Kind kind) : m_kind(kind) {}

    /// Whether one of this user listens.
    [[nodiscard]] static bool isListening(Kind kind);
    /// Whether one is there and has granted the wish.
    [[nodiscard]] static bool handOver(Kind kind, const Wish &wish);

    /// Asked for each wish of another program; false refuses it.
    using Grant = std::function<bool(const Wish &)>;
    /// Listens for later starts. Without a socket each start simply is a program of its own.
    void listen(const Grant &grant);

private:
    void answer(QLocalSocket *caller);

    Kind m_kind;
    Grant m_grant;
    QLocalServer m_server;
};

} // namespace licet
