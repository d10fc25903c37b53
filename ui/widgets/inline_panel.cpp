#include "ui/widgets/inline_panel.h"

#include "ui/widgets/arrangement.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace licet {

InlinePanel::InlinePanel(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
}

void InlinePanel::fold()
{
    hide();
    Q_EMIT closed();
}

namespace {

/// Line by line, from the left.
void orderTabs(QWidget &panel)
{
    struct Place
    {
        QWidget *field;
        int line;
        int x;
    };
    std::vector<Place> places;
    for (auto *one : panel.findChildren<QWidget *>())
        if (one->focusPolicy() & Qt::TabFocus && one->isVisibleTo(&panel) && !one->focusProxy()) {
            const auto corner = one->mapTo(&panel, QPoint());
            places.push_back({one, corner.y(), corner.x()});
        }
    std::stable_sort(places.begin(), places.end(),
                     [](const Place &left, const Place &right) { return left.line < right.line; });
    // What stands less than a line of text lower stands beside.
    for (size_t at = 1; at < places.size(); ++at)
        if (places[at].line - places[at - 1].line < panel.fontMetrics().height())
            places[at].line = places[at - 1].line;
    std::stable_sort(places.begin(), places.end(), [](const Place &left, const Place &right) {
        return std::pair(left.line, left.x) < std::pair(right.line, right.x);
    });
    for (size_t at = 1; at < places.size(); ++at)
        QWidget::setTabOrder(places[at - 1].field, places[at].field);
}

} // namespace

bool InlinePanel::event(QEvent *event)
{
    const bool taken = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        QTimer::singleShot(0, this, [this] { orderTabs(*this); });
    return taken;
}

void InlinePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        fold();
    else
        QFrame::keyPressEvent(event);
}

QVBoxLayout *InlinePanel::makeColumn(int characters)
{
    const int gap = lineUnit(*this) / 2;
    auto *page = new QWidget;
    page->setMaximumWidth(characters * characterWidth(*this));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    // The stretch keeps to the page's width what words need in height.
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    layout->addWidget(page, 1000);
    layout->addStretch(1);
    return column;
}

} // namespace licet
