#include "ui/register/others_watch.h"

namespace licet {

using namespace std::chrono_literals;

OthersWatch::OthersWatch(Register &reg, bool heldBy, QObject *parent)
    : QObject(parent)
    , m_register(reg)
    , m_isHeld(heldBy)
{
    const auto writes = reg.database().writesElsewhere();
    m_writes = writes ? *writes : 0;
    connect(&m_timer, &QTimer::timeout, this, &OthersWatch::look);
    m_timer.start(2s);
}

void OthersWatch::look()
{
    // While somebody commits it cannot be read: the next look will tell.
    if (const auto writes = m_register.database().writesElsewhere(); writes && *writes != m_writes) {
        m_writes = *writes;
        Q_EMIT m_register.changed();
    }
    if (m_isHeld && !holderOf(m_register.path())) {
        m_isHeld = false;
        Q_EMIT released();
    }
}

} // namespace licet
