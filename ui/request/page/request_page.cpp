#include "ui/request/page/request_page.h"

#include "calendar/calendar_reader.h"
#include "followup/chase_facts.h"
#include "request/known_day.h"
#include "request/requests_as_of.h"
#include "text/request_text.h"
#include "ui/history/event_list.h"
#include "ui/history/history_page.h"
#include "ui/page/file_drop.h"
#include "ui/request/page/attachment_list.h"
#include "ui/request/page/next_step_bar.h"
#include "ui/request/page/request_actions.h"
#include "ui/request/page/request_head.h"
#include "ui/request/page/request_panels.h"
#include "ui/request/page/request_paper.h"
#include "ui/request/page/signature_findings.h"
#include "ui/request/page/version_list.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/collapsing_scroll_area.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEvents = 200;

constexpr std::array pageCommands{CommandId::Print,       CommandId::SavePdf,  CommandId::SigningFolder,
                                  CommandId::CopyAsNew,   CommandId::Edit,     CommandId::Reopen,
                                  CommandId::Decline,     CommandId::Withdraw, CommandId::PrimaryAction,
                                  CommandId::RecordEvent, CommandId::Send,     CommandId::Chase,
                                  CommandId::AskQuestion, CommandId::Attach,   CommandId::NextEnvironment,
                                  CommandId::ShowHistory};

} // namespace

RequestPage::RequestPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_head(new RequestHead)
    , m_panels(new RequestPanels(context))
    , m_next(new NextStepBar)
    , m_findings(new SignatureFindings)
    , m_paper(new RequestPaper(context))
    , m_versions(new VersionList(context.translator()))
    , m_attachments(new AttachmentList(context))
    , m_events(new EventList(context.translator()))
    , m_note(new QPushButton)
    , m_splitter(new QSplitter)
{
    const int gap = lineUnit(*this) / 2;
    auto *next = new QHBoxLayout;
    next->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    next->addWidget(m_next);
    m_splitter->addWidget(m_paper);
    m_splitter->addWidget(makeTrail());
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(new CollapsingScrollArea(m_panels));
    layout->addLayout(next);
    layout->addWidget(m_findings);
    layout->addWidget(m_splitter, 1);

    // Panels fold too while a page goes, when there is no page any more but the bar.
    connect(m_panels, &RequestPanels::unfolded, m_next,
            [next = m_next](bool isUnfolded) { next->setFirst(!isUnfolded); });
    connect(m_next, &NextStepBar::wanted, this, [this](CommandId command) {
        // The next step is about the form in force, whatever paper was looked at.
        m_paper->showFormInForce();
        run(command);
    });
    connect(m_paper, &RequestPaper::shownChanged, &context, &Context::refreshCommands);
    connect(m_versions, &VersionList::wanted, m_paper, &RequestPaper::showVersion);
    connect(m_panels, &RequestPanels::closed, this, [this] { m_paper->focusPaper(); });
    connect(m_events, &EventList::correctionWanted, this,
            [this](const Event &event) { m_panels->correct(m_request, event); });
    setAcceptDrops(true);
    const auto refreshWhenSeen = [this] {
        if (isVisible())
            refresh();
    };
    connect(&context.reg(), &Register::changed, this, refreshWhenSeen);
    connect(&context, &Context::scopeChanged, this, refreshWhenSeen);
}

QWidget *RequestPage::makeTrail()
{
    const int gap = lineUnit(*this) / 2;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(gap, 0, gap, gap);
    layout->setSpacing(0);
    layout->addWidget(new CollapsibleSection(tr("Versions"), u"request-page/versions"_s, m_versions));
    layout->addWidget(new CollapsibleSection(tr("Papers"), u"request-page/papers"_s, m_attachments));
    layout->addWidget(new CollapsibleSection(tr("Events"), u"request-page/events"_s, makeEvents()));
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Versions, papers and events"));
    scroll->setWidget(content);
    return scroll;
}

QWidget *RequestPage::makeEvents()
{
    m_note->setText(tr("Add a note…"));
    m_note->setAutoDefault(false);
    connect(m_note, &QPushButton::clicked, this, [this] { m_panels->note(m_request); });
    auto *events = new QWidget;
    auto *layout = new QVBoxLayout(events);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_events);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(lineUnit(*this), 0, 0, 0);
    line->addWidget(m_note);
    line->addStretch(1);
    layout->addLayout(line);
    return events;
}

QString RequestPage::title() const
{
    return m_request.number.isEmpty() ? numberAndVersion(m_context.translator(), {}, 0, m_request.state)
                                      : m_request.number;
}

void RequestPage::show(const Place &place)
{
    m_panels->foldAll();
    const bool isSame = m_request.id.row() == place.record;
    m_request = {};
    m_request.id = Id<Request>(place.record);
    if (!isSame)
        m_paper->forgetChoice();
    refresh();
    if (const auto *version = place.as<PaperVersion>(); version && m_request.version > 0)
        m_paper->showVersion(version->number);
    else if (const auto *panel = place.as<RequestPanel>())
        unfold(*panel);
    else if (const auto *event = place.as<RequestEvent>())
        m_panels->turnBack(m_request, *event);
    else if (m_request.state == RequestState::Draft && m_request.version == 0 && !m_context.past().isSet())
        // A draft that was never finalised has no page of its own.
        QTimer::singleShot(0, this, [this, id = place.record] { m_context.go({PageId::RequestEditor, id}); });
}

void RequestPage::unfold(RequestPanel panel)
{
    switch (panel) {
    case RequestPanel::Record:
        return runWhenPossible(CommandId::RecordEvent);
    case RequestPanel::Send:
        return runWhenPossible(CommandId::Send);
    case RequestPanel::Attach:
        return runWhenPossible(CommandId::Attach);
    case RequestPanel::Chase:
        break;
    }
    if (m_request.state != RequestState::Draft)
        return runWhenPossible(CommandId::Chase);
    // What a draft waits for is the answer to a question.
    QTimer::singleShot(0, this, [this, id = m_request.id.row()] {
        m_context.go({PageId::RequestEditor, id, QuestionAboutDraft{}});
    });
}

void RequestPage::refresh()
{
    if (!m_request.id.isSet())
        return;
    if (const auto filled = fill(); !filled) {
        m_paper->showNothing();
        m_context.say(filled.error());
    }
    m_context.refreshCommands();
}

Result<void> RequestPage::fill()
{
    const auto from = m_context.registerAsOf();
    LICET_ASSIGN(m_request, requestAsOf(from, m_request.id));
    LICET_ASSIGN(const auto versions, versionsAsOf(from, m_request.id));
    LICET_ASSIGN(const auto happened, eventsAsOf(from, mostEvents, RecordRef::of(m_request.id)));
    LICET_ASSIGN(const auto calendar, readCalendar(m_context.reg()));
    m_head->setRequest(m_request, m_context.translator());
    m_next->setRequest(m_context, m_request, [&](CommandId command) { return whyNot(command); });
    m_findings->setRequest(m_context, m_request);
    m_versions->setVersions(versions);
    LICET_ASSIGN(const auto attachments,
                 attachmentsOf(m_context.reg().database(), RecordRef::of(m_request.id)));
    m_attachments->setAttachments(attachments, happened);
    const auto whyReadOnly = m_context.whyReadOnly();
    m_events->offerCorrections(whyReadOnly);
    m_events->setEvents(happened, calendar);
    m_note->setEnabled(whyReadOnly.isEmpty());
    m_note->setToolTip(whyReadOnly);
    return m_paper->setRequest(m_request, versions);
}

bool RequestPage::takes(CommandId command) const
{
    return std::find(pageCommands.begin(), pageCommands.end(), command) != pageCommands.end();
}

QString RequestPage::whyNot(CommandId command) const
{
    switch (command) {
    case CommandId::PrimaryAction:
        return m_panels->isUnfolded() ? QString() : m_next->whyNot();
    case CommandId::Print:
    case CommandId::SavePdf:
        // What is on view can be printed, a void version and a reading copy too.
        return m_paper->shown()
                   ? QString()
                   : RequestActions::whyNot(m_context, command, m_request.state, m_request.number);
    case CommandId::RecordEvent:
        // A draft about which an office was asked.
        if (m_request.state == RequestState::Draft && waitsOnOffice(m_request))
            return m_context.whyReadOnly();
        return RequestActions::whyNot(m_context, command, m_request.state, m_request.number);
    case CommandId::Chase:
        // After an execution a letter may follow: its state alone does not tell.
        if (canBeChased(m_request))
            return m_context.whyReadOnly();
        [[fallthrough]];
    default:
        return RequestActions::whyNot(m_context, command, m_request.state, m_request.number);
    }
}

std::optional<HistoryOf> RequestPage::recordInFront() const
{
    return m_request.id.isSet() ? std::optional(HistoryOf{RecordRef::of(m_request.id)}) : std::nullopt;
}

void RequestPage::run(CommandId command)
{
    const auto id = m_request.id;
    switch (command) {
    case CommandId::PrimaryAction:
        return m_panels->isUnfolded() ? m_panels->confirm() : m_next->press();
    case CommandId::ShowHistory:
        return m_context.go(HistoryOf{RecordRef::of(id)}.place());
    case CommandId::RecordEvent:
    case CommandId::Send:
    case CommandId::Chase:
    case CommandId::Attach:
        return runWhenPossible(command);
    case CommandId::AskQuestion:
        return m_context.go({PageId::RequestEditor, id.row(), QuestionAboutDraft{}});
    case CommandId::NextEnvironment:
        return RequestActions::prepareNextEnvironment(m_context, id);
    case CommandId::Print:
        if (const auto *choice = m_paper->shown())
            RequestActions::print(m_context, paperBytes(m_context.reg().requests(), *choice),
                                  paperTitle(m_context.translator(), *choice));
        return;
    case CommandId::SavePdf:
        if (const auto *choice = m_paper->shown())
            RequestActions::savePdf(m_context, paperBytes(m_context.reg().requests(), *choice),
                                    paperFileName(*choice));
        return;
    case CommandId::SigningFolder:
        return RequestActions::saveFolders(m_context, {id});
    case CommandId::CopyAsNew:
        return m_context.go({PageId::RequestEditor, id.row(), CopiedDraft{}});
    case CommandId::Edit:
        return m_context.go({PageId::RequestEditor, id.row()});
    case CommandId::Reopen:
    case CommandId::Decline:
    case CommandId::Withdraw:
        return m_panels->turnBack(m_request, *RequestActions::eventOf(command));
    default:
        return;
    }
}

void RequestPage::runWhenPossible(CommandId command)
{
    if (const auto why = whyNot(command); !why.isEmpty())
        return m_context.say(Message{Message::Kind::Problem, why});
    if (command == CommandId::Attach)
        m_panels->attach(m_request);
    else if (command == CommandId::Chase)
        m_panels->chase({m_request});
    else
        m_panels->record({m_request},
                         command == CommandId::Send ? std::optional(RequestEvent::Send) : std::nullopt);
}

void RequestPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_context.whyReadOnly().isEmpty() && !FileDrop::pathsOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RequestPage::dropEvent(QDropEvent *event)
{
    m_panels->attach(m_request, FileDrop::pathsOf(event->mimeData()));
    event->acceptProposedAction();
}

void RequestPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = arrangementOf(*this) == Arrangement::Narrow;
    const auto wanted = isNarrow ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted && event->oldSize().isValid())
        return;
    m_splitter->setOrientation(wanted);
    const int whole = isNarrow ? height() : width();
    m_splitter->setSizes({62 * whole / 100, 38 * whole / 100});
    m_splitter->setStretchFactor(0, 1);
}

Page *makeRequestPage(Context &context, QWidget *parent)
{
    return new RequestPage(context, parent);
}

} // namespace licet
