#include "ui/list_import/import_progress.h"

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

} // namespace

ImportProgress::ImportProgress(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
    , m_line(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
{
    m_line->setTextVisible(false);
    m_line->setFixedHeight(lineUnit(*this) / 3);
    m_line->setAccessibleName(tr("How far it is"));
    m_stop->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, &ImportProgress::stopWanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_stop);
    hide();
}

void ImportProgress::begin()
{
    m_since.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void ImportProgress::tell(int done, int all)
{
    if (m_since.elapsed() < silentFor)
        return;
    if (isHidden()) {
        show();
        m_stop->setFocus();
    }
    m_line->setRange(0, all);
    m_line->setValue(done);
    m_sentence->setText(tr("%1 of %2 rows").arg(done).arg(all));
}

void ImportProgress::end()
{
    QCoreApplication::instance()->removeEventFilter(this);
    hide();
}

bool ImportProgress::eventFilter(QObject *watched, QEvent *event)
{
    // Keys of the menus come to their actions, not to a widget.
    if (event->type() == QEvent::Shortcut)
        return true;
    if (!isInput(event->type()) || watched == m_stop || !watched->isWidgetType())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        Q_EMIT stopWanted();
    return true;
}

} // namespace licet
