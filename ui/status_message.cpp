#include "ui/status_message.h"

#include <QEvent>
#include <QLabel>
#include <QStatusBar>

namespace licet {

StatusMessage::StatusMessage(QStatusBar *bar) : QObject(bar), m_bar(bar)
{
    bar->installEventFilter(this);
}

void StatusMessage::show(const QString &sentence)
{
    m_sentence = sentence;
    m_bar->setToolTip(sentence);
    fit();
}

void StatusMessage::fit()
{
    if (m_sentence.isEmpty())
        return m_bar->clearMessage();
    // What stands in the bar for good stands at its right.
    int room = m_bar->width() - 2 * m_bar->fontMetrics().averageCharWidth();
    for (const auto *label : m_bar->findChildren<QLabel *>())
        if (!label->isHidden())
            room -= label->sizeHint().width() + m_bar->fontMetrics().averageCharWidth();
    m_bar->showMessage(m_bar->fontMetrics().elidedText(m_sentence, Qt::ElideRight, qMax(0, room)));
}

bool StatusMessage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !m_sentence.isEmpty())
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace licet
