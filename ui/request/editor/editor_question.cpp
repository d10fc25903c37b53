#include "ui/request/editor/editor_question.h"

#include "request/drafting.h"
#include "ui/request/editor/draft_autosaver.h"
#include "ui/request/editor/draft_paper.h"
#include "ui/request/editor/editor_check.h"
#include "ui/request/page/next_step_bar.h"
#include "ui/request/record/draft_question.h"
#include "ui/widgets/arrangement.h"

#include <QVBoxLayout>

namespace licet {

EditorQuestion::EditorQuestion(Context &context, DraftAutosaver &autosaver, EditorCheck &check)
    : m_context(context)
    , m_autosaver(autosaver)
    , m_check(check)
    , m_panel(new QuestionPanel(context))
    , m_waiting(new NextStepBar)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_panel);
    const int gap = lineUnit(*this) / 2;
    m_waiting->layout()->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    m_waiting->hide();
    layout->addWidget(m_waiting);
    connect(m_waiting, &NextStepBar::wanted, this, &EditorQuestion::wanted);
    connect(m_panel, &QuestionPanel::closed, this, &EditorQuestion::closed);
    connect(m_panel, &QuestionPanel::asked, this, &EditorQuestion::askQuestion);
    connect(m_panel, &QuestionPanel::answered, this, &EditorQuestion::answerQuestion);
}

void EditorQuestion::begin()
{
    if (m_autosaver.request().question.isPending())
        return m_panel->answer(m_autosaver.request().question);
    const auto whom = askables(m_context.reg(), m_autosaver.request().draft);
    if (!whom)
        return m_context.say(whom.error());
    m_panel->ask(*whom);
}

void EditorQuestion::askQuestion(const Askable &whom, const QString &question)
{
    const auto pdf = m_autosaver.saveNow() ? m_check.form() : std::nullopt;
    if (pdf && DraftQuestion::ask(m_context, m_autosaver.request(),
                                  paperOf(m_autosaver.request().draft, m_check.checked().facts), *pdf, whom,
                                  question))
        fold();
}

void EditorQuestion::answerQuestion(QDate day, const EventInput &said)
{
    if (m_autosaver.saveNow() && DraftQuestion::answer(m_context, m_autosaver.request(), day, said))
        fold();
}

void EditorQuestion::fold()
{
    m_panel->fold();
    const auto stored = m_context.reg().requests().get(m_autosaver.request().id);
    if (!stored)
        return m_context.say(stored.error());
    m_autosaver.begin(*stored);
    showWaiting();
}

void EditorQuestion::showWaiting()
{
    const auto &request = m_autosaver.request();
    const bool waits = request.state == RequestState::Draft && request.question.isPending();
    m_waiting->setVisible(waits);
    if (waits)
        m_waiting->setRequest(m_context, request, m_whyNot);
}

} // namespace licet
