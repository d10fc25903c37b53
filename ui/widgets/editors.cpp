#include "ui/widgets/editors.h"

#include "base/entered_day.h"
#include "base/text_gate.h"
#include "text/terms.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

namespace licet {

using namespace Qt::StringLiterals;

Choice::Choice(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void Choice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

NumberEdit::NumberEdit(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(9);
}

void NumberEdit::setNumber(std::optional<int> number)
{
    setText(number ? QString::number(*number) : QString());
}

std::optional<int> NumberEdit::number() const
{
    // A stop or space parts thousands; "1.5" is no whole number.
    static const QRegularExpression whole(u"^(?:[0-9]{1,9}|[0-9]{1,3}(?:[ .][0-9]{3}){1,2})$"_s);
    auto typed = enteredNumber(text());
    if (!whole.match(typed).hasMatch())
        return {};
    return typed.remove(u' ').remove(u'.').toInt();
}

bool NumberEdit::isWrong() const
{
    return !text().trimmed().isEmpty() && !number();
}

DateEdit::DateEdit(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(20);
    setPlaceholderText(tr("dd/mm/yyyy"));
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::tidy);
}

/// Where nothing can be typed, how to type it would read as a value.
void DateEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ReadOnlyChange)
        setPlaceholderText(isReadOnly() ? QString() : tr("dd/mm/yyyy"));
}

void DateEdit::setDate(std::optional<QDate> date)
{
    setText(date && date->isValid() ? printedDate(*date) : QString());
}

std::optional<QDate> DateEdit::read(const QString &text)
{
    return enteredDay(text, QDate::currentDate(), DayMeant::Either);
}

std::optional<QDate> DateEdit::date() const
{
    return read(text());
}

bool DateEdit::isWrong() const
{
    return !text().trimmed().isEmpty() && !date();
}

void DateEdit::tidy()
{
    if (const auto day = date(); day && printedDate(*day) != text())
        setDate(day);
}

QString typedText(const QPlainTextEdit &edit)
{
    auto text = edit.document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

LongText::LongText(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LongText::grow);
}

void LongText::setFewestLines(int lines)
{
    m_fewestLines = lines;
    updateGeometry();
}

int LongText::linesShown() const
{
    // QPlainTextDocumentLayout counts its height in lines.
    const int lines = qRound(document()->documentLayout()->documentSize().height());
    return qBound(m_fewestLines, lines, 12);
}

QSize LongText::sizeHint() const
{
    const int frame = 2 * frameWidth() + 2 * qRound(document()->documentMargin());
    return {20 * fontMetrics().averageCharWidth(), linesShown() * fontMetrics().lineSpacing() + frame + 2};
}

QSize LongText::minimumSizeHint() const
{
    return sizeHint();
}

void LongText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void LongText::wheelEvent(QWheelEvent *event)
{
    // A text that fits leaves the wheel to the sheet around it.
    if (verticalScrollBar()->maximum() == verticalScrollBar()->minimum())
        event->ignore();
    else
        QPlainTextEdit::wheelEvent(event);
}

void LongText::grow()
{
    if (height() != sizeHint().height())
        updateGeometry();
}

} // namespace licet
