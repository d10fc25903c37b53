#include "ui/widgets/inline_panel.h"

#include "ui/widgets/arrangement.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

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
