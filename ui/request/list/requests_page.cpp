#include "ui/request/list/requests_page.h"

#include "institution/names_apart.h"
#include "request/requests_as_of.h"
#include "ui/page/shared_texts.h"
#include "ui/page/writing.h"
#include "ui/request/list/request_detail.h"
#include "ui/request/list/requests_model.h"
#include "ui/request/page/request_panels.h"
#include "ui/widgets/collapsing_scroll_area.h"
#include "ui/widgets/list_and_detail.h"

#include <QMenu>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto listKey = u"requests"_s;

/// Two institutions of one name are told apart in the list too.
Result<std::vector<RequestSummary>> withNamesApart(const RegisterAsOf &from,
                                                   Result<std::vector<RequestSummary>> rows)
{
    if (!rows)
        return rows;
    LICET_ASSIGN(const auto institutions, from.all<Institution>());
    const auto names = namesApart(institutions);
    for (auto &one : *rows)
        if (const auto found = names.find(one.institution); found != names.end())
            one.institutionName = found->second;
    return rows;
}

} // namespace

RequestsPage::RequestsPage(Context &context, QWidget *parent)
    : ListPage(context, parent)
    , m_context(context)
    , m_model(makeRequestsModel(context.translator(), this))
    , m_reading(context, m_model, [](const RequestSummary &one) { return one.id.row(); })
    , m_detail(new RequestDetail(context))
    , m_panels(new RequestPanels(context))
    , m_commands(context, *m_detail, *m_panels)
{
    m_list = new ListAndDetail(m_model, m_detail, listKey);
    auto *table = m_list->table();
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setAccessibleName(tr("Requests"));
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->orderAtFirst(StateColumn, Qt::AscendingOrder);
    m_list->setEmptyText(tr("No request yet."), tr("New request"), [this] { beginNew(); });
    followWriting(context, m_list->emptyButton());
    m_filter.emplace(*m_list, context, [this] { filter(); });
    filter();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new CollapsingScrollArea(m_panels));
    layout->addWidget(m_list, 1);

    connect(table, &ListTable::opened, this, [this](qint64 id) {
        if (const auto *row = m_model->rowById(id))
            m_commands.open(*row);
    });
    connect(table, &QWidget::customContextMenuRequested, this, &RequestsPage::offerCommands);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RequestsPage::showChosen);
    connect(m_model, &ListModel::filtered, this, &RequestsPage::showChosen);
    connect(m_detail, &RequestDetail::wanted, this, &RequestsPage::run);
    connect(m_detail, &RequestDetail::versionWanted, this, [this](int version) {
        if (const auto &request = m_detail->request())
            m_context.go({PageId::Request, request->id.row(), PaperVersion{version}});
    });
    connect(m_panels, &RequestPanels::closed, table, [table] { table->setFocus(); });
}

QString RequestsPage::title() const
{
    return tr("Requests");
}

void RequestsPage::show(const Place &place)
{
    m_panels->foldAll();
    refillIfStale();
    if (place.record == 0)
        return;
    m_reading.afterwards([this, record = place.record] { m_list->choose(record); });
}

void RequestsPage::refill()
{
    const auto institution = m_context.institution();
    if (m_hidesInstitution != institution.isSet()) {
        m_hidesInstitution = institution.isSet();
        m_list->table()->setColumnHidden(InstitutionColumn, m_hidesInstitution);
    }
    if (m_context.past().isSet()) {
        const auto from = m_context.registerAsOf();
        auto all = withNamesApart(from, requestSummaries(from));
        if (!all)
            return m_context.say(all.error());
        if (institution.isSet())
            std::erase_if(*all, [&](const RequestSummary &one) { return one.institution != institution; });
        return m_reading.show(*std::move(all));
    }
    m_reading.read(
        [texts = SharedTexts()](const Register &reg, qint64 before, int most) mutable {
            auto rows = withNamesApart(
                reg, reg.requests().summariesBefore(before > 0 ? Id<Request>(before) : Id<Request>(), most));
            if (rows)
                for (auto &one : *rows) {
                    for (auto *text : {&one.institutionName, &one.application, &one.purpose})
                        texts.share(*text);
                    for (auto &service : one.services)
                        texts.share(service);
                }
            return rows;
        },
        [institution](const RequestSummary &one) {
            return !institution.isSet() || one.institution == institution;
        },
        [](const Register &reg, int most) {
            return withNamesApart(reg, reg.requests().mostUrgentSummaries(most));
        });
}

std::vector<RequestSummary> RequestsPage::chosen() const
{
    auto rows = m_list->table()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<RequestSummary> all;
    all.reserve(size_t(rows.size()));
    for (const auto &row : rows)
        all.push_back(m_model->rowAt(row.row()));
    return all;
}

void RequestsPage::showChosen()
{
    const auto several = chosen();
    std::vector<Id<Request>> ids;
    ids.reserve(several.size());
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
           RequestCommands::isOfRows(command);
}

QString RequestsPage::whyNot(CommandId command) const
{
    return command == CommandId::FilterPage ? QString() : m_commands.whyNot(command, chosen());
}

std::optional<HistoryOf> RequestsPage::recordInFront() const
{
    const auto requests = chosen();
    return requests.size() == 1 ? std::optional(HistoryOf{RecordRef::of(requests.front().id)}) : std::nullopt;
}

void RequestsPage::run(CommandId command)
{
    if (command == CommandId::FilterPage)
        m_list->focusFilter();
    else
        m_commands.run(command, chosen());
}

void RequestsPage::filter()
{
    m_model->setWanted([this](const RequestSummary &one) { return m_filter->isWanted(one); });
}

void RequestsPage::beginNew()
{
    const auto why = m_context.whyReadOnly();
    if (!why.isEmpty())
        return m_context.say(Message{Message::Kind::Problem, why});
    m_context.go({PageId::RequestEditor, 0, NewDraft{}});
}

void RequestsPage::offerCommands(const QPoint &place)
{
    QMenu menu(this);
    for (const auto command : RequestCommands::ofRows()) {
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
