#include "ui/request/request_editor.h"

#include "request/drafting.h"
#include "ui/documents/paper_view.h"
#include "ui/documents/pdf_file.h"
#include "ui/documents/print_job.h"
#include "ui/prompts/prompts.h"
#include "ui/request/draft_keeper.h"
#include "ui/request/editor_sheet.h"
#include "ui/request/finalise_panel.h"
#include "ui/request/findings_pane.h"
#include "ui/request/request_head.h"
#include "ui/request/section_list.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RequestEditor::RequestEditor(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_keeper(new DraftKeeper(context, this))
    , m_head(new RequestHead)
    , m_panel(new FinalisePanel(context.phrases()))
    , m_sections(new SectionList(context.phrases()))
    , m_sectionChooser(new Choice)
    , m_findingsBar(new QToolButton)
    , m_sheet(new EditorSheet(context))
    , m_findings(new FindingsPane(context.phrases()))
    , m_paper(new PaperView)
    , m_tabs(new QTabWidget)
    , m_saved(new QLabel)
    , m_print(new QPushButton(tr("Print draft")))
    , m_primary(new QPushButton(tr("Finalise…")))
{
    m_checking.setSingleShot(true);
    m_checking.setInterval(300ms);
    m_painting.setSingleShot(true);
    m_painting.setInterval(500ms);
    makeHeadAndFoot();
    makeBody();
    connectParts();
}

void RequestEditor::makeHeadAndFoot()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_panel);
    auto *chooserLine = new QWidget;
    auto *chooser = new QHBoxLayout(chooserLine);
    chooser->setContentsMargins(8, 4, 8, 4);
    chooser->addWidget(m_sectionChooser, 1);
    chooser->addWidget(m_findingsBar);
    layout->addWidget(chooserLine);
    m_sectionChooser->setAccessibleName(tr("Section"));
    for (const auto &row : sectionTable())
        m_sectionChooser->addItem(sectionText(row.section));
    m_findingsBar->setCheckable(true);
    m_findingsBar->setFocusPolicy(Qt::StrongFocus);
    auto *body = new QWidget;
    m_body = new QHBoxLayout(body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    layout->addWidget(body, 1);
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

void RequestEditor::makeBody()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_findings, tr("Findings"));
    m_tabs->addTab(m_paper, tr("Page"));
    m_paper->setAccessibleName(tr("The page as it will print"));
    m_body->addWidget(m_sections);
    m_body->addWidget(m_sheet, 1);
    m_body->addWidget(m_tabs);
}

void RequestEditor::connectParts()
{
    connect(m_sheet, &EditorSheet::edited, this, &RequestEditor::typed);
    connect(&m_context, &Context::scopeChanged, this, &RequestEditor::followWriting);
    connect(m_sheet, &EditorSheet::memberEntered, m_paper, &PaperView::highlightField);
    connect(m_sheet, &EditorSheet::sectionReached, this, [this](int section) {
        m_sections->setCurrentSection(section);
        m_sectionChooser->setCurrentIndex(section);
    });
    connect(m_sections, &SectionList::chosen, m_sheet, &EditorSheet::focusSection);
    connect(m_sectionChooser, &QComboBox::activated, m_sheet, &EditorSheet::focusSection);
    connect(m_findingsBar, &QToolButton::toggled, this, [this] {
        m_arrangement.reset();
        arrange();
    });
    connect(m_findings, &FindingsPane::wanted, this, &RequestEditor::goTo);
    connect(m_paper, &PaperView::fieldClicked, this, [this](const QString &member) {
        if (m_isPageLarge)
            setPageLarge(false);
        m_sheet->focusMember(member);
    });
    connect(&m_checking, &QTimer::timeout, this, &RequestEditor::checkNow);
    connect(&m_painting, &QTimer::timeout, this, &RequestEditor::paintNow);
    connect(m_keeper, &DraftKeeper::made, this, [this](Id<Request> id) {
        m_context.settle({PageId::RequestEditor, id.row()});
        m_head->setRequest(m_keeper->request(), m_context.phrases());
    });
    connect(&m_context, &Context::savedAt, this, [this](const QDateTime &at) {
        m_saved->setText(tr("saved %1").arg(at.toLocalTime().toString(u"HH:mm"_s)));
    });
    connect(m_print, &QPushButton::clicked, this, [this] { printDraft(true); });
    connect(m_primary, &QPushButton::clicked, this, &RequestEditor::wantToFinalise);
    connect(m_panel, &FinalisePanel::confirmed, this, &RequestEditor::finalise);
    connect(m_panel, &FinalisePanel::edited, this,
            [this] { m_keeper->edit(m_keeper->request().draft, m_panel->advice()); });
    connect(m_panel, &FinalisePanel::closed, this, [this] {
        m_panel->hide();
        m_primary->setFocus();
    });
}

QString RequestEditor::title() const
{
    const auto &request = m_keeper->request();
    return request.number.isEmpty() ? tr("Draft") : request.number;
}

const Draft &RequestEditor::draft() const
{
    return m_keeper->request().draft;
}

void RequestEditor::show(const Place &place)
{
    m_panel->hide();
    if (place.detail == u"new")
        return beginNew();
    if (place.detail == u"copy")
        return beginCopy(Id<Request>(place.record));
    const auto &requests = m_context.reg().requests();
    auto request = requests.get(Id<Request>(place.record));
    if (!request)
        return m_context.say(request.error());
    if (request->state != RequestState::Draft) {
        // Only a draft can be written; the rest has its own page.
        QTimer::singleShot(0, this, [this, place] { m_context.go({PageId::Request, place.record}); });
        return;
    }
    const auto kept = requests.kept(request->id);
    if (!kept)
        return m_context.say(kept.error());
    begin(*request);
    if (*kept && m_context.whyReadOnly().isEmpty()) {
        m_keeper->edit((*kept)->draft, (*kept)->advice);
        m_sheet->show(draft());
    }
    m_sheet->focusMember(place.detail.isEmpty() ? u"institution"_s : place.detail);
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
    m_keeper->edit(licet::copyAsNew(stored->draft), {});
    if (!m_keeper->keepNow())
        return;
    begin(m_keeper->request());
    m_context.say(Message{Message::Kind::Success, tr("A new draft was made as a copy.")});
}

void RequestEditor::begin(const Request &request)
{
    m_keeper->begin(request);
    m_checked.reset();
    m_saved->clear();
    m_head->setRequest(request, m_context.phrases());
    m_sheet->show(request.draft);
    followWriting();
    m_sections->setCurrentSection(0);
    if (checkNow())
        paintNow();
    if (!request.reopenedBecause.isEmpty())
        m_context.say(Message{Message::Kind::Question, tr("Reopened: %1").arg(request.reopenedBecause)});
}

void RequestEditor::followWriting()
{
    const auto why = m_context.whyReadOnly();
    m_sheet->setReadOnly(!why.isEmpty());
    m_primary->setEnabled(why.isEmpty());
}

void RequestEditor::typed()
{
    if (!m_context.whyReadOnly().isEmpty())
        return;
    m_keeper->edit(m_sheet->draft(), m_keeper->request().advice);
    m_checking.start();
    m_painting.start();
}

bool RequestEditor::checkNow()
{
    m_checking.stop();
    auto checked = checkDraft(m_context.reg(), draft(), m_context.today(), m_keeper->request().id);
    if (!checked) {
        m_context.say(checked.error());
        return false;
    }
    m_checked = *std::move(checked);
    m_sheet->offer(draft(), m_checked->facts);
    m_sheet->mark(m_checked->outcome.findings);
    m_findings->setOutcome(m_checked->outcome);
    m_sections->setOutcome(m_checked->outcome, draft().kind != RequestKind::New);
    m_findingsBar->setText(
        tr("%1 ›", "count of findings, opens them").arg(countText(m_checked->outcome.findings)));
    m_head->setRequest(m_keeper->request(), m_context.phrases());
    return true;
}

void RequestEditor::paintNow()
{
    m_painting.stop();
    if (m_checking.isActive() && !checkNow())
        return;
    if (!m_checked)
        return;
    const auto logo = logoOf(m_context.reg(), m_checked->facts);
    if (!logo)
        return m_context.say(logo.error());
    auto pages = draftPages(draft(), *m_checked, m_keeper->request().advice, *logo);
    if (!pages)
        return m_context.say(pages.error());
    m_paper->showDocument(*pages);
    m_paper->highlightField(m_sheet->memberWithFocus());
}

void RequestEditor::goTo(const Finding &finding)
{
    if (m_isPageLarge)
        setPageLarge(false);
    if (m_findingsBar->isChecked())
        m_findingsBar->setChecked(false);
    m_sheet->focusMember(finding.field, finding.line);
}

void RequestEditor::wantToFinalise()
{
    if (const auto why = whyNot(CommandId::Finalise); !why.isEmpty())
        return m_context.say(Message{Message::Kind::Problem, why});
    // A field that keeps its old value because the new one cannot be read must not be printed so.
    if (!checkNow() || !m_keeper->keepNow() || stopsAtUnreadable())
        return;
    const auto &findings = m_checked->outcome.findings;
    if (m_checked->outcome.hasErrors()) {
        m_context.say(Message{Message::Kind::Problem,
                              tr("Not yet: %1. This is the first field.").arg(countText(findings))});
        return goTo(findings.front());
    }
    // A list of completions would lie over the panel.
    if (auto *popup = QApplication::activePopupWidget())
        popup->close();
    m_panel->setMaximumHeight(height() * 7 / 10);
    m_panel->ask(findings, m_keeper->request().advice, m_keeper->request().version + 1);
}

void RequestEditor::finalise()
{
    m_keeper->edit(draft(), m_panel->advice());
    if (!m_keeper->saveNow() || !checkNow())
        return;
    const auto id = m_keeper->request().id;
    const auto snapshot =
        m_context.reg().requests().finalise(id, m_checked->facts, m_context.stamp(), paperRenderer());
    if (!snapshot)
        return m_context.say(snapshot.error());
    m_panel->hide();
    m_keeper->begin({});
    m_context.reg().announce();
    m_context.go({PageId::Request, id.row()});
    m_context.say(Message{Message::Kind::Success, tr("%1 version %2 is finalised and ready to be signed.")
                                                      .arg(snapshot->number)
                                                      .arg(snapshot->version)});
}

void RequestEditor::printDraft(bool onPaper)
{
    if (!checkNow())
        return;
    const auto logo = logoOf(m_context.reg(), m_checked->facts);
    if (!logo)
        return m_context.say(logo.error());
    const auto pdf = draftPdf(draft(), *m_checked, m_keeper->request().advice, *logo);
    if (!pdf)
        return m_context.say(pdf.error());
    if (!onPaper) {
        const auto path =
            m_context.prompts().saveFile(tr("Save draft as PDF"), tr("draft.pdf"), tr("PDF (*.pdf)"));
        if (!path)
            return;
        if (const auto written = writePdfFile(*path, *pdf); !written)
            return m_context.say(written.error());
        return m_context.say(Message{Message::Kind::Success, tr("The draft was written: %1").arg(*path)});
    }
    QPrinter printer(QPrinter::HighResolution);
    if (!m_context.prompts().choosePrinter(printer))
        return;
    if (const auto printed = printPdf(*pdf, printer, tr("Draft")); !printed)
        return m_context.say(printed.error());
    m_context.say(Message{Message::Kind::Success, tr("The draft was handed to the printer.")});
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
    if (command == CommandId::CopyAsNew && !m_keeper->request().id.isSet())
        return tr("Nothing was typed yet.");
    const bool writes = command == CommandId::SaveNow || command == CommandId::Finalise ||
                        command == CommandId::PrimaryAction || command == CommandId::CopyAsNew;
    return writes ? m_context.whyReadOnly() : QString();
}

void RequestEditor::run(CommandId command)
{
    switch (command) {
    case CommandId::SaveNow:
        if (m_keeper->keepNow())
            m_context.saved();
        return;
    case CommandId::Finalise:
        return wantToFinalise();
    case CommandId::PrimaryAction:
        return m_panel->isVisible() ? finalise() : wantToFinalise();
    case CommandId::CopyAsNew:
        m_keeper->saveNow();
        return m_context.go({PageId::RequestEditor, m_keeper->request().id.row(), u"copy"_s});
    case CommandId::Print:
        return printDraft(true);
    case CommandId::SavePdf:
        return printDraft(false);
    case CommandId::NextFinding:
    case CommandId::PreviousFinding:
        if (m_checking.isActive() && !checkNow())
            return;
        return m_findings->step(command == CommandId::NextFinding ? +1 : -1);
    case CommandId::FindingsPane:
        if (m_arrangement == Arrangement::Narrow)
            m_findingsBar->setChecked(true);
        else if (m_arrangement == Arrangement::Medium)
            m_tabs->setCurrentWidget(m_findings);
        return m_findings->setFocus();
    case CommandId::PageLarge:
        return setPageLarge(!m_isPageLarge);
    case CommandId::ShowSource:
        if (!m_findings->showSource(m_sheet->memberWithFocus()))
            m_context.go({PageId::Sources});
        return;
    default:
        return;
    }
}

bool RequestEditor::leave()
{
    m_checking.stop();
    m_painting.stop();
    if (!m_context.whyReadOnly().isEmpty())
        return true;
    return m_keeper->saveNow() && !stopsAtUnreadable();
}

bool RequestEditor::stopsAtUnreadable()
{
    const auto sentence = m_sheet->focusUnreadable();
    if (!sentence.isEmpty())
        m_context.say(Message{Message::Kind::Problem, sentence});
    return !sentence.isEmpty();
}

void RequestEditor::setPageLarge(bool large)
{
    m_isPageLarge = large;
    m_arrangement.reset();
    arrange();
}

void RequestEditor::arrange()
{
    const auto arrangement = arrangementOf(*this);
    if (m_arrangement == arrangement)
        return;
    m_arrangement = arrangement;
    const int character = characterWidth(*this);
    const bool wide = arrangement == Arrangement::Wide;
    const bool narrow = arrangement == Arrangement::Narrow;
    const bool overFields = m_isPageLarge || (narrow && m_findingsBar->isChecked());
    m_sectionChooser->parentWidget()->setVisible(narrow);
    m_sections->setVisible(!narrow && !m_isPageLarge);
    m_sections->setFixedWidth((wide ? 36 : 23) * character);
    m_sheet->setVisible(!overFields);
    if (wide) {
        m_body->addWidget(m_findings);
        m_body->addWidget(m_paper);
        m_findings->setFixedWidth(50 * character);
        m_findings->setVisible(!m_isPageLarge);
        m_paper->setVisible(true);
        m_paper->setMinimumWidth(80 * character);
        m_paper->setMaximumWidth(QWIDGETSIZE_MAX);
        m_sheet->setMaximumWidth(90 * character);
        m_body->setStretchFactor(m_sheet, 2);
        m_body->setStretchFactor(m_paper, 3);
    } else {
        for (auto *pane : {static_cast<QWidget *>(m_findings), static_cast<QWidget *>(m_paper)}) {
            pane->setMinimumWidth(0);
            pane->setMaximumWidth(QWIDGETSIZE_MAX);
        }
        m_sheet->setMaximumWidth(QWIDGETSIZE_MAX);
        const int present = m_tabs->currentIndex();
        m_tabs->addTab(m_findings, tr("Findings"));
        m_tabs->addTab(m_paper, tr("Page"));
        m_tabs->tabBar()->setAccessibleName(tr("Findings or page"));
        m_tabs->setCurrentIndex(m_isPageLarge ? 1 : qMax(0, present));
        m_tabs->setMaximumWidth(overFields ? QWIDGETSIZE_MAX : 41 * character);
        m_tabs->setMinimumWidth(narrow ? 0 : 41 * character);
    }
    m_tabs->setVisible(!wide && (!narrow || overFields));
}

void RequestEditor::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void RequestEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isPageLarge)
        setPageLarge(false);
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
