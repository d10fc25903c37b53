#include "ui/overview/line_actions.h"

#include "followup/due_news.h"
#include "text/due_text.h"
#include "text/terms.h"
#include "ui/page/writing.h"
#include "ui/widgets/arrangement.h"

#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace licet {

LineActions::LineActions(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_quiet(new QLabel)
    , m_steps{new QToolButton, new QToolButton}
    , m_snooze(new QToolButton)
    , m_open(new QToolButton)
    , m_why(new QToolButton)
    , m_sum(new QLabel)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    const int gap = lineUnit(*this) / 3;
    m_snooze->setText(tr("Snooze…"));
    m_open->setText(tr("Open"));
    m_why->setText(tr("Why this date"));
    m_why->setCheckable(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    for (auto *button : {m_steps[0], m_steps[1], m_snooze, m_open, m_why}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        line->addWidget(button);
    }
    line->addStretch(1);
    for (auto *label : {m_sum, m_quiet}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_sum->setAccessibleName(tr("Why this date"));
    m_sum->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(lineUnit(*this) * 3 / 2, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_quiet);
    layout->addLayout(line);
    layout->addWidget(m_sum);
    followWriting(context, m_snooze, tr("Leaves it alone until a day."));
    connect(m_steps[0], &QToolButton::clicked, this, [this] { press(0); });
    connect(m_steps[1], &QToolButton::clicked, this, [this] { press(1); });
    connect(m_snooze, &QToolButton::clicked, this, &LineActions::snoozeWanted);
    connect(m_open, &QToolButton::clicked, this, &LineActions::openWanted);
    connect(m_why, &QToolButton::clicked, this, &LineActions::toggleSum);
}

void LineActions::setItem(const DueItem &item, const QString &quiet)
{
    const auto key = keyOf(item);
    if (key != m_key)
        m_isSumShown = false;
    m_key = key;
    m_isReminder = item.kind == DueKind::Reminder;
    m_stepPlaces = stepsFor(m_context.reg(), item);
    for (size_t step = 0; step < 2; ++step) {
        m_steps[step]->setVisible(step < m_stepPlaces.size());
        if (step < m_stepPlaces.size())
            m_steps[step]->setText(m_stepPlaces[step].text);
    }
    if (m_isReminder) {
        m_steps[0]->setText(tr("Done"));
        m_steps[0]->show();
    }
    const auto why = m_context.whyReadOnly();
    for (auto *button : m_steps) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    }
    m_open->setVisible(!(placeOf(m_context.reg(), item) == Place{PageId::Overview}));
    m_quiet->setText(quiet);
    m_quiet->setVisible(!quiet.isEmpty());
    auto sum = sumSentence(m_context.translator(), item);
    if (item.snoozedUntil)
        sum += QChar(u'\n') + tr("Snoozed until %1: %2")
                                  .arg(printedDate(*item.snoozedUntil), item.snoozedBecause.isEmpty()
                                                                            ? tr("without a reason")
                                                                            : item.snoozedBecause);
    m_sum->setText(sum);
    m_sum->setVisible(m_isSumShown);
    m_why->setChecked(m_isSumShown);
    updateGeometry();
}

void LineActions::toggleSum()
{
    m_isSumShown = !m_isSumShown;
    m_why->setChecked(m_isSumShown);
    m_sum->setVisible(m_isSumShown);
    Q_EMIT changed();
}

void LineActions::pressPrimary()
{
    if (!m_steps[0]->isHidden())
        return m_steps[0]->click();
    Q_EMIT openWanted();
}

void LineActions::press(int step)
{
    if (m_isReminder && step == 0)
        Q_EMIT doneWanted();
    else if (size_t(step) < m_stepPlaces.size())
        m_context.go(m_stepPlaces[size_t(step)].place);
}

int LineActions::heightForWidth(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                         : layout()->totalSizeHint().height();
}

void LineActions::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace licet
