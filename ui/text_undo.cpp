#include "ui/text_undo.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>

namespace licet {

TextUndo::TextUndo(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

void TextUndo::follow(QWidget *field)
{
    // Who opens a menu has not left the text.
    if (qobject_cast<QMenuBar *>(field) || qobject_cast<QMenu *>(field))
        return;
    // An editable choice has the keyboard for its line.
    if (const auto *choice = qobject_cast<QComboBox *>(field))
        field = choice->lineEdit();
    if (m_field)
        m_field->disconnect(this);
    m_field = nullptr;
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        m_field = line;
        connect(line, &QLineEdit::textChanged, this, &TextUndo::changed);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        m_field = text;
        connect(text, &QPlainTextEdit::undoAvailable, this, &TextUndo::changed);
    }
    Q_EMIT changed();
}

bool TextUndo::isPossible() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_field.data()))
        return !line->isReadOnly() && line->isUndoAvailable();
    const auto *text = qobject_cast<QPlainTextEdit *>(m_field.data());
    return text && !text->isReadOnly() && text->document()->isUndoAvailable();
}

void TextUndo::undo()
{
    if (auto *line = qobject_cast<QLineEdit *>(m_field.data()))
        line->undo();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(m_field.data()))
        text->undo();
}

} // namespace licet
