#include "ui/widgets/collapsing_scroll_area.h"

#include "ui/widgets/arrangement.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

namespace licet {

namespace {

constexpr int fewestLines = 8;

}

CollapsingScrollArea::CollapsingScrollArea(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setWidget(content);
    content->installEventFilter(this);
}

int CollapsingScrollArea::wantedHeight() const
{
    const auto *layout = widget()->layout();
    const int width = viewport()->width();
    if (layout && layout->hasHeightForWidth() && width > 0)
        return layout->totalHeightForWidth(width);
    return widget()->sizeHint().height();
}

QSize CollapsingScrollArea::sizeHint() const
{
    return {widget()->sizeHint().width(), wantedHeight()};
}

QSize CollapsingScrollArea::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, qMin(wantedHeight(), fewestLines * lineUnit(*this))};
}

bool CollapsingScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void CollapsingScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace licet
