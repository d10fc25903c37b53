#include "ui/authorization/authorizations_page.h"

#include "documents/wording/words.h"
#include "request/about_authorization.h"
#include "ui/authorization/authorization_columns.h"
#include "ui/authorization/ladder_view.h"
#include "ui/widgets/arrangement.h"

namespace licet {

using namespace Qt::StringLiterals;

AuthorizationsPage::AuthorizationsPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new RowsModel<AuthorizationRow>(
          authorizationColumns(context.phrases()),
          [](const AuthorizationRow &one) { return one.authorization.id.row(); }, this))
    , m_reading(context, m_model, [](const AuthorizationRow &one) { return one.authorization.id.row(); })
    , m_panel(new RecordPanel<Authorization>(context))
    , m_origin(new QLabel)
    , m_ladder(new LadderView(context))
    , m_change(new QPushButton(tr("Ask a change")))
    , m_end(new QPushButton(tr("Ask its end")))
    , m_application(new Choice)
    , m_list(nullptr)
{
    addBasicFields();
    addBasisFields();
    addLifeFields();
    m_list = new ListAndDetail(m_model, makeDetail(), u"authorizations"_s);
    m_list->table()->setAccessibleName(tr("Authorizations"));
    m_model->setIsProduction(
        [](const AuthorizationRow &one) { return one.authorization.environment == Environment::Production; });
    m_model->setIsQuiet([](const AuthorizationRow &one) { return one.state == AuthorizationState::Ended; });
    m_model->setSearchText([](const AuthorizationRow &one) {
        const auto &authorization = one.authorization;
        return QStringList{authorization.service,
                           authorization.version,
                           one.application,
                           one.institution,
                           authorization.purpose,
                           authorization.committee.deliberation,
                           authorization.committee.dossier,
                           authorization.legalContext,
                           authorization.programNumber ? authorization.programNumber->digits() : QString()}
            .join(u' ');
    });
    auto *create = new QPushButton(tr("Enter an older one"));
    create->setAutoDefault(false);
    create->setEnabled(!context.reg().isReadOnly());
    create->setToolTip(context.whyReadOnly());
    connect(create, &QPushButton::clicked, this, &AuthorizationsPage::beginNew);
    m_list->addButton(create);
    m_list->setEmptyText(tr("No authorization yet: an executed request makes one."), tr("Enter an older one"),
                         [this] { beginNew(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    connect(m_list->table(), &ListTable::currentIdChanged, this, &AuthorizationsPage::showRow);
    connect(m_change, &QPushButton::clicked, this, [this] { startRequest(RequestKind::Change); });
    connect(m_end, &QPushButton::clicked, this, [this] { startRequest(RequestKind::End); });
    m_reading.setFilled([this] {
        if (const auto *row = m_model->rowById(m_panel->shown().id.row()))
            m_panel->refreshFrom(row->authorization);
    });
    connect(&context.reg(), &Register::changed, this, &AuthorizationsPage::refillWhenSeen);
    connect(&context, &Context::scopeChanged, this, &AuthorizationsPage::refillWhenSeen);
}

QWidget *AuthorizationsPage::makeDetail()
{
    m_origin->setWordWrap(true);
    m_origin->setTextFormat(Qt::PlainText);
    for (auto *button : {m_change, m_end})
        m_panel->addButton(button);
    m_panel->addBelow(m_ladder);
    m_panel->addBelow(m_origin);
    return m_panel;
}

void AuthorizationsPage::addBasicFields()
{
    auto &form = m_panel->form();
    form.custom(
        tr("Application"), m_application,
        [this](const Authorization &one) {
            m_application->setCurrentIndex(m_application->findData(one.application.row()));
        },
        [this](Authorization &one) {
            const auto row = m_application->currentData().toLongLong();
            if (row <= 0)
                return tr("Choose the application.");
            one.application = Id<Application>(row);
            const auto application = m_context.reg().get(one.application);
            if (application)
                one.institution = application->institution;
            return QString();
        });
    connect(m_application, &QComboBox::currentIndexChanged, m_panel->sheet(), &FormSheet::edited);
    auto *service = form.text(tr("Service"), &Authorization::service);
    auto *version = form.text(tr("Version"), &Authorization::version);
    m_panel->sheet()->addRow({service, version});
    auto *operations = form.parsed(
        tr("Operations"),
        [](const Authorization &one) {
            return one.operations.all ? tr("all", "operations") : one.operations.named.join(u", "_s);
        },
        [](const QString &typed, Authorization &one) {
            one.operations = {};
            one.operations.all = typed.compare(tr("all", "operations"), Qt::CaseInsensitive) == 0;
            for (const auto &name : typed.split(u',', Qt::SkipEmptyParts))
                if (!one.operations.all && !name.trimmed().isEmpty())
                    one.operations.named << name.trimmed();
            return QString();
        });
    auto *environment =
        form.choice<Environment>(tr("Environment"), &Authorization::environment,
                                 [this](Environment one) { return word(m_context.phrases(), one); });
    m_panel->sheet()->addRow({operations, environment});
    form.longText(tr("Purpose"), &Authorization::purpose);
}

void AuthorizationsPage::addBasisFields()
{
    auto &form = m_panel->form();
    auto *context = form.text(tr("Legal context"), &Authorization::legalContext);
    auto *deliberation = form.text(
        tr("Deliberation number"), [](auto &one) -> auto & { return one.committee.deliberation; });
    m_panel->sheet()->addRow({context, deliberation});
    auto *number = form.parsed(
        tr("Program number"),
        [](const Authorization &one) { return one.programNumber ? one.programNumber->digits() : QString(); },
        [](const QString &typed, Authorization &one) {
            one.programNumber.reset();
            if (typed.isEmpty())
                return QString();
            const auto read = ProgramNumber::parse(typed);
            if (!read)
                return tr("A program number has exactly eleven digits.");
            one.programNumber = *read;
            return QString();
        });
    auto *proof = form.choice<Proof>(tr("Rests on"), &Authorization::proof,
                                     [this](Proof one) { return word(m_context.phrases(), one); });
    m_panel->sheet()->addRow({number, proof});
}

void AuthorizationsPage::addLifeFields()
{
    auto &form = m_panel->form();
    auto *from = form.date(tr("Valid from"), &Authorization::validFrom);
    auto *until = form.date(tr("Last day"), &Authorization::validUntil);
    m_panel->sheet()->addRow({from, until});
    auto *state =
        form.choice<AuthorizationState>(tr("State"), &Authorization::state, [this](AuthorizationState one) {
            return word(m_context.phrases(), one);
        });
    auto *suspended = form.date(tr("Suspended since"), &Authorization::suspendedOn);
    auto *ended = form.date(tr("Ended since"), &Authorization::endedOn);
    m_panel->sheet()->addRow({state, suspended, ended});
    form.text(tr("Why it ended"), &Authorization::endedBecause);
    auto *since = form.date(
        tr("In use since"), [](auto &one) -> auto & { return one.used.since; });
    auto *sinceSource = form.text(
        tr("according to"), [](auto &one) -> auto & { return one.used.sinceSource; });
    m_panel->sheet()->addRow({since, sinceSource});
    auto *last = form.date(
        tr("Last use"), [](auto &one) -> auto & { return one.used.last; });
    auto *lastSource = form.text(
        tr("according to"), [](auto &one) -> auto & { return one.used.lastSource; });
    lastSource->editor()->setAccessibleName(tr("Last use according to"));
    sinceSource->editor()->setAccessibleName(tr("In use according to"));
    m_panel->sheet()->addRow({last, lastSource});
    form.longText(tr("Remark"), &Authorization::note);
    m_panel->setCheck([this](const Authorization &one) {
        if (one.service.isEmpty())
            return tr("Name the service.");
        if (one.validFrom && one.validUntil && *one.validUntil < *one.validFrom)
            return tr("The last day lies before the first.");
        const auto &before = m_panel->shown();
        // Another purpose is a new request (domain 2).
        if (before.request.isSet() && before.purpose != one.purpose)
            return tr("The purpose is that of the executed form: another purpose is a new request.");
        return QString();
    });
    m_panel->setSaved([this](Id<Authorization> id) {
        m_reading.afterwards([this, id] { m_list->table()->choose(id.row()); });
    });
}

QString AuthorizationsPage::title() const
{
    return tr("Authorizations");
}

void AuthorizationsPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refill();
    Page::showEvent(event);
}

void AuthorizationsPage::refillWhenSeen()
{
    m_isStale = true;
    if (isVisible())
        refill();
}

void AuthorizationsPage::refill()
{
    m_isStale = false;
    refillApplications();
    const auto institution = m_context.institution();
    m_reading.read(AuthorizationReading(m_context.today()), [institution](const AuthorizationRow &one) {
        return !institution.isSet() || one.authorization.institution == institution;
    });
}

void AuthorizationsPage::refillApplications()
{
    const auto applications = m_context.reg().all<Application>();
    if (!applications)
        return m_context.say(applications.error());
    const auto chosen = m_application->currentData();
    const QSignalBlocker quiet(m_application);
    m_application->clear();
    for (const auto &one : *applications)
        m_application->addItem(one.name, one.id.row());
    m_application->setCurrentIndex(m_application->findData(chosen));
}

void AuthorizationsPage::showRow(qint64 id)
{
    if (!m_context.reg().isReadOnly() && !m_panel->save())
        return;
    const auto *row = m_model->rowById(id);
    if (!row)
        return;
    m_panel->show(row->authorization);
    m_ladder->show(row->authorization);
    const bool canAsk = row->state != AuthorizationState::Ended && !m_context.reg().isReadOnly();
    m_change->setEnabled(canAsk);
    m_end->setEnabled(canAsk);
    m_origin->clear();
    if (!row->authorization.request.isSet())
        return m_origin->setText(tr("Entered without a request of this register."));
    const auto request = m_context.reg().get(row->authorization.request);
    if (request)
        m_origin->setText(
            tr("Made by request %1.")
                .arg(request->number.isEmpty() ? QString::number(request->id.row()) : request->number));
}

void AuthorizationsPage::beginNew()
{
    if (!m_panel->save())
        return;
    Authorization authorization;
    if (m_application->count() > 0)
        authorization.application = Id<Application>(m_application->itemData(0).toLongLong());
    m_panel->show(authorization);
    m_origin->setText(tr("Entered without a request of this register."));
    m_panel->findChild<QLineEdit *>()->setFocus();
}

void AuthorizationsPage::startRequest(RequestKind kind)
{
    if (!m_panel->save() || !m_panel->shown().id.isSet())
        return;
    const auto draft = draftAbout(m_context.reg().database(), m_panel->shown(), kind, m_context.today());
    if (!draft)
        return m_context.say(draft.error());
    const auto id = m_context.reg().requests().create(*draft, m_context.stamp());
    if (!id)
        return m_context.say(id.error());
    m_context.reg().announce();
    m_context.go({PageId::RequestEditor, id->row()});
}

void AuthorizationsPage::show(const Place &place)
{
    if (m_isStale)
        refill();
    if (place.record <= 0)
        return;
    m_reading.afterwards([this, record = place.record] {
        if (m_list->table()->choose(record))
            return;
        m_list->clearFilter();
        m_list->table()->choose(record);
    });
}

bool AuthorizationsPage::takes(CommandId command) const
{
    return command == CommandId::FilterPage || command == CommandId::SaveNow ||
           command == CommandId::PrimaryAction || command == CommandId::NextEnvironment;
}

QString AuthorizationsPage::whyNot(CommandId command) const
{
    if (command == CommandId::NextEnvironment)
        return m_ladder->whyNot();
    return command == CommandId::FilterPage ? QString() : m_panel->whyNot();
}

void AuthorizationsPage::run(CommandId command)
{
    if (command == CommandId::FilterPage)
        m_list->focusFilter();
    else if (command == CommandId::NextEnvironment)
        m_ladder->prepare();
    else
        m_panel->save();
}

bool AuthorizationsPage::leave()
{
    return m_context.reg().isReadOnly() || m_panel->save();
}

Page *makeAuthorizationsPage(Context &context, QWidget *parent)
{
    return new AuthorizationsPage(context, parent);
}

} // namespace licet
