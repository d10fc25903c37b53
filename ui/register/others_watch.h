#pragma once

#include "register/register.h"

#include <QTimer>

namespace licet {

/// Looks every two seconds what others do with a register that is open here for reading only: what they write
/// is announced as if it were written here, and when the one who held it lets go of it, that is said.
class OthersWatch : public QObject
{
    Q_OBJECT

public:
    /// `heldBy`: whether somebody writes in it now.
    OthersWatch(Register &reg, bool heldBy, QObject *parent = nullptr);

Q_SIGNALS:
    /// Nobody holds it for writing any more.
    void released();

private:
    void look();

    Register &m_register;
    QTimer m_timer;
    qint64 m_writes = 0;
    bool m_isHeld;
};

} // namespace licet
