#include "ui/request/prepare/prepare_requests_page.h"

#include "calendar/calendar_reader.h"
#include "request/asked_services.h"
#include "request/known_day.h"
#include "text/schedule_text.h"
#include "text/terms.h"
#include "ui/committee/decision_name.h"
#include "ui/history/event_list.h"
#include "ui/request/prepare/prepare_sheet.h"

#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

ProjectRequest projectRequest(const Request &one)
{
    return {one.id,
            one.institution,
            one.number,
            one.state,
            one.excerpt.environment,
            one.excerpt.application,
            serviceNames(one.draft),
            knownSince(one)};
}

} // namespace

PrepareRequestsPage::PrepareRequestsPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new RowsModel<ProjectRow>(
          columns(), [](const ProjectRow &one) { return one.project.id.row(); }, this))
    , m_detail(new ProjectDetail(context))
    , m_list(new ListAndDetail(m_model, m_detail, u"projects"_s))
    , m_sheet(new PrepareSheet(context))
    , m_stack(new QStackedWidget)
{
    m_list->table()->setAccessibleName(tr("Projects"));
    auto *create = new QPushButton(tr("Prepare requests…"));
    create->setAutoDefault(false);
    create->setEnabled(!context.reg().isReadOnly());
    create->setToolTip(context.whyReadOnly());
    connect(create, &QPushButton::clicked, this, [this] { begin({}); });
    m_list->addButton(create);
    m_list->setEmptyText(tr("No requests were prepared together yet."),
                         context.reg().isReadOnly() ? QString() : tr("Prepare requests…"),
                         [this] { begin({}); });
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_sheet);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    connect(m_list->table(), &ListTable::currentIdChanged, this, [this](qint64 id) {
        const bool isSame = !m_detail->isEmpty() && m_detail->shown().id.row() == id;
        if (!isSame && !m_detail->isSettled([this, id] { m_list->table()->choose(id); })) {
            const QSignalBlocker quiet(m_list->table());
            m_list->table()->choose(m_detail->shown().id.row());
            return;
        }
        if (const auto *row = m_model->rowById(id))
            m_detail->showRow(*row);
    });
    connect(m_sheet, &PrepareSheet::closed, this, &PrepareRequestsPage::showProjects);
    connect(m_sheet, &PrepareSheet::made, this, [this](Id<Project> id) {
        showProjects();
        m_list->table()->choose(id.row());
    });
    connect(&context.reg(), &Register::changed, this, &PrepareRequestsPage::refill);
    connect(&context, &Context::scopeChanged, this, &PrepareRequestsPage::refill);
    refill();
}

std::vector<ListColumn<ProjectRow>> PrepareRequestsPage::columns() const
{
    using Row = ProjectRow;
    const auto &translator = m_context.translator();
    std::vector<ListColumn<Row>> columns;
    columns.push_back(
        {.name = u"name"_s, .title = tr("Project"), .text = [](const Row &one) { return one.project.name; }});
    columns.push_back(
        {.name = u"decision"_s, .title = tr("Dossier"), .text = [](const Row &one) { return one.decision; }});
    columns.push_back(
        {.name = u"go-live"_s,
         .title = tr("Go-live day"),
         .text =
             [](const Row &one) { return one.project.goLive ? printedDate(*one.project.goLive) : QString(); },
         .sortKey = [](const Row &one) { return QVariant(one.project.goLive.value_or(QDate(9999, 1, 1))); },
         .isFigure = true});
    columns.push_back({.name = u"executed"_s,
                       .title = tr("Executed"),
                       .text =
                           [](const Row &one) {
                               return tr("%1 of %2").arg(one.progress.executed).arg(one.progress.requests);
                           },
                       .isFigure = true});
    columns.push_back(
        {.name = u"standing"_s,
         .title = tr("Plan"),
         .text =
             [this](const Row &one) {
                 return one.progress.isLate(m_context.today()) ? tr("late", "a project")
                                                               : tr("in time", "a project");
             },
         .code = [this](const Row &one) -> std::optional<StatusBadge> {
             if (one.progress.plan.empty())
                 return StatusBadge{u"authorization-not-needed"_s, tr("no go-live day"), Tone::Quiet, false};
             if (one.progress.isLate(m_context.today()))
                 return StatusBadge{u"finding-warning"_s, tr("late", "a project"), Tone::Attention, false};
             return StatusBadge{u"finding-passed"_s, tr("in time", "a project"), Tone::Good, false};
         }});
    columns.push_back({.name = u"next"_s, .title = tr("Next step"), .text = [&translator](const Row &one) {
                           const auto *next = one.progress.next();
                           return next ? tr("%1, by %2", "a step and a day")
                                             .arg(term(translator, next->kind), printedDate(next->last))
                                       : QString();
                       }});
    return columns;
}

Result<std::vector<ProjectRow>> PrepareRequestsPage::rows()
{
    const auto &reg = m_context.reg();
    LICET_ASSIGN(const auto settings, reg.settings());
    LICET_ASSIGN(const auto calendar, readCalendar(reg));
    LICET_ASSIGN(m_decisions, reg.decisions());
    LICET_ASSIGN(const auto projects, reg.all<Project>());
    std::vector<ProjectRow> rows;
    for (const auto &project : projects) {
        ProjectRow row;
        row.project = project;
        LICET_ASSIGN(const auto requests, reg.requests().ofProject(project.id));
        bool isHere = !m_context.institution().isSet() || requests.empty();
        for (const auto &one : requests) {
            isHere = isHere || one.institution == m_context.institution();
            row.requests.push_back(projectRequest(one));
        }
        if (!isHere)
            continue;
        for (const auto &one : m_decisions)
            if (one.decision.id == project.decision)
                row.decision = decisionName(m_context.translator(), one);
        row.progress = progressOf(project, row.requests, m_decisions, settings, calendar);
        rows.push_back(std::move(row));
    }
    return rows;
}

void PrepareRequestsPage::refill()
{
    auto all = rows();
    if (!all)
        return m_context.say(all.error());
    m_detail->setDecisions(m_decisions);
    m_model->setRows(*std::move(all));
    if (const auto *row = m_model->rowById(m_list->table()->currentId()))
        m_detail->showRow(*row);
    else
        m_detail->showNothing();
}

QString PrepareRequestsPage::title() const
{
    return tr("Prepare requests");
}

bool PrepareRequestsPage::isPreparing() const
{
    return m_stack->currentWidget() == m_sheet;
}

void PrepareRequestsPage::begin(const PreparationStart &start)
{
    m_stack->setCurrentWidget(m_sheet);
    m_sheet->begin(start);
    m_context.refreshCommands();
}

void PrepareRequestsPage::showProjects()
{
    m_stack->setCurrentWidget(m_list);
    m_list->table()->setFocus();
    m_context.refreshCommands();
}

void PrepareRequestsPage::show(const Place &place)
{
    if (const auto start = preparationStart(place))
        return begin(*start);
    if (place.record > 0) {
        showProjects();
        m_list->table()->choose(place.record);
    }
}

bool PrepareRequestsPage::takes(CommandId command) const
{
    switch (command) {
    case CommandId::PrepareRequests:
    case CommandId::PrimaryAction:
        return true;
    case CommandId::FilterPage:
    case CommandId::SaveNow:
        return !isPreparing();
    default:
        return false;
    }
}

QString PrepareRequestsPage::whyNot(CommandId command) const
{
    switch (command) {
    case CommandId::PrepareRequests:
        return m_context.whyReadOnly();
    case CommandId::FilterPage:
        return {};
    default:
        return isPreparing() ? m_sheet->whyNot() : m_detail->whyNot();
    }
}

void PrepareRequestsPage::run(CommandId command)
{
    switch (command) {
    case CommandId::PrepareRequests:
        return begin({});
    case CommandId::FilterPage:
        return m_list->focusFilter();
    default:
        isPreparing() ? m_sheet->make() : void(m_detail->save());
    }
}

bool PrepareRequestsPage::leave(const std::function<void()> &goOn)
{
    return m_detail->isSettled(goOn);
}

void PrepareRequestsPage::abandon()
{
    m_detail->discard();
}

bool PrepareRequestsPage::saveTyped()
{
    return m_context.reg().isReadOnly() || m_detail->save();
}

Page *makePrepareRequestsPage(Context &context, QWidget *parent)
{
    return new PrepareRequestsPage(context, parent);
}

} // namespace licet
