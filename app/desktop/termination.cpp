#include "termination.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace licet {

namespace {

constexpr int endings[] = {SIGTERM, SIGINT, SIGHUP};

int toldTo = -1;

void tell(int)
{
    const char sign = 1;
    [[maybe_unused]] const auto written = ::write(toldTo, &sign, sizeof sign);
}

} // namespace

Termination::Termination(const std::function<void()> &wanted)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_sockets) != 0)
        return;
    toldTo = m_sockets[0];
    auto *notifier = new QSocketNotifier(m_sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier, wanted] {
        notifier->setEnabled(false);
        wanted();
    });
    struct sigaction action = {};
    action.sa_handler = tell;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    for (const int ending : endings)
        ::sigaction(ending, &action, nullptr);
}

Termination::~Termination()
{
    for (const int ending : endings)
        std::signal(ending, SIG_DFL);
    for (const int socket : m_sockets)
        if (socket >= 0)
            ::close(socket);
}

} // namespace licet
