#pragma once

#include <QObject>

#include <functional>

namespace licet {

/// Tells, on the program's own thread, that the system wants it to end (SIGTERM, SIGINT, SIGHUP): so that it
/// can save what is typed. A second time it ends at once.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(const std::function<void()> &wanted);
    ~Termination() override;

private:
    int m_sockets[2] = {-1, -1}; ///< a signal can write into one end, and nothing more
};

} // namespace licet
