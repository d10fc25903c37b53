#include "ui/institution/institutions_page.h"

#include "base/collation.h"
#include "institution/names_apart.h"
#include "ui/institution/applications_tab.h"
#include "ui/institution/certificates_tab.h"
#include "ui/institution/foretold_band.h"
#include "ui/institution/merger_band.h"
#include "ui/institution/norms_tab.h"
#include "ui/institution/people_tab.h"
#include "ui/institution/recipients_tab.h"
#include "ui/page/writing.h"
#include "ui/widgets/editors.h"

#include <QHBoxLayout>
#include <QTabBar>
#include <QTabWidget>

namespace licet {

InstitutionsPage::InstitutionsPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_choice(new Choice)
    , m_merger(new MergerBand(context))
    , m_pages(new QTabWidget)
    , m_facts(new FactsTab(context))
{
    m_pages->setDocumentMode(true);
    m_pages->tabBar()->setAccessibleName(tr("Parts of the institution"));
    addTab(m_facts);
    addTab(new PeopleTab(context));
    addTab(new ApplicationsTab(context));
    addTab(new CertificatesTab(context));
    addTab(new RecipientsTab(context));
    addTab(new NormsTab(context));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_merger);
    layout->addWidget(m_pages, 1);
    connect(m_pages, &QTabWidget::currentChanged, this, &InstitutionsPage::turnTo);
    connect(m_facts, &FactsTab::saved, this, [this](Id<Institution> id) {
        m_isNew = false;
        if (m_context.institution().isSet())
            m_context.chooseInstitution(id);
        choose(id);
    });
    connect(&context.reg(), &Register::changed, this, &InstitutionsPage::refill);
    connect(&context, &Context::scopeChanged, this, [this] {
        const auto follow = [this] {
            if (m_context.institution().isSet())
                choose(m_context.institution());
            else
                refill();
        };
        if (currentTab()->isSettled(follow))
            follow();
    });
    m_institution = context.institution();
    refill();
}

void InstitutionsPage::addTab(InstitutionTab *tab)
{
    m_tabs.push_back(tab);
    m_pages->addTab(tab, tab->title());
}

QWidget *InstitutionsPage::makeHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    m_choice->setAccessibleName(tr("Institution shown"));
    line->addWidget(m_choice, 1);
    line->addStretch(1);
    auto *create = new QPushButton(tr("New institution"));
    create->setAutoDefault(false);
    followWriting(m_context, create);
    line->addWidget(create);
    connect(create, &QPushButton::clicked, this, &InstitutionsPage::beginNew);
    connect(m_choice, &QComboBox::activated, this, [this] {
        const Id<Institution> chosen(m_choice->currentData().toLongLong());
        const auto follow = [this, chosen] {
            m_isNew = false;
            // A page that shows one institution while the window is about another would mislead.
            if (m_context.institution().isSet())
                m_context.chooseInstitution(chosen);
            choose(chosen);
        };
        if (currentTab()->isSettled(follow))
            follow();
        else
            refill();
    });
    return head;
}

QString InstitutionsPage::title() const
{
    return tr("Institutions");
}

void InstitutionsPage::refill()
{
    auto institutions = m_context.registerAsOf().all<Institution>();
    if (!institutions)
        return m_context.say(institutions.error());
    sortByName(*institutions);
    m_choice->clear();
    const auto names = namesApart(*institutions);
    for (const auto &one : *institutions)
        m_choice->addItem(names.at(one.id), one.id.row());
    if (m_isNew) {
        m_merger->setInstitution({});
        return m_choice->setCurrentIndex(-1);
    }
    const int row = m_choice->findData(m_institution.row());
    if (row < 0)
        m_institution = institutions->empty() ? Id<Institution>() : institutions->front().id;
    m_choice->setCurrentIndex(qMax(0, row));
    m_merger->setInstitution(m_institution);
    for (auto *tab : m_tabs)
        tab->setInstitution(m_institution);
}

void InstitutionsPage::choose(Id<Institution> institution)
{
    m_isNew = false;
    m_institution = institution;
    refill();
    m_context.refreshCommands();
}

void InstitutionsPage::beginNew()
{
    if (!currentTab()->isSettled([this] { beginNew(); }))
        return;
    m_isNew = true;
    m_pages->setCurrentIndex(0);
    m_choice->setCurrentIndex(-1);
    m_merger->setInstitution({});
    m_facts->beginNew();
}

void InstitutionsPage::turnTo(int index)
{
    if (index == m_present)
        return;
    if (!currentTab()->isSettled([this, index] { m_pages->setCurrentIndex(index); })) {
        const QSignalBlocker quiet(m_pages);
        m_pages->setCurrentIndex(m_present);
        return;
    }
    m_present = index;
    if (m_isNew)
        choose(m_institution);
    m_context.refreshCommands();
}

void InstitutionsPage::show(const Place &place)
{
    if (place.record > 0 && Id<Institution>(place.record) != m_institution &&
        currentTab()->isSettled([this, place] { show(place); }))
        choose(Id<Institution>(place.record));
    const auto *card = place.as<ConnectionCard>();
    const auto *part = place.as<InstitutionPart>();
    if (!card && !part)
        return;
    const auto wanted = card ? InstitutionPart::Applications : *part;
    for (size_t index = 0; index < m_tabs.size(); ++index)
        if (m_tabs[index]->part() == wanted)
            m_pages->setCurrentIndex(int(index));
    if (auto *applications = qobject_cast<ApplicationsTab *>(currentTab()); card && applications)
        applications->open(*card);
}

bool InstitutionsPage::takes(CommandId command) const
{
    return command == CommandId::SaveNow || command == CommandId::PrimaryAction ||
           command == CommandId::ShowHistory;
}

QString InstitutionsPage::whyNot(CommandId command) const
{
    if (command == CommandId::ShowHistory)
        return currentTab()->historyOf() ? QString() : tr("Nothing is chosen.");
    if (command == CommandId::PrimaryAction && (m_merger->isAsking() || isMovingForetold()))
        return {};
    const auto *panel = currentTab()->currentPanel();
    return panel ? panel->whyNot() : tr("Nothing is chosen.");
}

std::optional<HistoryOf> InstitutionsPage::recordInFront() const
{
    return currentTab()->historyOf();
}

void InstitutionsPage::run(CommandId command)
{
    if (command == CommandId::ShowHistory) {
        if (const auto of = currentTab()->historyOf())
            m_context.go(of->place());
        return;
    }
    if (command == CommandId::PrimaryAction && m_merger->isAsking())
        return m_merger->confirm();
    if (command == CommandId::PrimaryAction && isMovingForetold())
        return currentTab()->foretold()->confirm();
    currentTab()->save();
}

bool InstitutionsPage::isMovingForetold() const
{
    const auto *band = currentTab()->foretold();
    return band && band->isAsking();
}

bool InstitutionsPage::leave(const std::function<void()> &goOn)
{
    return currentTab()->isSettled(goOn);
}

void InstitutionsPage::abandon()
{
    if (auto *panel = currentTab()->currentPanel())
        panel->discard();
}

bool InstitutionsPage::saveTyped()
{
    return currentTab()->save();
}

Page *makeInstitutionsPage(Context &context, QWidget *parent)
{
    return new InstitutionsPage(context, parent);
}

} // namespace licet
