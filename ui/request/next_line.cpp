#include "ui/request/next_line.h"

#include "documents/wording/request_words.h"
#include "ui/request/request_actions.h"
#include "ui/widgets/arrangement.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace licet {

NextLine::NextLine(QWidget *parent) : QWidget(parent), m_sentence(new QLabel), m_button(new QPushButton)
{
    auto *title = new QLabel(tr("Next"));
    auto bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_button->setDefault(true);
    const int gap = lineUnit(*this) / 2;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(title);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_command); });
    m_button->hide();
}

void NextLine::setRequest(const Phrases &phrases, const Request &request,
                          const std::function<QString(CommandId)> &whyNot)
{
    setSentence(nextSentence(phrases, request));
    if (const auto step = RequestActions::nextCommand(request))
        setButton(step->text, step->command, whyNot(step->command));
}

void NextLine::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_button->hide();
}

void NextLine::setButton(const QString &text, CommandId command, const QString &whyNot)
{
    m_command = command;
    m_button->setText(text);
    m_button->setEnabled(whyNot.isEmpty());
    m_button->setToolTip(whyNot);
    m_button->show();
}

void NextLine::setFirst(bool isFirst)
{
    m_button->setDefault(isFirst);
}

void NextLine::press()
{
    if (whyNot().isEmpty())
        Q_EMIT wanted(m_command);
}

QString NextLine::whyNot() const
{
    if (m_button->isHidden())
        return tr("There is nothing to do but wait.");
    return m_button->isEnabled() ? QString() : m_button->toolTip();
}

} // namespace licet
