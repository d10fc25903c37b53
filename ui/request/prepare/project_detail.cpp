#include "ui/request/prepare/project_detail.h"

#include "text/request_text.h"
#include "text/terms.h"
#include "ui/committee/decision_name.h"
#include "ui/request/prepare/schedule_view.h"
#include "ui/widgets/arrangement.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProjectDetail)
};

QLabel *boldHeading(const QString &text)
{
    auto *label = new QLabel(text);
    auto bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

ProjectDetail::ProjectDetail(Context &context, QWidget *parent)
    : RecordPanel<Project>(context, parent)
    , m_decision(new Choice)
    , m_plan(new ScheduleView(context.translator()))
    , m_model(new RowsModel<ProjectRequest>(
          columns(), [](const ProjectRequest &one) { return one.request.row(); }, this))
    , m_table(new ListTable(m_model, u"project-requests"_s))
    , m_open(new QPushButton(Texts::tr("Open the request")))
    , m_leaveOut(new QPushButton(Texts::tr("Leave out of the project")))
{
    addFields();
    m_model->setIsProduction(
        [](const ProjectRequest &one) { return one.environment == Environment::Production; });
    m_model->setIsQuiet([](const ProjectRequest &one) { return one.state == RequestState::Withdrawn; });
    addBelow(makeRequests());
    auto *plan = new QWidget;
    auto *layout = new QVBoxLayout(plan);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(boldHeading(Texts::tr("Last possible days")));
    layout->addWidget(m_plan);
    addBelow(plan);
    setCheck([](const Project &one) {
        return one.name.isEmpty() ? Texts::tr("Give the project a name.") : QString();
    });
}

void ProjectDetail::addFields()
{
    auto *name = form().text(Texts::tr("Name of the project"), &Project::name);
    auto *decision = form().custom(
        Texts::tr("Dossier that they wait for"), m_decision,
        [this](const Project &one) {
            m_decision->setCurrentIndex(qMax(0, m_decision->findData(one.decision.row())));
        },
        [this](Project &one) {
            const auto row = m_decision->currentData().toLongLong();
            one.decision = row > 0 ? Id<Decision>(row) : Id<Decision>();
            return QString();
        });
    QObject::connect(m_decision, &QComboBox::currentIndexChanged, sheet(), &FormSheet::edited);
    auto *goLive = form().date(Texts::tr("Go-live day"), &Project::goLive);
    sheet()->addRow({name, decision, goLive});
}

QWidget *ProjectDetail::makeRequests()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(boldHeading(Texts::tr("Requests")));
    layout->addWidget(m_table);
    m_table->setAccessibleName(Texts::tr("Requests of the project"));
    m_table->setMinimumHeight(lineUnit(*this) * 11);
    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_open, m_leaveOut}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, [this] { open(); });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { leaveOut(); });
    connect(m_table, &ListTable::opened, this, [this] { open(); });
    connect(m_table, &ListTable::currentIdChanged, this, [this] { refreshButtons(); });
    return box;
}

std::vector<ListColumn<ProjectRequest>> ProjectDetail::columns() const
{
    using Row = ProjectRequest;
    const auto &translator = m_context.translator();
    std::vector<ListColumn<Row>> columns;
    columns.push_back(
        {.name = u"number"_s, .title = Texts::tr("Number"), .text = [&translator](const Row &one) {
             return one.number.isEmpty() ? term(translator, RequestState::Draft) : one.number;
         }});
    columns.push_back(
        {.name = u"service"_s, .title = Texts::tr("Service"), .text = [&translator](const Row &one) {
             return servicesText(translator, one.services);
         }});
    columns.push_back(
        {.name = u"environment"_s,
         .title = Texts::tr("Environment"),
         .text =
             [&translator](const Row &one) {
                 return one.environment ? term(translator, *one.environment) : QString();
             },
         .sortKey = [](const Row &one) { return QVariant(one.environment ? int(*one.environment) : -1); },
         .code = [&translator](const Row &one) -> std::optional<StatusBadge> {
             return one.environment ? std::optional(badgeOf(translator, *one.environment)) : std::nullopt;
         }});
    columns.push_back({.name = u"application"_s,
                       .title = Texts::tr("Application"),
                       .text = [](const Row &one) { return one.application; }});
    columns.push_back({.name = u"state"_s,
                       .title = Texts::tr("State"),
                       .text = [&translator](const Row &one) { return term(translator, one.state); },
                       .sortKey = [](const Row &one) { return QVariant(int(one.state)); },
                       .code = [&translator](const Row &one) -> std::optional<StatusBadge> {
                           return badgeOf(translator, one.state);
                       }});
    columns.push_back({.name = u"since"_s,
                       .title = Texts::tr("Since"),
                       .text = [](const Row &one) { return printedDate(one.since); },
                       .sortKey = [](const Row &one) { return QVariant(one.since); },
                       .isFigure = true});
    return columns;
}

void ProjectDetail::setDecisions(const std::vector<DecisionWithSteps> &decisions)
{
    const QSignalBlocker quiet(m_decision);
    const auto chosen = m_decision->currentData();
    m_decision->clear();
    m_decision->addItem(Texts::tr("none"), qint64(0));
    for (const auto &one : decisions)
        m_decision->addItem(decisionName(m_context.translator(), one), one.decision.id.row());
    m_decision->setCurrentIndex(qMax(0, m_decision->findData(chosen)));
}

void ProjectDetail::showRow(const ProjectRow &row)
{
    if (shown().id == row.project.id && !isEmpty())
        refreshFrom(row.project);
    else
        show(row.project);
    m_plan->setPlan(row.progress.plan, row.progress.isDone, m_context.today());
    m_model->setRows(row.requests);
    if (m_table->currentId() == 0 && !row.requests.empty())
        m_table->choose(row.requests.front().request.row());
    refreshButtons();
}

void ProjectDetail::open()
{
    if (const auto *one = m_model->rowById(m_table->currentId()))
        m_context.go({one->state == RequestState::Draft ? PageId::RequestEditor : PageId::Request,
                      one->request.row()});
}

void ProjectDetail::leaveOut()
{
    const auto *one = m_model->rowById(m_table->currentId());
    if (!one || !isSettled([this] { leaveOut(); }))
        return;
    const auto request = one->request;
    const auto name =
        one->number.isEmpty() ? servicesText(m_context.translator(), one->services) : one->number;
    const auto done = leaveProject(m_context.reg().database(), request, m_context.stamp());
    if (!done)
        return m_context.say(done.error());
    m_context.saved();
    m_context.say(
        Message{Message::Kind::Success,
                Texts::tr("%1 no longer belongs to the project; the request itself stays.").arg(name)});
}

void ProjectDetail::refreshButtons()
{
    const bool hasRequest = m_table->currentId() != 0;
    m_open->setEnabled(hasRequest);
    const auto why = hasRequest ? m_context.whyReadOnly() : Texts::tr("No request is chosen.");
    m_leaveOut->setEnabled(why.isEmpty());
    m_leaveOut->setToolTip(why);
}

} // namespace licet
