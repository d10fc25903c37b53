#include "ui/request/prepare/prepare_choices.h"

#include "base/text_fold.h"
#include "institution/names_apart.h"
#include "text/terms.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/tick_list.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <set>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QWidget *column(const QString &title, TickList *list, QWidget *above = nullptr)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(title);
    label->setBuddy(list);
    layout->addWidget(label);
    if (above)
        layout->addWidget(above);
    layout->addWidget(list, 1);
    return box;
}

} // namespace

PrepareChoices::PrepareChoices(const Translator &translator, const CoverageFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_translator(translator)
    , m_facts(facts)
    , m_institutions(new TickList(tr("Institutions")))
    , m_applications(new TickList(tr("Applications")))
    , m_services(new TickList(tr("Services")))
    , m_environments(new TickList(tr("Environments")))
    , m_findService(new QLineEdit)
    , m_grid(new QGridLayout(this))
{
    m_findService->setPlaceholderText(tr("Find a service"));
    m_findService->setAccessibleName(tr("Find a service"));
    m_findService->setClearButtonEnabled(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(lineUnit(*this) / 2);
    m_columns = {column(tr("Institutions"), m_institutions), column(tr("Applications"), m_applications),
                 column(tr("Services"), m_services, m_findService),
                 column(tr("Environments"), m_environments)};
    connect(m_institutions, &TickList::ticksChanged, this, &PrepareChoices::fillApplications);
    for (auto *list : {m_applications, m_services, m_environments})
        connect(list, &TickList::ticksChanged, this, &PrepareChoices::changed);
    connect(m_findService, &QLineEdit::textChanged, this, &PrepareChoices::fillServices);
}

void PrepareChoices::arrange()
{
    const int columns = arrangementOf(*this) == Arrangement::Narrow ? 2 : 4;
    if (std::exchange(m_across, columns) == columns)
        return;
    for (auto *choice : m_columns)
        m_grid->removeWidget(choice);
    for (size_t index = 0; index < m_columns.size(); ++index)
        m_grid->addWidget(m_columns[index], int(index) / columns, int(index) % columns);
    // Environments are three short words.
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? (columns == 4 && column == 3 ? 2 : 4) : 0);
}

void PrepareChoices::begin(const PreparationStart &start, Id<Institution> institution)
{
    m_findService->clear();
    for (auto *list : {m_institutions, m_applications, m_services, m_environments})
        list->forget();
    fillInstitutions();
    for (const auto &one : m_facts.applications)
        if (one.id == start.application)
            institution = one.institution;
    if (institution.isSet())
        m_institutions->tick(institution.row());
    else if (m_facts.institutions.size() == 1)
        m_institutions->tick(m_facts.institutions.front().id.row());
    fillApplications();
    if (start.application.isSet())
        m_applications->tick(start.application.row());
    fillServices();
    if (!start.service.isEmpty())
        m_services->tick(foldForComparison(start.service));
    fillEnvironments();
    if (start.environment)
        m_environments->tick(int(*start.environment));
}

void PrepareChoices::fillInstitutions()
{
    std::vector<TickList::Line> lines;
    const auto names = namesApart(m_facts.institutions);
    for (const auto &one : m_facts.institutions)
        lines.push_back({names.at(one.id), one.id.row(),
                         one.kbo ? QString() : tr("%1 has no KBO number.").arg(names.at(one.id))});
    m_institutions->setLines(lines);
}

void PrepareChoices::fillApplications()
{
    std::set<qint64> chosen;
    for (const auto &one : m_institutions->ticked())
        chosen.insert(one.toLongLong());
    std::vector<TickList::Line> lines;
    const auto names = namesApart(m_facts.institutions);
    for (const auto &institution : m_facts.institutions)
        for (const auto &one : m_facts.applications)
            if (one.institution == institution.id && chosen.contains(institution.id.row()))
                lines.push_back(
                    {chosen.size() > 1 ? u"%1 · %2"_s.arg(one.name, names.at(institution.id)) : one.name,
                     one.id.row()});
    m_applications->setLines(lines);
    Q_EMIT changed();
}

void PrepareChoices::fillServices()
{
    std::map<QString, QString> names;
    for (const auto &one : m_facts.services)
        if (one.active)
            names.try_emplace(foldForComparison(one.name), one.name);
    for (const auto &one : m_facts.authorizations)
        names.try_emplace(foldForComparison(one.service), one.service);
    const auto wanted = foldForComparison(m_findService->text());
    const auto ticked = m_services->ticked();
    std::vector<TickList::Line> lines;
    for (const auto &[folded, name] : names)
        if (wanted.isEmpty() || folded.contains(wanted) || ticked.contains(folded))
            lines.push_back({name, folded});
    m_services->setLines(lines);
}

void PrepareChoices::fillEnvironments()
{
    std::vector<TickList::Line> lines;
    lines.reserve(EnumCodes<Environment>::all.size());
    for (const auto &one : EnumCodes<Environment>::all)
        lines.push_back({term(m_translator, one.value), int(one.value)});
    m_environments->setLines(lines);
}

WantedDrafts PrepareChoices::wanted() const
{
    WantedDrafts wanted;
    for (const auto &one : m_applications->ticked())
        wanted.applications.emplace_back(one.toLongLong());
    for (int row = 0; row < m_services->count(); ++row)
        if (m_services->item(row)->checkState() == Qt::Checked)
            wanted.services << m_services->item(row)->text();
    for (const auto &one : m_environments->ticked())
        wanted.environments.push_back(Environment(one.toInt()));
    return wanted;
}

} // namespace licet
