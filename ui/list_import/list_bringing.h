#pragma once

#include "list_import/list_import.h"
#include "register/register.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace licet {

/// Writes a list into the register in a thread and over a connection of its own: the window goes on, and
/// nothing that happens in it can reach the open transaction.
class ListBringing : public QObject
{
    Q_OBJECT

public:
    explicit ListBringing(QObject *parent = nullptr) : QObject(parent) {}
    /// Stops what is under way, and waits until it is undone.
    ~ListBringing() override;

    void begin(const Register &target, const ListCells &cells, const ListMapping &mapping,
               const ListOptions &options, const Stamp &stamp);
    /// What was written is undone.
    void stop() { m_isStopped = true; }
    [[nodiscard]] bool isUnderWay() const { return m_thread != nullptr; }

    /// Without a judgement it was stopped.
    using Outcome = Result<std::optional<ImportPreview>>;

Q_SIGNALS:
    void told(int done, int all);
    void ended(const licet::ListBringing::Outcome &outcome);

private:
    void end();

    QThread *m_thread = nullptr;
    std::atomic_bool m_isStopped = false;
    std::optional<Outcome> m_outcome; ///< written by the thread, read after its end
};

} // namespace licet
