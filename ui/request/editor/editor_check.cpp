#include "ui/request/editor/editor_check.h"

#include "ui/documents/paper_view.h"
#include "ui/request/editor/draft_autosaver.h"
#include "ui/request/editor/draft_paper.h"
#include "ui/request/editor/editor_panes.h"
#include "ui/request/editor/editor_sheet.h"
#include "ui/request/editor/setback_notes.h"
#include "ui/request/page/request_head.h"

namespace licet {

using namespace std::chrono_literals;

EditorCheck::EditorCheck(Context &context, DraftAutosaver &autosaver, EditorPanes &panes, RequestHead &head,
                         QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_autosaver(autosaver)
    , m_panes(panes)
    , m_head(head)
{
    m_checking.setSingleShot(true);
    m_checking.setInterval(300ms);
    m_painting.setSingleShot(true);
    m_painting.setInterval(500ms);
    connect(&m_checking, &QTimer::timeout, this, &EditorCheck::now);
    connect(&m_painting, &QTimer::timeout, this, &EditorCheck::paint);
}

const Draft &EditorCheck::draft() const
{
    return m_autosaver.request().draft;
}

void EditorCheck::soon()
{
    m_checking.start();
    m_painting.start();
}

void EditorCheck::stop()
{
    m_checking.stop();
    m_painting.stop();
}

bool EditorCheck::now()
{
    m_checking.stop();
    auto checked = checkDraft(m_context.reg(), draft(), m_context.today(), m_autosaver.request().id);
    if (!checked) {
        m_context.say(checked.error());
        return false;
    }
    m_checked = *std::move(checked);
    m_panes.sheet()->offer(draft(), m_checked->facts);
    const auto setbacks = setbackNotes(m_context, m_autosaver.request(), m_checked->facts);
    if (!setbacks) {
        m_context.say(setbacks.error());
        return false;
    }
    m_panes.setOutcome(m_checked->outcome, *setbacks, draft());
    m_head.setRequest(m_autosaver.request(), m_context.translator());
    Q_EMIT checkedAnew();
    return true;
}

void EditorCheck::paint()
{
    m_painting.stop();
    if (!isUpToDate() || !m_checked)
        return;
    const auto logo = logoOf(m_context.reg(), m_checked->facts);
    if (!logo)
        return m_context.say(logo.error());
    auto pages = draftPages(draft(), *m_checked, m_autosaver.request().advice, *logo);
    if (!pages)
        return m_context.say(pages.error());
    m_panes.paper()->showDocument(*pages);
    m_panes.paper()->highlightField(m_panes.sheet()->memberWithFocus());
}

std::optional<QByteArray> EditorCheck::form()
{
    if (!now())
        return {};
    const auto logo = logoOf(m_context.reg(), m_checked->facts);
    const auto pdf = logo ? draftPdf(draft(), *m_checked, m_autosaver.request().advice, *logo)
                          : Result<QByteArray>(logo.error());
    if (pdf)
        return *pdf;
    m_context.say(pdf.error());
    return {};
}

} // namespace licet
