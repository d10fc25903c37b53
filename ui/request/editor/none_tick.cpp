#include "ui/request/editor/none_tick.h"

#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"

#include <algorithm>

namespace licet {

namespace {

QString textIn(const QWidget *editor)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return typedText(*text);
    return qobject_cast<const QLineEdit *>(editor)->text();
}

void setTextIn(QWidget *editor, const QString &words)
{
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->setPlainText(words);
    else
        qobject_cast<QLineEdit *>(editor)->setText(words);
}

} // namespace

NoneTick::NoneTick(const QString &words, const QString &accessibleName, const std::vector<Field *> &fields)
    : QCheckBox(words)
{
    setAccessibleName(accessibleName);
    auto room = sizePolicy();
    room.setRetainSizeWhenHidden(true);
    setSizePolicy(room);
    for (const auto *field : fields)
        m_editors.push_back(field->editor());
    // Of a contact beside its name: it is about all of it, not about the telephone.
    fields.front()->addBeside(this);
    setTabOrder(m_editors.front(), this);
    connect(this, &QCheckBox::toggled, this, &NoneTick::toggle);
}

void NoneTick::setNone(bool isNone)
{
    const QSignalBlocker quiet(this);
    m_typed.clear();
    setChecked(isNone);
    enableEditors();
}

void NoneTick::setOffered(bool isOffered)
{
    m_isOffered = isOffered;
    setVisible(isOffered);
    enableEditors();
}

bool NoneTick::isAbout(const QWidget *editor) const
{
    return std::find(m_editors.begin(), m_editors.end(), editor) != m_editors.end();
}

void NoneTick::toggle()
{
    std::vector<QString> typed;
    if (isChecked())
        for (const auto *editor : m_editors)
            typed.push_back(textIn(editor));
    for (size_t index = 0; index < m_editors.size(); ++index)
        setTextIn(m_editors[index], index < m_typed.size() ? m_typed[index] : QString());
    m_typed = std::move(typed);
    enableEditors();
}

void NoneTick::enableEditors()
{
    for (auto *editor : m_editors)
        editor->setEnabled(!saysNone());
}

} // namespace licet
