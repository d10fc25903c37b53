#include "ui/request/request_page.h"

#include "documents/wording/error_wording.h"
#include "documents/wording/request_words.h"
#include "documents/wording/words.h"
#include "register/requests_as_of.h"
#include "ui/documents/paper_view.h"
#include "ui/history/history_page.h"
#include "ui/request/event_list.h"
#include "ui/request/next_line.h"
#include "ui/request/record_event_panel.h"
#include "ui/request/request_actions.h"
#include "ui/request/request_head.h"
#include "ui/request/turn_back_panel.h"
#include "ui/request/version_list.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/editors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEvents = 200;

constexpr std::array pageCommands{
    CommandId::Print,         CommandId::SavePdf,     CommandId::SigningFolder,   CommandId::CopyAsNew,
    CommandId::Edit,          CommandId::Reopen,      CommandId::Decline,         CommandId::Withdraw,
    CommandId::PrimaryAction, CommandId::RecordEvent, CommandId::NextEnvironment, CommandId::ShowHistory};

} // namespace

RequestPage::RequestPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_head(new RequestHead)
    , m_panel(new TurnBackPanel(context.phrases()))
    , m_record(new RecordEventPanel(context))
    , m_next(new NextLine)
    , m_chooser(new Choice)
    , m_voidSentence(new QLabel)
    , m_paper(new PaperView)
    , m_versions(new VersionList(context.phrases()))
    , m_events(new EventList(context.phrases()))
    , m_splitter(new QSplitter)
{
    const int gap = lineUnit(*this) / 2;
    auto *next = new QHBoxLayout;
    next->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    next->addWidget(m_next);
    m_splitter->addWidget(makePaper());
    m_splitter->addWidget(makeTrail());
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_panel);
    layout->addWidget(m_record);
    layout->addLayout(next);
    layout->addWidget(m_splitter, 1);

    connect(m_next, &NextLine::wanted, this, [this](CommandId command) {
        // The next step is about the form in force, whatever paper was looked at.
        m_chooser->setCurrentIndex(0);
        showPaper();
        run(command);
    });
    connect(m_chooser, &QComboBox::activated, this, &RequestPage::showPaper);
    connect(m_versions, &VersionList::wanted, this, &RequestPage::showVersion);
    connect(m_panel, &TurnBackPanel::closed, this, [this] { m_paper->setFocus(); });
    connect(m_panel, &TurnBackPanel::confirmed, this,
            [this](RequestEvent event, const QString &reason, const QString &field) {
                if (RequestActions::turnBack(m_context, m_panel->request(), event, reason, field))
                    m_panel->fold();
            });
    connect(m_record, &RecordEventPanel::closed, this, [this] { m_paper->setFocus(); });
    connect(m_record, &RecordEventPanel::confirmed, this,
            [this](RequestEvent event, QDate day, const Occurrence &said) {
                const auto request = m_record->request();
                if (RequestActions::record(m_context, request, event, day, said))
                    m_record->fold();
            });
    const auto refreshWhenSeen = [this] {
        if (isVisible())
            refresh();
    };
    connect(&context.reg(), &Register::changed, this, refreshWhenSeen);
    connect(&context, &Context::scopeChanged, this, refreshWhenSeen);
}

QWidget *RequestPage::makePaper()
{
    const int gap = lineUnit(*this) / 2;
    m_chooser->setAccessibleName(tr("Paper shown"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_voidSentence->setWordWrap(true);
    m_voidSentence->setTextFormat(Qt::PlainText);
    m_paper->setAccessibleName(tr("The paper as it prints"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(2 * gap, 0, gap, gap);
    line->setSpacing(gap);
    line->addWidget(m_chooser);
    line->addWidget(m_voidSentence, 100);
    line->addStretch(1);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_paper, 1);
    return side;
}

QWidget *RequestPage::makeTrail()
{
    const int gap = lineUnit(*this) / 2;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(gap, 0, gap, gap);
    layout->setSpacing(0);
    layout->addWidget(new CollapsibleSection(tr("Versions"), u"request-page/versions"_s, m_versions));
    layout->addWidget(new CollapsibleSection(tr("Events"), u"request-page/events"_s, m_events));
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Versions and events"));
    scroll->setWidget(content);
    return scroll;
}

QString RequestPage::title() const
{
    return m_request.number.isEmpty() ? tr("Draft") : m_request.number;
}

void RequestPage::show(const Place &place)
{
    m_panel->hide();
    m_record->hide();
    const bool isSame = m_request.id.row() == place.record;
    m_request = {};
    m_request.id = Id<Request>(place.record);
    if (!isSame)
        m_chooser->clear();
    refresh();
    if (place.detail.startsWith(u'v') && m_request.version > 0)
        showVersion(place.detail.mid(1).toInt());
    else if (place.detail == u"record")
        recordEvent();
    else if (const auto event = parseWord<RequestEvent>(place.detail))
        turnBack(*event);
    else if (m_request.state == RequestState::Draft && m_request.version == 0 && !m_context.past().isSet())
        // A draft that was never finalised has no page of its own.
        QTimer::singleShot(0, this, [this, id = place.record] { m_context.go({PageId::RequestEditor, id}); });
}

void RequestPage::refresh()
{
    if (!m_request.id.isSet())
        return;
    if (const auto filled = fill(); !filled) {
        m_choices.clear();
        showPaper();
        m_context.say(filled.error());
    }
    m_context.refreshCommands();
}

Result<void> RequestPage::fill()
{
    const auto &requests = m_context.reg().requests();
    const auto from = m_context.asItWas();
    const auto &on = m_context.past().on;
    LICET_ASSIGN(m_request, requestAsOf(from, on, m_request.id));
    LICET_ASSIGN(const auto versions, versionsAsOf(from, on, m_request.id));
    LICET_ASSIGN(const auto happened, eventsAsOf(from, on, mostEvents, u"request"_s, m_request.id.row()));
    LICET_ASSIGN(const auto calendar, workingCalendar(m_context.reg()));
    m_head->setRequest(m_request, m_context.phrases());
    m_next->setRequest(m_context.phrases(), m_request, [&](CommandId command) { return whyNot(command); });
    m_versions->setVersions(versions);
    m_events->setEvents(happened, calendar);
    m_choices.clear();
    if (!versions.empty()) {
        LICET_ASSIGN(m_choices, paperChoices(requests, m_request.id));
        // Papers of versions that were not there yet on the day asked are left out.
        std::erase_if(m_choices, [&](PaperChoice &choice) {
            const auto found = std::find_if(versions.begin(), versions.end(),
                                            [&](const Snapshot &one) { return one.id == choice.version.id; });
            if (found == versions.end())
                return true;
            choice.version = *found;
            return false;
        });
    }
    const auto before = m_chooser->currentText();
    m_chooser->clear();
    for (const auto &choice : m_choices)
        m_chooser->addItem(choiceText(m_context.phrases(), choice));
    m_chooser->setCurrentIndex(qMax(0, m_chooser->findText(before)));
    m_chooser->setEnabled(!m_choices.empty());
    showPaper();
    return {};
}

const PaperChoice *RequestPage::paper() const
{
    const int index = m_chooser->currentIndex();
    return index >= 0 && index < int(m_choices.size()) ? &m_choices[size_t(index)] : nullptr;
}

void RequestPage::showVersion(int version)
{
    for (size_t index = 0; index < m_choices.size(); ++index)
        if (m_choices[index].version.version == version && m_choices[index].kind == PaperChoice::Kind::Form) {
            m_chooser->setCurrentIndex(int(index));
            return showPaper();
        }
}

void RequestPage::showPaper()
{
    const auto *choice = paper();
    m_voidSentence->setVisible(choice && choice->isVoid());
    if (!choice)
        return m_paper->showMessage(tr("This request has no finalised version."));
    if (choice->isVoid())
        m_voidSentence->setText(
            tr("Void since %1: %2")
                .arg(printedDate(*choice->version.voidedOn), choice->version.voidedBecause));
    auto bytes = paperBytes(m_context.reg().requests(), *choice);
    if (!bytes)
        return m_paper->showMessage(describe(m_context.phrases(), bytes.error()));
    auto pages = PdfPages::open(*bytes);
    if (!pages)
        return m_paper->showMessage(describe(m_context.phrases(), pages.error()));
    m_paper->showPdf(*std::move(pages));
    m_context.refreshCommands();
}

bool RequestPage::takes(CommandId command) const
{
    return std::find(pageCommands.begin(), pageCommands.end(), command) != pageCommands.end();
}

QString RequestPage::whyNot(CommandId command) const
{
    switch (command) {
    case CommandId::PrimaryAction:
        return m_panel->isVisible() || m_record->isVisible() ? QString() : m_next->whyNot();
    case CommandId::Print:
    case CommandId::SavePdf:
        // What is on view can be printed, a void version and a reading copy too.
        return m_choices.empty() ? RequestActions::whyNot(m_context, command, m_request.state) : QString();
    default:
        return RequestActions::whyNot(m_context, command, m_request.state);
    }
}

void RequestPage::run(CommandId command)
{
    const auto id = m_request.id;
    switch (command) {
    case CommandId::PrimaryAction:
        return m_panel->isVisible()    ? m_panel->confirm()
               : m_record->isVisible() ? m_record->confirm()
                                       : m_next->press();
    case CommandId::ShowHistory:
        return m_context.go(HistoryOf{u"request"_s, id.row()}.place());
    case CommandId::RecordEvent:
        return recordEvent();
    case CommandId::NextEnvironment:
        return RequestActions::prepareNextEnvironment(m_context, id);
    case CommandId::Print:
        if (const auto *choice = paper())
            RequestActions::print(m_context, paperBytes(m_context.reg().requests(), *choice),
                                  paperTitle(m_context.phrases(), *choice));
        return;
    case CommandId::SavePdf:
        if (const auto *choice = paper())
            RequestActions::savePdf(m_context, paperBytes(m_context.reg().requests(), *choice),
                                    paperFileName(*choice));
        return;
    case CommandId::SigningFolder:
        return RequestActions::savePdf(m_context, folderBytes(m_context.reg().requests(), {id}),
                                       folderFileName(m_context.phrases(), m_context.today()));
    case CommandId::CopyAsNew:
        return m_context.go({PageId::RequestEditor, id.row(), u"copy"_s});
    case CommandId::Edit:
        return m_context.go({PageId::RequestEditor, id.row()});
    case CommandId::Reopen:
    case CommandId::Decline:
    case CommandId::Withdraw:
        return turnBack(*RequestActions::eventOf(command));
    default:
        return;
    }
}

void RequestPage::recordEvent()
{
    if (const auto why = whyNot(CommandId::RecordEvent); !why.isEmpty())
        return m_context.say(Message{Message::Kind::Problem, why});
    QStringList names{m_request.draft.signatory};
    if (m_request.institution.isSet()) {
        const auto staff = m_context.reg().staff(m_request.institution);
        if (!staff)
            return m_context.say(staff.error());
        for (const auto &person : staff->people)
            if (!names.contains(person.name))
                names << person.name;
    }
    m_panel->hide();
    m_record->ask(m_request, names);
    m_context.refreshCommands();
}

void RequestPage::turnBack(RequestEvent event)
{
    m_record->hide();
    m_panel->ask(m_request, event);
    m_context.refreshCommands();
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
