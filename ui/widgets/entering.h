#pragma once

#include <QObject>

namespace licet {

/// Puts all that is typed or pasted into the window's fields through the gate of base/text_gate.h: one for
/// the whole application, made with the first window.
class Entering : public QObject
{
    Q_OBJECT

public:
    static void watchFields();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace licet
