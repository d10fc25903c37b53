#include "ui/request/editor/finding_card.h"

#include "text/finding_text.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace licet {

using namespace Qt::StringLiterals;

FindingCard::FindingCard(const Translator &translator, const Finding &finding, QWidget *parent)
    : QFrame(parent)
    , m_finding(finding)
{
    const auto words = describe(translator, finding);
    auto *column = begin(badgeOf(translator, finding.severity), words.problem, words.remedy);
    addSource(translator, column);
}

FindingCard::FindingCard(const StatusBadge &code, const QString &sentence, const QString &field,
                         QWidget *parent)
    : QFrame(parent)
{
    m_finding.field = field;
    begin(code, sentence, {});
}

QVBoxLayout *FindingCard::begin(const StatusBadge &code, const QString &sentence, const QString &remark)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName((code.word + u". "_s + sentence + u' ' + remark).trimmed());
    auto *shape = new QLabel;
    shape->setPixmap(
        shapePixmap(code.shape, toneColour(code.tone, palette()), lineUnit(*this), devicePixelRatioF()));
    shape->setToolTip(code.word);
    shape->setAlignment(Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    const auto addLabel = [column](QLabel *label) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        column->addWidget(label);
    };
    addLabel(new QLabel(sentence));
    if (!remark.isEmpty())
        addLabel(new QuietLabel(remark));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 6);
    layout->addWidget(shape, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    return column;
}

void FindingCard::addSource(const Translator &translator, QVBoxLayout *column)
{
    m_source = new QToolButton;
    auto *shown = new QuietLabel;
    m_source->setText(sourceName(translator, m_finding.source));
    m_source->setAutoRaise(true);
    m_source->setCheckable(true);
    m_source->setAccessibleName(tr("Source: %1").arg(m_source->text()));
    QStringList sentences;
    for (const int number : procedureNumbers(m_finding.source))
        sentences << u"%1 – %2"_s.arg(number).arg(procedureSentence(translator, number));
    shown->setText(sentences.join(u"\n"_s));
    shown->hide();
    m_source->setEnabled(!sentences.isEmpty());
    connect(m_source, &QToolButton::toggled, shown, &QWidget::setVisible);
    column->addWidget(m_source, 0, Qt::AlignLeft);
    column->addWidget(shown);
}

void FindingCard::showSource(bool shown)
{
    if (m_source)
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
