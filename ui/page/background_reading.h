#pragma once

#include "register/register.h"

#include <QList>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace licet {

/// Reads a register beside the window: in a thread and over a read-only connection of its own, so that no
/// list makes the window wait. What was read is handed over on the window's thread; a reading that is
/// stopped, or begun anew, or whose owner goes, hands nothing more over.
class BackgroundReading : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundReading(const Register &reg, QObject *parent = nullptr);
    /// Waits for the piece under way.
    ~BackgroundReading() override;

    /// Whether what is being read is still wanted; to be asked in long work.
    using StillWanted = std::function<bool()>;

    /// `next` reads one piece, in the other thread, again and again until it gives an empty one; between two
    /// pieces others can write. `taken` gets each piece in its order.
    template <class Rows>
    void inPieces(std::function<Result<Rows>(const Register &)> next, std::function<void(Rows)> taken)
    {
        run([next = std::move(next), taken = std::move(taken)](const Register &reg,
                                                               const StillWanted &) -> Result<HandOver> {
            LICET_ASSIGN(auto rows, next(reg));
            if (rows.empty())
                return HandOver();
            const auto held = std::make_shared<Rows>(std::move(rows));
            return HandOver([held, taken] { taken(std::move(*held)); });
        });
    }
    /// Something that is read, or done, as a whole.
    template <class Value>
    void once(std::function<Result<Value>(const Register &, const StillWanted &)> read,
              std::function<void(Value)> taken)
    {
        run([read = std::move(read), taken = std::move(taken), isDone = false](
                const Register &reg, const StillWanted &stillWanted) mutable -> Result<HandOver> {
            if (std::exchange(isDone, true))
                return HandOver();
            LICET_ASSIGN(auto value, read(reg, stillWanted));
            const auto held = std::make_shared<Value>(std::move(value));
            return HandOver([held, taken] { taken(std::move(*held)); });
        });
    }
    void stop();
    [[nodiscard]] bool isUnderWay() const { return m_stopped != nullptr; }

Q_SIGNALS:
    /// Everything was handed over.
    void finished();
    void failed(const licet::Error &error);

private:
    using HandOver = std::function<void()>; ///< none after the last piece
    using Step = std::function<Result<HandOver>(const Register &, const StillWanted &)>;
    using Stopped = std::shared_ptr<std::atomic_bool>;

    void run(Step step);
    void readAlong(const QString &path, std::optional<QDate> today, const Step &step, const Stopped &stopped);
    void handOver(const Stopped &stopped, HandOver what);
    void end(const std::optional<Error> &error);

    const Register &m_register;
    Stopped m_stopped; ///< of the reading under way
    QList<QThread *> m_threads;
};

} // namespace licet
