#include "ui/request/editor/request_editor.h"

#include "base/brussels_day.h"
#include "request/drafting.h"
#include "request/request_writing.h"
#include "text/request_text.h"
#include "ui/request/editor/draft_autosaver.h"
#include "ui/request/editor/draft_paper.h"
#include "ui/request/editor/editor_check.h"
#include "ui/request/editor/editor_panes.h"
#include "ui/request/editor/editor_question.h"
#include "ui/request/editor/editor_sheet.h"
#include "ui/request/editor/finalise_panel.h"
#include "ui/request/editor/findings_pane.h"
#include "ui/request/editor/section_list.h"
#include "ui/request/page/request_head.h"
#include "ui/widgets/arrangement.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

RequestEditor::RequestEditor(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_autosaver(new DraftAutosaver(context, this))
    , m_head(new RequestHead)
    , m_panel(new FinalisePanel(context.translator()))
    , m_panes(new EditorPanes(context))
    , m_sheet(m_panes->sheet())
    , m_check(new EditorCheck(context, *m_autosaver, *m_panes, *m_head, this))
    , m_question(new EditorQuestion(context, *m_autosaver, *m_check))
    , m_saved(new QLabel)
    , m_print(new QPushButton(tr("Print draft")))
    , m_primary(new QPushButton(tr("Finalise…")))
{
    layOut();
    connectParts();
}

void RequestEditor::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_panel);
    layout->addWidget(m_question);
    layout->addWidget(m_panes, 1);
    auto *foot = new QWidget;
    foot->setFixedHeight(qMax(48, 2 * lineUnit(*this)));
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(12, 4, 12, 4);
    line->addWidget(m_saved);
    line->addStretch(1);
    line->addWidget(m_print);
    line->addWidget(m_primary);
    layout->addWidget(foot);
    m_primary->setDefault(true);
    m_primary->setToolTip(tr("Ctrl+Return"));
    m_print->setAutoDefault(false);
}

void RequestEditor::connectParts()
{
    connect(m_sheet, &EditorSheet::edited, this, &RequestEditor::typed);
    connect(&m_context, &Context::scopeChanged, this, &RequestEditor::followWriting);
    connect(m_autosaver, &DraftAutosaver::made, this, [this](Id<Request> id) {
        m_context.settle({PageId::RequestEditor, id.row()});
        m_head->setRequest(m_autosaver->request(), m_context.translator());
    });
    connect(&m_context, &Context::savedAt, this, [this](const QDateTime &at) {
        m_saved->setText(tr("saved %1").arg(brusselsTime(at).toString(u"HH:mm"_s)));
    });
    connect(m_print, &QPushButton::clicked, this, [this] { outputDraft(DraftPaper::print); });
    connect(m_primary, &QPushButton::clicked, this, &RequestEditor::wantToFinalise);
    connect(m_panel, &FinalisePanel::confirmed, this, &RequestEditor::finalise);
    connect(m_panel, &FinalisePanel::edited, this,
            [this] { m_autosaver->edit(m_autosaver->request().draft, m_panel->advice()); });
    connect(m_panel, &FinalisePanel::closed, this, [this] {
        m_panel->hide();
        m_primary->setFocus();
    });
    connect(m_question, &EditorQuestion::wanted, this, &RequestEditor::run);
    connect(m_question, &EditorQuestion::closed, m_primary, [this] { m_primary->setFocus(); });
    connect(m_check, &EditorCheck::checkedAnew, this, &RequestEditor::followFindings);
    m_question->setWhyNot([this](CommandId command) { return whyNot(command); });
}

QString RequestEditor::title() const
{
    const auto &request = m_autosaver->request();
    return request.number.isEmpty() ? numberAndVersion(m_context.translator(), {}, 0, request.state)
                                    : request.number;
}

const Draft &RequestEditor::draft() const
{
    return m_autosaver->request().draft;
}

void RequestEditor::show(const Place &place)
{
    m_panel->hide();
    m_question->hidePanel();
    if (place.as<NewDraft>())
        return beginNew();
    if (place.as<CopiedDraft>())
        return beginCopy(Id<Request>(place.record));
    const auto &requests = m_context.reg().requests();
    auto request = requests.get(Id<Request>(place.record));
    if (!request)
        return m_context.say(request.error());
    if (!mayBeWritten(*request)) {
        // What can no longer be written has its own page.
        QTimer::singleShot(0, this, [this, place] { m_context.go({PageId::Request, place.record}); });
        return;
    }
    const auto kept = requests.kept(request->id);
    if (!kept)
        return m_context.say(kept.error());
    begin(*request);
    if (*kept && m_context.whyReadOnly().isEmpty()) {
        m_autosaver->edit((*kept)->draft, (*kept)->advice);
        m_sheet->show(draft());
    }
    if (place.as<QuestionAboutDraft>())
        return run(CommandId::AskQuestion);
    const auto *member = place.as<DraftMember>();
    m_sheet->focusMember(member ? member->name : u"institution"_s);
}

void RequestEditor::beginNew()
{
    Request request;
    auto institution = m_context.institution();
    const auto all = m_context.reg().all<Institution>();
    if (!all)
        return m_context.say(all.error());
    if (!institution.isSet() && all->size() == 1)
        institution = all->front().id;
    request.draft.services.resize(1);
    if (institution.isSet()) {
        const auto record = m_context.reg().get(institution);
        const auto staff = m_context.reg().staff(institution);
        if (!record || !staff)
            return m_context.say(record ? staff.error() : record.error());
        request.draft = newDraft(*record, *staff, m_context.today());
    }
    request.draft = withoutEmptyParts(request.draft);
    begin(request);
    m_sheet->focusMember(institution.isSet() ? u"application"_s : u"institution"_s);
}

void RequestEditor::beginCopy(Id<Request> original)
{
    const auto stored = m_context.reg().requests().get(original);
    if (!stored)
        return m_context.say(stored.error());
    Request request;
    request.copiedFrom = original;
    begin(request);
    m_autosaver->edit(licet::copyAsNew(stored->draft), {});
    if (!m_autosaver->autosaveNow())
        return;
    begin(m_autosaver->request());
    m_context.say(Message{Message::Kind::Success, tr("A new draft was made as a copy.")});
}

void RequestEditor::begin(const Request &request)
{
    m_autosaver->begin(request);
    m_check->forget();
    m_saved->clear();
    m_head->setRequest(request, m_context.translator());
    m_sheet->show(request.draft);
    m_sheet->keepInstitution(request.numberSerial ? request.number : QString());
    followWriting();
    m_panes->goToFirstSection();
    m_question->showWaiting();
    if (m_check->now())
        m_check->paint();
}

void RequestEditor::followWriting()
{
    m_sheet->setReadOnly(!m_context.whyReadOnly().isEmpty());
    const auto why = whyNot(CommandId::Finalise);
    m_primary->setEnabled(why.isEmpty());
    m_primary->setToolTip(why.isEmpty() ? tr("Ctrl+Return") : why);
}

void RequestEditor::typed()
{
    if (!m_context.whyReadOnly().isEmpty())
        return;
    m_autosaver->edit(m_sheet->draft(), m_autosaver->request().advice);
    m_check->soon();
}

void RequestEditor::wantToFinalise()
{
    if (const auto why = whyNot(CommandId::Finalise); !why.isEmpty())
        return m_context.say(Message{Message::Kind::Problem, why});
    // A field that keeps its old value because the new one cannot be read must not be printed so.
    if (!m_check->now() || !m_autosaver->autosaveNow() || stopsAtUnreadable())
        return;
    const auto &findings = m_check->checked().outcome.findings;
    if (m_check->checked().outcome.hasErrors()) {
        m_context.say(standsInTheWay());
        return m_panes->goTo(findings.front().field, findings.front().line);
    }
    // A list of completions would lie over the panel.
    if (auto *popup = QApplication::activePopupWidget())
        popup->close();
    m_panel->setMaximumHeight(height() * 7 / 10);
    m_panel->ask(findings, m_autosaver->request().advice, m_autosaver->request().version + 1);
}

void RequestEditor::finalise()
{
    m_autosaver->edit(draft(), m_panel->advice());
    if (!m_autosaver->saveNow() || !m_check->now())
        return;
    const auto id = m_autosaver->request().id;
    const auto snapshot =
        m_context.reg().requests().finalise(id, m_check->checked().facts, m_context.stamp(), paperRenderer());
    if (!snapshot)
        return m_context.say(snapshot.error());
    m_panel->hide();
    m_autosaver->begin({});
    m_context.go({PageId::Request, id.row()});
    m_context.say(Message{Message::Kind::Success, tr("%1 version %2 is finalised and ready to be signed.")
                                                      .arg(snapshot->number)
                                                      .arg(snapshot->version)});
}

void RequestEditor::outputDraft(void (*output)(Context &, const QByteArray &))
{
    const auto pdf = m_check->form();
    if (!pdf)
        return;
    output(m_context, *pdf);
}

void RequestEditor::wantToAsk()
{
    if (const auto why = whyNot(CommandId::AskQuestion); !why.isEmpty())
        return m_context.say(Message{Message::Kind::Problem, why});
    if (!m_autosaver->saveNow() || stopsAtUnreadable())
        return;
    m_panel->hide();
    m_question->begin();
}

bool RequestEditor::takes(CommandId command) const
{
    switch (command) {
    case CommandId::SaveNow:
    case CommandId::Finalise:
    case CommandId::PrimaryAction:
    case CommandId::CopyAsNew:
    case CommandId::Print:
    case CommandId::SavePdf:
    case CommandId::AskQuestion:
    case CommandId::NextFinding:
    case CommandId::PreviousFinding:
    case CommandId::FindingsPane:
    case CommandId::PageLarge:
    case CommandId::ShowSource:
        return true;
    default:
        return false;
    }
}

QString RequestEditor::whyNot(CommandId command) const
{
    const bool needsRow = command == CommandId::CopyAsNew || command == CommandId::AskQuestion;
    if (needsRow && !m_autosaver->request().id.isSet())
        return tr("Nothing was typed yet.");
    const bool finalises = command == CommandId::Finalise || command == CommandId::PrimaryAction;
    if (finalises && m_autosaver->request().state != RequestState::Draft)
        return tr("This request came from outside and is on its way: only what is missing can be completed.");
    const bool writes = needsRow || command == CommandId::SaveNow || command == CommandId::Finalise ||
                        command == CommandId::PrimaryAction;
    return writes ? m_context.whyReadOnly() : QString();
}

void RequestEditor::run(CommandId command)
{
    switch (command) {
    case CommandId::SaveNow:
        if (m_autosaver->autosaveNow())
            m_context.saved();
        return;
    case CommandId::Finalise:
        return wantToFinalise();
    case CommandId::PrimaryAction:
        return m_panel->isVisible()       ? finalise()
               : m_question->isUnfolded() ? m_question->confirm()
                                          : wantToFinalise();
    case CommandId::AskQuestion:
        return wantToAsk();
    case CommandId::CopyAsNew:
        m_autosaver->saveNow();
        return m_context.go({PageId::RequestEditor, m_autosaver->request().id.row(), CopiedDraft{}});
    case CommandId::Print:
        return outputDraft(DraftPaper::print);
    case CommandId::SavePdf:
        return outputDraft(DraftPaper::save);
    case CommandId::NextFinding:
    case CommandId::PreviousFinding:
        if (!m_check->isUpToDate())
            return;
        return m_panes->findings()->step(command == CommandId::NextFinding ? +1 : -1);
    case CommandId::FindingsPane:
        return m_panes->focusFindings();
    case CommandId::PageLarge:
        return m_panes->setPageLarge(!m_panes->isPageLarge());
    case CommandId::ShowSource:
        if (!m_panes->findings()->showSource(m_sheet->memberWithFocus()))
            m_context.go({PageId::Sources});
        return;
    default:
        return;
    }
}

bool RequestEditor::leave(const std::function<void()> &)
{
    m_check->stop();
    if (!m_context.whyReadOnly().isEmpty())
        return true;
    return m_autosaver->saveNow() && !stopsAtUnreadable();
}

void RequestEditor::abandon()
{
    m_autosaver->begin({});
}

bool RequestEditor::stopsAtUnreadable()
{
    const auto sentence = m_sheet->focusUnreadable();
    if (!sentence.isEmpty())
        m_context.say(Message{Message::Kind::Problem, sentence, {}, Message::Of::Unreadable});
    return !sentence.isEmpty();
}

Message RequestEditor::standsInTheWay() const
{
    return {Message::Kind::Problem,
            tr("Not yet: %1. This is the first field.").arg(countText(m_check->checked().outcome.findings)),
            {},
            Message::Of::Findings};
}

/// What was said stands in the way no more, or otherwise.
void RequestEditor::followFindings()
{
    if (m_sheet->isReadable())
        m_context.settle(Message::Of::Unreadable);
    if (m_check->checked().outcome.hasErrors())
        m_context.retell(standsInTheWay());
    else
        m_context.settle(Message::Of::Findings);
}

void RequestEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_panes->isPageLarge())
        m_panes->setPageLarge(false);
    else if (event->key() == Qt::Key_Escape && m_panel->isVisible())
        m_panel->hide();
    else
        Page::keyPressEvent(event);
}

Page *makeRequestEditor(Context &context, QWidget *parent)
{
    return new RequestEditor(context, parent);
}

} // namespace licet
