#include "ui/page_room.h"

#include <QEvent>
#include <QResizeEvent>
#include <QTimer>

namespace licet {

namespace {

/// The content at its least size at least. Not by a layout: it would take the height that long words would
/// like for the height that they need.
class RoomContent : public QWidget
{
public:
    explicit RoomContent(QWidget *content) : m_content(content) { content->setParent(this); }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_content->minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent *) override { m_content->setGeometry(rect()); }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::event(event);
    }

private:
    QWidget *m_content;
};

} // namespace

PageRoom::PageRoom(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(new RoomContent(content));
}

void PageRoom::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // Once the panes within have their sizes.
    if (event->size().height() < event->oldSize().height())
        QTimer::singleShot(0, this, &PageRoom::keepFocusInSight);
}

void PageRoom::keepFocusInSight()
{
    auto *field = window()->focusWidget();
    if (!field || !widget()->isAncestorOf(field))
        return;
    for (auto *one = field->parentWidget(); one && one != parentWidget(); one = one->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(one);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(field))
            continue;
        // Of a long text the line that is typed in.
        auto place = field->rect();
        if (place.height() > area->viewport()->height() / 2)
            place = field->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        const auto centre = field->mapTo(area->widget(), place.center());
        area->ensureVisible(centre.x(), centre.y(), 0, place.height() / 2 + fontMetrics().lineSpacing() / 2);
    }
}

} // namespace licet
