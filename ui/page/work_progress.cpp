#include "ui/page/work_progress.h"

#include "ui/widgets/arrangement.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace licet {

namespace {

constexpr int silentFor = 300; ///< ms

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::Wheel:
        return true;
    default:
        return false;
    }
}

/// By Tab the message bar's buttons are reached from the stop button, and back.
bool isTab(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress && event.type() != QEvent::KeyRelease)
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

WorkProgress::WorkProgress(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
    , m_line(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
{
    m_line->setTextVisible(false);
    m_line->setFixedHeight(lineUnit(*this) / 3);
    m_line->setAccessibleName(tr("How far it is"));
    m_stop->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, &WorkProgress::stopWanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_stop);
    m_appearing.setSingleShot(true);
    m_appearing.setInterval(silentFor);
    connect(&m_appearing, &QTimer::timeout, this, &WorkProgress::appear);
    hide();
}

void WorkProgress::begin(const QString &counted, bool canStop)
{
    m_counted = counted;
    m_canStop = canStop;
    m_sentence->clear();
    m_line->setRange(0, 0);
    m_stop->setVisible(canStop);
    m_appearing.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void WorkProgress::appear()
{
    show();
    if (m_canStop)
        m_stop->setFocus();
}

void WorkProgress::tell(int done, int all)
{
    m_line->setRange(0, all);
    m_line->setValue(done);
    m_sentence->setText(m_counted.arg(done).arg(all));
}

void WorkProgress::end()
{
    m_appearing.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    hide();
}

bool WorkProgress::passes(const QWidget &widget, const QEvent &event) const
{
    if (&widget == m_stop || isTab(event))
        return true;
    for (const auto *one = &widget; one; one = one->parentWidget())
        if (one->property(answersMeanwhile).toBool())
            return true;
    return false;
}

bool WorkProgress::eventFilter(QObject *watched, QEvent *event)
{
    // Keys of the menus come to their actions, not to a widget.
    if (event->type() == QEvent::Shortcut)
        return true;
    if (!isInput(event->type()) || !watched->isWidgetType() ||
        passes(*static_cast<const QWidget *>(watched), *event))
        return QWidget::eventFilter(watched, event);
    if (m_canStop && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        Q_EMIT stopWanted();
    return true;
}

} // namespace licet
