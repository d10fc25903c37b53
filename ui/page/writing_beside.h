#pragma once

#include "register/register.h"

#include <QObject>

#include <atomic>

class QThread;

namespace licet {

/// Writes into the register in a thread and over a connection of its own: the window goes on, and nothing
/// that happens in it can reach the open transaction. The window's register does not tell that it changed.
class WritingBeside : public QObject
{
    Q_OBJECT

public:
    explicit WritingBeside(QObject *parent = nullptr) : QObject(parent) {}
    /// Stops what is under way, and waits until it is undone.
    ~WritingBeside() override;

    /// False once it is to stop.
    using Tell = std::function<bool(int done, int all)>;
    /// Called in the other thread.
    using Work = std::function<Result<void>(Register &beside, const Tell &tell)>;
    void begin(const Register &target, const Work &work);
    /// What was written is undone, where the work can be stopped.
    void stop() { m_isStopped = true; }
    [[nodiscard]] bool isUnderWay() const { return m_thread != nullptr; }

Q_SIGNALS:
    void told(int done, int all);
    void ended(const licet::Result<void> &outcome);

private:
    void end();

    QThread *m_thread = nullptr;
    std::atomic_bool m_isStopped = false;
    Result<void> m_outcome; ///< written by the thread, read after its end
};

} // namespace licet
