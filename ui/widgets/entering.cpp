#include "ui/widgets/entering.h"

#include "base/text_gate.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace licet {

namespace {

void clean(QLineEdit *edit)
{
    const auto typed = edit->text();
    const auto entered = enteredText(typed);
    if (entered == typed)
        return;
    const auto before = enteredText(typed.left(edit->cursorPosition())).size();
    edit->setText(entered);
    edit->setCursorPosition(int(before));
}

/// Invisible signs alone are taken out, one by one and last first, so that undo and the cursor keep their
/// places; line ends are the editor's own.
void clean(QPlainTextEdit *edit)
{
    const auto typed = edit->toPlainText();
    if (enteredText(typed) == typed)
        return;
    const auto raw = edit->document()->toRawText();
    QTextCursor cursor(edit->document());
    cursor.joinPreviousEditBlock();
    for (auto at = raw.size() - 1; at >= 0; --at) {
        const QChar sign = raw[at];
        const bool isOfTheEditor = sign == QChar::ParagraphSeparator || sign == QChar::LineSeparator;
        const bool isPair = sign.isLowSurrogate() && at > 0 && raw[at - 1].isHighSurrogate();
        const auto code = isPair ? QChar::surrogateToUcs4(raw[at - 1], sign) : char32_t(sign.unicode());
        const auto begin = isPair ? at - 1 : at;
        if (!isOfTheEditor && isInvisible(code)) {
            cursor.setPosition(int(begin));
            cursor.setPosition(int(at) + 1, QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        }
        at = begin;
    }
    cursor.endEditBlock();
}

} // namespace

void Entering::watchFields()
{
    static const auto name = QStringLiteral("entering");
    if (qApp->findChild<Entering *>(name, Qt::FindDirectChildrenOnly))
        return;
    auto *entering = new Entering(qApp);
    entering->setObjectName(name);
    qApp->installEventFilter(entering);
}

bool Entering::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        if (auto *line = qobject_cast<QLineEdit *>(watched))
            connect(line, &QLineEdit::textEdited, this, [line] { clean(line); });
        else if (auto *text = qobject_cast<QPlainTextEdit *>(watched))
            connect(text, &QPlainTextEdit::textChanged, this, [text] { clean(text); });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace licet
