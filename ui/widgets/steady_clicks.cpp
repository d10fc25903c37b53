#include "ui/widgets/steady_clicks.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>

namespace licet {

namespace {

bool isOncePerClick(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (widget->property(SteadyClicks::oncePerClick).toBool())
            return true;
    return false;
}

} // namespace

SteadyClicks::SteadyClicks(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool SteadyClicks::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if ((type != QEvent::MouseButtonPress && type != QEvent::MouseButtonDblClick) || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (type == QEvent::MouseButtonPress) {
        // A button takes its click; what lies around it is not asked any more.
        m_pressed = widget;
        return false;
    }
    return qobject_cast<QAbstractButton *>(widget) && (widget != m_pressed || isOncePerClick(widget));
}

} // namespace licet
