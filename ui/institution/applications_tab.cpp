#include "ui/institution/applications_tab.h"

#include "authorization/authorization_reader.h"
#include "authorization/log_retention.h"
#include "text/authorization_text.h"
#include "text/terms.h"
#include "ui/files/paper_list.h"
#include "ui/institution/certificate_choice.h"
#include "ui/institution/dated_change.h"
#include "ui/institution/foretold_band.h"
#include "ui/institution/logging_fields.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 environments = qint64(EnumCodes<Environment>::all.size());

/// A card's place in the tree, whether or not it is kept yet: its application and environment in one number.
qint64 cardPlace(Id<Application> application, Environment environment)
{
    return application.row() * environments + qint64(environment);
}

Connection withEveryPart(Connection card)
{
    if (!card.logging.lastRetrievalTest)
        card.logging.lastRetrievalTest.emplace();
    return card;
}

Connection withoutEmptyParts(Connection card)
{
    if (card.logging.lastRetrievalTest == RetrievalTest{})
        card.logging.lastRetrievalTest.reset();
    return card;
}

} // namespace

ApplicationsTab::ApplicationsTab(Context &context, QWidget *parent)
    : InstitutionTab(context, parent)
    , m_tree(new RecordTree(context, tr("Applications"), tr("No application is recorded here yet.")))
    , m_application(new RecordPanel<Application>(context))
    , m_connection(new RecordPanel<Connection>(context))
    , m_ofApplication(new ForetoldBand(context))
    , m_named(new DatedChange(context, tr("The new name holds from")))
    , m_ofCard(new ForetoldBand(context))
    , m_certificate(new CertificateChoice(context.translator()))
    , m_retention(new QLabel)
    , m_evidence(new PaperList(context, AttachmentRole::Evidence, tr("Attach evidence…")))
{
    makeApplicationPanel();
    makeConnectionPanel();
    m_tree->addPanel(u"application"_s, m_application);
    m_tree->addPanel(u"connection"_s, m_connection);
    m_tree->addButton(tr("New application"), [this] {
        Application application;
        application.institution = m_institution;
        m_application->show(application);
        m_kind = u"application"_s;
        showForetold();
        m_tree->showPanel(m_kind);
    });
    m_tree->addButton(tr("Remove…"), [this] { removeChosen(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    connect(m_tree, &RecordTree::chosen, this, &ApplicationsTab::show);
}

QString ApplicationsTab::title() const
{
    return tr("Applications");
}

void ApplicationsTab::makeApplicationPanel()
{
    m_application->addAbove(m_ofApplication);
    auto &form = m_application->form();
    form.text(tr("Name"), &Application::name);
    form.text(tr("Supplier"), &Application::supplier);
    form.longText(tr("What it does"), &Application::description);
    m_application->setCheck([this](const Application &one) {
        if (one.name.isEmpty())
            return tr("Give the application a name.");
        for (const auto &other : m_applications)
            if (other.id != one.id && other.name.compare(one.name, Qt::CaseInsensitive) == 0)
                return tr("There is an application “%1” already; give this one another name.")
                    .arg(other.name);
        return m_named->wrong();
    });
    m_application->addFoot(m_named);
    m_application->setWrite([this](const Application &one) {
        return keepDated(m_context.reg().database(), one, m_named->stamp(), m_named->change(),
                         DatedChange::aside());
    });
    connect(m_application, &RecordPanelBase::settled, m_named, &QWidget::hide);
    connect(m_application, &RecordPanelBase::edited, this, [this] {
        const auto &before = m_application->shown();
        m_named->ask(before.id.isSet() && before.name != m_application->form().typed().name);
    });
    m_application->setSaved([this](Id<Application> id) {
        // A name of a day to come does not hold yet.
        if (const auto stored = m_context.reg().get(id))
            m_application->refreshFrom(*stored);
        m_tree->choose(u"application"_s, id.row());
    });
}

void ApplicationsTab::makeConnectionPanel()
{
    m_connection->addAbove(m_ofCard);
    auto &form = m_connection->form();
    auto *sheet = m_connection->sheet();
    sheet->addHeading(tr("Connection"));
    auto *certificate = form.custom(
        tr("Certificate"), m_certificate,
        [this](const Connection &one) { m_certificate->choose(one.certificate, one.statedCertificate); },
        [this](Connection &one) {
            one.certificate = m_certificate->chosen();
            if (one.certificate.isSet())
                one.statedCertificate.reset();
            return QString();
        });
    certificate->setHelp(tr("Of those that stand under Certificates."));
    connect(m_certificate, &QComboBox::currentIndexChanged, sheet, &FormSheet::edited);
    auto *urn = form.text(tr("URN"), &Connection::urn);
    auto *echo = form.date(tr("Echo tested on"), &Connection::echoTestedOn);
    sheet->addRow({urn, echo});
    auto *addresses = form.lines(tr("Addresses that call"), &Connection::addresses);
    addresses->setHelp(tr("One a line."));
    sheet->addHeading(tr("Logging card"));
    LoggingFields::addTo(
        form, [](auto &one) -> auto & { return one.logging; });
    form.date(tr("Next retrieval test on"), &Connection::nextRetrievalTest);
    auto *later = form.lines(tr("Later systems that took the log over"), &Connection::laterSystems);
    later->setHelp(tr("One a line, oldest first."));
    m_retention->setWordWrap(true);
    m_retention->setTextFormat(Qt::PlainText);
    sheet->addWidget(m_retention);
    sheet->addHeading(tr("Evidence of the retrieval tests"));
    sheet->addWidget(m_evidence);
    m_connection->setSaved([this](Id<Connection>) { showBeside(); });
    m_connection->setWrite([this](const Connection &shown) -> Result<Id<Connection>> {
        const auto card = withoutEmptyParts(shown);
        if (!card.id.isSet())
            return m_context.reg().add(card, m_context.stamp());
        LICET_TRY(m_context.reg().change(card, m_context.stamp()));
        return card.id;
    });
}

void ApplicationsTab::setInstitution(Id<Institution> institution)
{
    m_institution = institution;
    const auto from = m_context.registerAsOf();
    auto applications = from.all<Application>();
    auto connections = from.all<Connection>();
    auto certificates = from.all<Certificate>();
    for (const auto *error :
         {applications ? nullptr : &applications.error(), connections ? nullptr : &connections.error(),
          certificates ? nullptr : &certificates.error()})
        if (error)
            return m_context.say(*error);
    m_applications.clear();
    std::copy_if(applications->begin(), applications->end(), std::back_inserter(m_applications),
                 [&](const Application &one) { return one.institution == institution; });
    m_connections = *std::move(connections);
    std::erase_if(*certificates, [&](const Certificate &one) { return one.institution != institution; });
    m_certificate->setCertificates(*certificates);
    fillTree();
    if (m_kind == u"application" && m_application->shown().id.isSet()) {
        for (const auto &one : m_applications)
            if (one.id == m_application->shown().id)
                m_application->refreshFrom(one);
    } else if (m_kind == u"connection") {
        const auto &shown = m_connection->shown();
        m_connection->refreshFrom(card(cardPlace(shown.application, shown.environment)));
        showBeside();
    }
    showForetold();
}

void ApplicationsTab::fillTree()
{
    std::vector<RecordNode> nodes;
    for (const auto &application : m_applications) {
        RecordNode node{u"application"_s, application.id.row(), application.name};
        for (const auto &environment : EnumCodes<Environment>::all) {
            const auto place = cardPlace(application.id, environment.value);
            const auto name = term(m_context.translator(), environment.value);
            node.children.push_back(
                {u"connection"_s, place, card(place).id.isSet() ? name : tr("%1 (no card yet)").arg(name)});
        }
        nodes.push_back(std::move(node));
    }
    m_tree->setNodes(nodes);
}

Connection ApplicationsTab::card(qint64 place) const
{
    const Id<Application> application(place / environments);
    const auto environment = Environment(place % environments);
    for (const auto &one : m_connections)
        if (one.application == application && one.environment == environment)
            return withEveryPart(one);
    Connection card;
    card.application = application;
    card.environment = environment;
    return withEveryPart(card);
}

void ApplicationsTab::show(const QString &kind, qint64 record)
{
    m_kind = kind;
    if (kind == u"connection") {
        m_connection->show(card(record));
        showBeside();
        return showForetold();
    }
    for (const auto &one : m_applications)
        if (one.id.row() == record)
            m_application->show(one);
    showForetold();
}

void ApplicationsTab::showForetold()
{
    m_ofApplication->setRecord(m_application->shown().id);
    m_ofCard->setRecord(m_connection->shown().id);
}

ForetoldBand *ApplicationsTab::foretold() const
{
    return m_kind == u"connection" ? m_ofCard : m_ofApplication;
}

void ApplicationsTab::open(const ConnectionCard &card)
{
    if (!card.application.isSet() || !m_tree->isSettled([this, card] { open(card); }))
        return;
    const auto place = cardPlace(card.application, card.environment);
    m_tree->choose(u"connection"_s, place);
    m_tree->bring(u"connection"_s);
    show(u"connection"_s, place);
}

void ApplicationsTab::showBeside()
{
    const auto &card = m_connection->shown();
    m_evidence->setRecord(RecordRef::of(card.id));
    const auto authorizations = authorizationsOn(card);
    if (!authorizations)
        return m_context.say(authorizations.error());
    m_retention->setText(
        retentionSentence(m_context.translator(), logRetention(card, *authorizations, m_context.day())));
}

Result<std::vector<Authorization>> ApplicationsTab::authorizationsOn(const Connection &card) const
{
    if (m_context.past().isSet())
        return m_context.registerAsOf().all<Authorization>();
    return authorizationsLoggedBy(m_context.reg().database(), card.application);
}

void ApplicationsTab::removeChosen()
{
    if (m_kind == u"connection" && m_connection->shown().id.isSet())
        askToRemove(m_connection->shown().id,
                    tr("Remove this connection card with its logging card? The history keeps it."));
    else if (m_kind == u"application" && m_application->shown().id.isSet())
        askToRemove(m_application->shown().id,
                    tr("Remove %1? Only an application without cards and requests can be removed.")
                        .arg(m_application->shown().name));
    else
        m_context.say(Message{Message::Kind::Problem, tr("Choose what to remove.")});
}

std::optional<HistoryOf> ApplicationsTab::historyOf() const
{
    const auto shown = m_kind == u"connection" ? RecordRef::of(m_connection->shown().id)
                                               : RecordRef::of(m_application->shown().id);
    if (m_kind.isEmpty() || !shown.isSet())
        return {};
    return HistoryOf{shown};
}

} // namespace licet
