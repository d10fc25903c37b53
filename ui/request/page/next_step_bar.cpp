#include "ui/request/page/next_step_bar.h"

#include "request/signing.h"
#include "text/request_text.h"
#include "ui/request/page/request_actions.h"
#include "ui/widgets/arrangement.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace licet {

NextStepBar::NextStepBar(QWidget *parent) : QWidget(parent), m_sentence(new QLabel), m_button(new QPushButton)
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

namespace {

SigningChance chanceOf(const Context &context, const Request &request)
{
    const auto today = context.today();
    const auto &day = request.draft.signingDate;
    if (request.state != RequestState::Finalised || !day || today <= *day)
        return SigningChance::Open;
    const auto may = maySignOn(context.reg().database(), request, today);
    return may && !*may ? SigningChance::NotByThem : SigningChance::DayPassed;
}

} // namespace

void NextStepBar::setRequest(const Context &context, const Request &request,
                             const std::function<QString(CommandId)> &whyNot)
{
    const auto chance = chanceOf(context, request);
    const auto sentence = nextSentence(context.translator(), request, chance);
    const bool isToSign = request.state == RequestState::Finalised && chance == SigningChance::Open;
    setSentence(isToSign ? sentence + u' ' + tr("With the identity card: save it as PDF first.") : sentence);
    // Whoever it was made out for signs it no more: printing it once more would lead nowhere.
    if (chance == SigningChance::NotByThem)
        setButton(tr("Reopen…"), CommandId::Reopen, whyNot(CommandId::Reopen));
    else if (const auto step = RequestActions::nextCommand(request))
        setButton(step->text, step->command, whyNot(step->command));
}

void NextStepBar::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_button->hide();
}

void NextStepBar::setButton(const QString &text, CommandId command, const QString &whyNot)
{
    m_command = command;
    m_button->setText(text);
    m_button->setEnabled(whyNot.isEmpty());
    m_button->setToolTip(whyNot);
    m_button->show();
}

void NextStepBar::setFirst(bool isFirst)
{
    m_button->setDefault(isFirst);
}

void NextStepBar::press()
{
    if (whyNot().isEmpty())
        Q_EMIT wanted(m_command);
}

QString NextStepBar::whyNot() const
{
    if (m_button->isHidden())
        return tr("There is nothing to do but wait.");
    return m_button->isEnabled() ? QString() : m_button->toolTip();
}

} // namespace licet
