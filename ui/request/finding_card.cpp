#include "ui/request/finding_card.h"

#include "documents/wording/finding_wording.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace licet {

using namespace Qt::StringLiterals;

FindingCard::FindingCard(const Phrases &phrases, const Finding &finding, QWidget *parent)
    : QFrame(parent)
    , m_finding(finding)
    , m_source(new QToolButton)
    , m_sentences(new QuietLabel)
{
    const auto words = describe(phrases, finding);
    const auto code = codeOf(phrases, finding.severity);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(u"%1: %2 %3"_s.arg(code.word, words.problem, words.remedy));
    auto *shape = new QLabel;
    shape->setPixmap(
        shapePixmap(code.shape, toneColour(code.tone, palette()), lineUnit(*this), devicePixelRatioF()));
    shape->setToolTip(code.word);
    shape->setAlignment(Qt::AlignTop);
    auto *problem = new QLabel(words.problem);
    problem->setWordWrap(true);
    problem->setTextFormat(Qt::PlainText);
    auto *remedy = new QuietLabel(words.remedy);
    remedy->setTextFormat(Qt::PlainText);
    for (auto *label : {static_cast<QLabel *>(problem), static_cast<QLabel *>(remedy)})
        label->setTextInteractionFlags(Qt::NoTextInteraction);
    m_source->setText(sourceName(phrases, finding.source));
    m_source->setAutoRaise(true);
    m_source->setCheckable(true);
    m_source->setAccessibleName(tr("Source: %1").arg(m_source->text()));
    QStringList sentences;
    for (const int number : procedureNumbers(finding.source))
        sentences << u"P%1 – %2"_s.arg(number).arg(procedureSentence(phrases, number));
    m_sentences->setText(sentences.join(u"\n"_s));
    m_sentences->hide();
    m_source->setEnabled(!sentences.isEmpty());
    connect(m_source, &QToolButton::toggled, m_sentences, &QWidget::setVisible);

    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(problem);
    column->addWidget(remedy);
    column->addWidget(m_source, 0, Qt::AlignLeft);
    column->addWidget(m_sentences);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 6);
    layout->addWidget(shape, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
}

void FindingCard::showSource(bool shown)
{
    m_source->setChecked(shown);
}

void FindingCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT wanted();
    else
        QFrame::keyPressEvent(event);
}

void FindingCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint()))
        Q_EMIT wanted();
}

void FindingCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void FindingCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace licet
