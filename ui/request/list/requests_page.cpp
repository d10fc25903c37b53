#include "ui/request/list/requests_page.h"

#include "lists/requests_as_of.h"
#include "text/request_text.h"
#include "text/terms.h"
#include "ui/history/history_page.h"
#include "ui/page/shared_texts.h"
#include "ui/page/writing.h"
#include "ui/request/list/request_detail.h"
#include "ui/request/list/requests_model.h"
#include "ui/request/page/next_step_bar.h"
#include "ui/request/page/request_actions.h"
#include "ui/request/page/request_panels.h"
#include "ui/request/page/request_papers.h"
#include "ui/widgets/collapsing_scroll_area.h"
#include "ui/widgets/list_and_detail.h"

#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto listKey = u"requests"_s;

/// What the row menu holds, in its order.
constexpr std::array rowCommands{CommandId::Open,        CommandId::Edit,          CommandId::Print,
                                 CommandId::SavePdf,     CommandId::SigningFolder, CommandId::CopyAsNew,
                                 CommandId::Reopen,      CommandId::Decline,       CommandId::Withdraw,
                                 CommandId::RecordEvent, CommandId::Send,          CommandId::Chase,
                                 CommandId::AskQuestion, CommandId::Attach,        CommandId::NextEnvironment,
                                 CommandId::ShowHistory};

template <class E>
std::vector<Chip::Value> chipValues(const Translator &translator)
{
    std::vector<Chip::Value> values;
    for (const auto &one : EnumCodes<E>::all)
        values.push_back({term(translator, one.value), int(one.value)});
    return values;
}

} // namespace

RequestsPage::RequestsPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(makeRequestsModel(context.translator(), this))
    , m_reading(context, m_model, [](const RequestSummary &one) { return one.id.row(); })
    , m_detail(new RequestDetail(context))
    , m_panels(new RequestPanels(context))
{
    const bool isFirstTime = !QSettings().contains(u"lists/"_s + listKey);
    m_list = new ListAndDetail(m_model, m_detail, listKey);
    auto *table = m_list->table();
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setAccessibleName(tr("Requests"));
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    if (isFirstTime)
        table->sortByColumn(StateColumn, Qt::AscendingOrder);
    m_list->setEmptyText(tr("No request yet."), tr("New request"), [this] { beginNew(); });
    followWriting(context, m_list->emptyButton());
    makeChips();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new CollapsingScrollArea(m_panels));
    layout->addWidget(m_list, 1);

    connect(table, &ListTable::opened, this, [this](qint64 id) { open(Id<Request>(id)); });
    connect(table, &QWidget::customContextMenuRequested, this, &RequestsPage::offerCommands);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RequestsPage::showChosen);
    connect(m_model, &ListModel::filtered, this, &RequestsPage::showChosen);
    connect(m_detail, &RequestDetail::wanted, this, &RequestsPage::run);
    connect(m_detail, &RequestDetail::versionWanted, this, [this](int version) {
        if (const auto &request = m_detail->request())
            m_context.go({PageId::Request, request->id.row(), PaperVersion{version}});
    });
    connect(m_panels, &RequestPanels::closed, table, [table] { table->setFocus(); });
    connect(&context.reg(), &Register::changed, this, &RequestsPage::refreshWhenSeen);
    connect(&context, &Context::scopeChanged, this, &RequestsPage::refreshWhenSeen);
}

void RequestsPage::makeChips()
{
    const auto &translator = m_context.translator();
    const int year = m_context.today().year();
    m_progress =
        new Chip(tr("Progress"), {{tr("open", "requests"), true}, {tr("closed", "requests"), false}});
    m_state = new Chip(tr("State"), chipValues<RequestState>(translator));
    m_environment = new Chip(tr("Environment"), chipValues<Environment>(translator));
    m_kind = new Chip(tr("Kind"), chipValues<RequestKind>(translator));
    m_period = new Chip(tr("Period"), {{tr("this year"), year}, {tr("last year"), year - 1}});
    m_progress->setValue(true);
    m_model->setWanted([this](const RequestSummary &one) { return isWanted(one); });
    for (auto *chip : {m_progress, m_state, m_environment, m_kind, m_period}) {
        m_list->addChip(chip);
        connect(chip, &Chip::changed, this, &RequestsPage::filter);
    }
}

QString RequestsPage::title() const
{
    return tr("Requests");
}

void RequestsPage::show(const Place &place)
{
    m_panels->foldAll();
    if (m_isStale)
        refresh();
    if (place.record == 0)
        return;
    m_reading.afterwards([this, record = place.record] {
        if (m_list->table()->choose(record))
            return;
        m_list->clearFilter();
        m_list->table()->choose(record);
    });
}

void RequestsPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    Page::showEvent(event);
}

void RequestsPage::refreshWhenSeen()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void RequestsPage::refresh()
{
    m_isStale = false;
    const auto institution = m_context.institution();
    if (m_hidesInstitution != institution.isSet()) {
        m_hidesInstitution = institution.isSet();
        m_list->table()->setColumnHidden(InstitutionColumn, m_hidesInstitution);
    }
    if (m_context.past().isSet()) {
        auto all = requestSummaries(m_context.registerAsOf(), m_context.past().on);
        if (!all)
            return m_context.say(all.error());
        if (institution.isSet())
            std::erase_if(*all, [&](const RequestSummary &one) { return one.institution != institution; });
        return m_reading.show(*std::move(all));
    }
    m_reading.read(
        [texts = SharedTexts()](const Register &reg, qint64 before, int most) mutable {
            auto rows =
                reg.requests().summariesBefore(before > 0 ? Id<Request>(before) : Id<Request>(), most);
            if (rows)
                for (auto &one : *rows)
                    for (auto *text : {&one.institutionName, &one.application, &one.service, &one.purpose})
                        texts.share(*text);
            return rows;
        },
        [institution](const RequestSummary &one) {
            return !institution.isSet() || one.institution == institution;
        },
        [](const Register &reg, int most) { return reg.requests().mostUrgentSummaries(most); });
}

void RequestsPage::filter()
{
    m_model->setWanted([this](const RequestSummary &one) { return isWanted(one); });
}

bool RequestsPage::isWanted(const RequestSummary &one) const
{
    const auto fits = [](const Chip *chip, const QVariant &value) {
        return !chip->value().isValid() || chip->value() == value;
    };
    return fits(m_progress, isOpen(one.state)) && fits(m_state, int(one.state)) &&
           fits(m_environment, one.environment ? int(*one.environment) : -1) && fits(m_kind, int(one.kind)) &&
           fits(m_period, one.since.year());
}

std::vector<RequestSummary> RequestsPage::chosen() const
{
    auto rows = m_list->table()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<RequestSummary> all;
    for (const auto &row : rows)
        all.push_back(m_model->rowAt(row.row()));
    return all;
}

std::vector<Id<Request>> RequestsPage::fitFor(CommandId command) const
{
    std::vector<Id<Request>> ids;
    for (const auto &one : chosen())
        if (RequestActions::whyNot(m_context, command, one.state, one.number).isEmpty())
            ids.push_back(one.id);
    return ids;
}

void RequestsPage::showChosen()
{
    const auto several = chosen();
    std::vector<Id<Request>> ids;
    for (const auto &one : several)
        ids.push_back(one.id);
    if (!m_panels->isAbout(ids))
        m_panels->foldAll();
    if (several.empty())
        m_detail->showNothing();
    else if (several.size() == 1)
        m_detail->showRequest(several.front().id);
    else
        m_detail->showSeveral(several);
    m_context.refreshCommands();
}

bool RequestsPage::takes(CommandId command) const
{
    return command == CommandId::FilterPage || command == CommandId::PrimaryAction ||
           std::find(rowCommands.begin(), rowCommands.end(), command) != rowCommands.end();
}

QString RequestsPage::whyNot(CommandId command) const
{
    if (command == CommandId::FilterPage)
        return {};
    const auto all = chosen();
    if (all.empty())
        return tr("Choose a request first.");
    if (all.size() == 1)
        return command == CommandId::PrimaryAction && !m_panels->isUnfolded()
                   ? m_detail->nextLine()->whyNot()
                   : RequestActions::whyNot(m_context, command, all.front().state, all.front().number);
    return whyNotForSeveral(command);
}

QString RequestsPage::whyNotForSeveral(CommandId command) const
{
    switch (command) {
    case CommandId::PrimaryAction:
        if (m_panels->isUnfolded())
            return {};
        [[fallthrough]];
    case CommandId::SigningFolder:
    case CommandId::Print:
    case CommandId::SavePdf:
        return fitFor(CommandId::SigningFolder).empty() ? tr("None of them is to be signed.") : QString();
    case CommandId::RecordEvent:
        if (!m_context.whyReadOnly().isEmpty())
            return m_context.whyReadOnly();
        return fitFor(command).empty() ? tr("Nothing can be recorded for any of them.") : QString();
    case CommandId::Send:
        if (!m_context.whyReadOnly().isEmpty())
            return m_context.whyReadOnly();
        return fitFor(command).empty() ? tr("None of them is signed and to be sent.") : QString();
    case CommandId::Chase:
        if (!m_context.whyReadOnly().isEmpty())
            return m_context.whyReadOnly();
        return fitFor(command).empty() ? tr("None of them was sent and waits on an answer.") : QString();
    default:
        return tr("Only for one request at a time.");
    }
}

std::optional<HistoryOf> RequestsPage::recordInFront() const
{
    const auto requests = chosen();
    return requests.size() == 1 ? std::optional(HistoryOf{RecordRef::of(requests.front().id)}) : std::nullopt;
}

void RequestsPage::run(CommandId command)
{
    if (command == CommandId::FilterPage)
        return m_list->focusFilter();
    if (command == CommandId::PrimaryAction && m_panels->isUnfolded())
        return m_panels->confirm();
    const auto all = chosen();
    if (all.empty())
        return;
    const auto id = all.front().id;
    const bool isFolder = all.size() > 1;
    switch (command) {
    case CommandId::Open:
        return open(id);
    case CommandId::Edit:
        return m_context.go({PageId::RequestEditor, id.row()});
    case CommandId::CopyAsNew:
        return m_context.go({PageId::RequestEditor, id.row(), CopiedDraft{}});
    case CommandId::AskQuestion:
        return m_context.go({PageId::RequestEditor, id.row(), QuestionAboutDraft{}});
    case CommandId::ShowHistory:
        return m_context.go(HistoryOf{RecordRef::of(id)}.place());
    case CommandId::RecordEvent:
    case CommandId::Send:
    case CommandId::Chase:
    case CommandId::Attach:
        return lead(command);
    case CommandId::NextEnvironment:
        return RequestActions::prepareNextEnvironment(m_context, id);
    case CommandId::PrimaryAction:
        return isFolder ? RequestActions::saveFolders(m_context, fitFor(CommandId::SigningFolder))
                        : m_detail->nextLine()->press();
    case CommandId::SigningFolder:
        return RequestActions::saveFolders(m_context, fitFor(CommandId::SigningFolder));
    case CommandId::SavePdf:
        return isFolder ? RequestActions::saveFolders(m_context, fitFor(CommandId::SigningFolder))
                        : saveForm(id);
    case CommandId::Print:
        return isFolder ? RequestActions::printFolders(m_context, fitFor(CommandId::SigningFolder))
                        : printForm(id);
    case CommandId::Reopen:
    case CommandId::Decline:
    case CommandId::Withdraw:
        return turnBack(command);
    default:
        return;
    }
}

void RequestsPage::lead(CommandId command)
{
    const auto all = chosen();
    if (all.size() == 1 && command == CommandId::Attach && all.front().state == RequestState::Draft) {
        // A draft has no page of its own to show the panel on.
        const auto request = m_context.reg().requests().get(all.front().id);
        return request ? m_panels->attach(*request) : m_context.say(request.error());
    }
    if (all.size() == 1)
        return m_context.go({PageId::Request, all.front().id.row(),
                             command == CommandId::Send     ? RequestPanel::Send
                             : command == CommandId::Chase  ? RequestPanel::Chase
                             : command == CommandId::Attach ? RequestPanel::Attach
                                                            : RequestPanel::Record});
    std::vector<Request> requests;
    for (const auto &one : all) {
        auto request = m_context.reg().requests().get(one.id);
        if (!request)
            return m_context.say(request.error());
        requests.push_back(*std::move(request));
    }
    if (command == CommandId::Chase)
        return m_panels->chase(requests);
    m_panels->record(requests, command == CommandId::Send ? std::optional(RequestEvent::Send) : std::nullopt);
}

void RequestsPage::beginNew()
{
    const auto why = m_context.whyReadOnly();
    if (!why.isEmpty())
        return m_context.say(Message{Message::Kind::Problem, why});
    m_context.go({PageId::RequestEditor, 0, NewDraft{}});
}

void RequestsPage::open(Id<Request> id)
{
    const auto *row = m_model->rowById(id.row());
    // What a draft was on an earlier day cannot be edited.
    const bool isDraft = row && row->state == RequestState::Draft && !m_context.past().isSet();
    m_context.go({isDraft ? PageId::RequestEditor : PageId::Request, id.row()});
}

void RequestsPage::turnBack(CommandId command)
{
    if (const auto &request = m_detail->request())
        m_panels->turnBack(*request, *RequestActions::eventOf(command));
}

void RequestsPage::printForm(Id<Request> id)
{
    const auto &requests = m_context.reg().requests();
    const auto form = formInForce(requests, id);
    if (!form)
        return m_context.say(form.error());
    RequestActions::print(m_context, paperBytes(requests, *form), paperTitle(m_context.translator(), *form));
}

void RequestsPage::saveForm(Id<Request> id)
{
    const auto &requests = m_context.reg().requests();
    const auto form = formInForce(requests, id);
    if (!form)
        return m_context.say(form.error());
    RequestActions::savePdf(m_context, paperBytes(requests, *form), paperFileName(*form));
}

void RequestsPage::offerCommands(const QPoint &place)
{
    QMenu menu(this);
    for (const auto command : rowCommands) {
        const auto why = whyNot(command);
        auto *action = menu.addAction(commandText(command), this, [this, command] { run(command); });
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
    }
    menu.setToolTipsVisible(true);
    menu.exec(m_list->table()->viewport()->mapToGlobal(place));
}

Page *makeRequestsPage(Context &context, QWidget *parent)
{
    return new RequestsPage(context, parent);
}

} // namespace licet
