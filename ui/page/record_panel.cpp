#include "ui/page/record_panel.h"

#include "ui/page/unsaved.h"
#include "ui/widgets/arrangement.h"

#include <QEvent>
#include <QHBoxLayout>

namespace licet {

RecordPanelBase::RecordPanelBase(Context &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_sheet(new FormSheet)
    , m_save(new QPushButton(tr("Save")))
    , m_discard(new QPushButton(tr("Discard changes")))
    , m_column(nullptr)
    , m_line(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    // Its fields are what Tab reaches.
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    const int gap = lineUnit(*this) / 2;
    m_column->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    m_column->setSpacing(gap);
    // The stretch keeps to the sheet's width what words need in height.
    m_line->addWidget(m_sheet, 1000);
    m_line->addStretch(1);
    m_column->addLayout(m_line);
    m_buttons->addWidget(m_save);
    m_buttons->addWidget(m_discard);
    m_discard->setAutoDefault(false);
    m_buttons->addStretch(1);
    m_column->addLayout(m_buttons);
    m_column->addStretch(1);
    setWidget(page);
    m_save->setDefault(true);
    m_save->setToolTip(tr("Ctrl+S"));
    connect(&context, &Context::scopeChanged, this, [this] {
        m_sheet->setReadOnly(!m_context.whyReadOnly().isEmpty());
        refresh();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_discard, &QPushButton::clicked, this, [this] { discard(); });
    connect(m_sheet, &FormSheet::edited, this, [this] {
        if (m_isShowing)
            return;
        refresh();
        Q_EMIT edited();
    });
}

void RecordPanelBase::addButton(QPushButton *button)
{
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void RecordPanelBase::addBelow(QWidget *widget)
{
    m_column->insertWidget(m_column->indexOf(m_line) + 1, widget);
}

void RecordPanelBase::addAbove(QWidget *widget)
{
    m_column->insertWidget(0, widget);
}

void RecordPanelBase::addFoot(QWidget *widget)
{
    m_foot = widget;
    const bool isShown = !widget->isHidden();
    widget->setParent(this);
    widget->setVisible(isShown);
    widget->installEventFilter(this);
    placeFoot();
}

void RecordPanelBase::sayBroughtBack()
{
    m_context.say(
        Message{Message::Kind::Success, tr("What you had typed here when the program ended is back. "
                                           "It is not saved yet.")});
}

void RecordPanelBase::placeFoot()
{
    if (!m_foot)
        return;
    const int gap = lineUnit(*this) / 2;
    const int height = m_foot->isHidden() ? 0 : m_foot->sizeHint().height() + gap;
    setViewportMargins(0, 0, 0, height);
    const auto room = viewport()->geometry();
    m_foot->setGeometry(room.left() + 2 * gap, room.bottom() + 1, room.width() - 4 * gap, height - gap / 2);
    // What is typed into is not covered by what it asks.
    if (auto *focused = widget()->focusWidget(); height > 0 && focused && focused->hasFocus())
        ensureWidgetVisible(focused, 0, gap);
}

void RecordPanelBase::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    placeFoot();
}

bool RecordPanelBase::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_foot &&
        (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent ||
         event->type() == QEvent::LayoutRequest))
        placeFoot();
    return QScrollArea::eventFilter(watched, event);
}

bool RecordPanelBase::isSettled(const std::function<void()> &goOn)
{
    if (!isChanged() || !m_context.whyReadOnly().isEmpty())
        return true;
    askAboutUnsaved(
        m_context, {}, [this] { return save(); }, [this] { discard(); }, goOn);
    return false;
}

QString RecordPanelBase::whyNot() const
{
    if (const auto why = m_context.whyReadOnly(); !why.isEmpty())
        return why;
    return isChanged() ? QString() : tr("Nothing was changed.");
}

void RecordPanelBase::refresh()
{
    m_save->setEnabled(whyNot().isEmpty());
    m_save->setToolTip(whyNot().isEmpty() ? tr("Ctrl+S") : whyNot());
    m_discard->setVisible(isChanged() && m_context.whyReadOnly().isEmpty());
    if (!isChanged())
        Q_EMIT settled();
    // The key of Save is its command's: grey as long as the window thinks that nothing was changed.
    if (std::exchange(m_canSave, m_save->isEnabled()) != m_canSave) {
        QMetaObject::invokeMethod(
            this, [this] { m_context.refreshCommands(); }, Qt::QueuedConnection);
        if (!m_canSave)
            m_context.settleTyping();
    }
}

} // namespace licet
