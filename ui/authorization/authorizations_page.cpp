#include "ui/authorization/authorizations_page.h"

#include "authorization/log_retention.h"
#include "base/collation.h"
#include "calendar/calendar_reader.h"
#include "lists/requests_as_of.h"
#include "request/authorization_change.h"
#include "text/authorization_text.h"
#include "text/request_text.h"
#include "text/terms.h"
#include "ui/authorization/authorization_columns.h"
#include "ui/authorization/authorization_head.h"
#include "ui/authorization/ladder_view.h"
#include "ui/authorization/life_panel.h"
#include "ui/files/paper_list.h"
#include "ui/history/event_list.h"
#include "ui/history/history_page.h"
#include "ui/page/writing.h"
#include "ui/widgets/sheet_section.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEvents = 100;

}

AuthorizationsPage::AuthorizationsPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new RowsModel<AuthorizationRow>(
          authorizationColumns(context.translator()),
          [](const AuthorizationRow &one) { return one.authorization.id.row(); }, this))
    , m_reading(context, m_model, [](const AuthorizationRow &one) { return one.authorization.id.row(); })
    , m_panel(new RecordPanel<Authorization>(context))
    , m_head(new AuthorizationHead(context))
    , m_life(new LifePanel(context))
    , m_origin(new QLabel)
    , m_request(linkButton({}))
    , m_retention(new QLabel)
    , m_ladder(new LadderView(context))
    , m_card(linkButton(tr("Logging card")))
    , m_papers(new PaperList(context, AttachmentRole::Answer, tr("Attach its document…")))
    , m_events(new EventList(context.translator()))
    , m_change(new QPushButton(tr("Ask a change")))
    , m_end(new QPushButton(tr("Ask its end")))
    , m_application(new Choice)
    , m_list(new ListAndDetail(m_model, makeDetail(), u"authorizations"_s))
{
    makeList();
    makeChips();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    connect(m_list->table(), &ListTable::currentIdChanged, this, &AuthorizationsPage::showRow);
    connect(m_head, &AuthorizationHead::wanted, this, &AuthorizationsPage::recordLife);
    connect(m_life, &LifePanel::closed, this, [this] { m_list->table()->setFocus(); });
    connect(m_change, &QPushButton::clicked, this, [this] { startRequest(RequestKind::Change); });
    connect(m_end, &QPushButton::clicked, this, [this] { startRequest(RequestKind::End); });
    m_reading.setFilled([this] { showFilled(); });
    connect(&context.reg(), &Register::changed, this, &AuthorizationsPage::refillWhenSeen);
    connect(&context, &Context::scopeChanged, this, &AuthorizationsPage::refillWhenSeen);
}

QWidget *AuthorizationsPage::makeDetail()
{
    addFactsSection();
    addBasisSection();
    addLogSection();
    m_panel->setCheck([this](const Authorization &one) { return whyNotKept(one); });
    m_panel->setSaved([this](Id<Authorization> id) {
        m_reading.afterwards([this, id] {
            m_list->table()->choose(id.row());
            if (const auto *row = m_model->rowById(id.row()))
                showBeside(*row);
        });
    });
    m_papers->setAlsoWritten([this](Transaction &transaction) -> Result<void> {
        // The document that came in is what it rests on from now on.
        LICET_ASSIGN(auto authorization,
                     RecordStore<Authorization>::get(transaction.database(), m_panel->shown().id));
        authorization.proof = Proof::Document;
        return RecordStore<Authorization>::update(transaction, authorization, m_context.stamp());
    });
    m_head->addButton(m_change);
    m_head->addButton(m_end);
    auto *remove = new QPushButton(tr("Remove…"));
    followWriting(m_context, remove);
    connect(remove, &QPushButton::clicked, this, &AuthorizationsPage::removeShown);
    m_panel->addButton(remove);
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_life);
    column->addWidget(m_panel, 1);
    return detail;
}

void AuthorizationsPage::makeList()
{
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
    followWriting(m_context, create);
    connect(create, &QPushButton::clicked, this, &AuthorizationsPage::beginNew);
    m_list->addButton(create);
    m_list->setEmptyText(tr("No authorization yet: an executed request makes one."), tr("Enter an older one"),
                         [this] { beginNew(); });
    followWriting(m_context, m_list->emptyButton());
}

void AuthorizationsPage::makeChips()
{
    const auto &translator = m_context.translator();
    std::vector<Chip::Value> states, environments;
    for (const auto &one : EnumCodes<AuthorizationState>::all)
        states.push_back({term(translator, one.value), codeOf(one.value)});
    for (const auto &one : EnumCodes<ComputedState>::all)
        states.push_back({computedStateWord(one.value), codeOf(one.value)});
    for (const auto &one : EnumCodes<Environment>::all)
        environments.push_back({term(translator, one.value), int(one.value)});
    m_stateChip = new Chip(tr("State"), states);
    m_environmentChip = new Chip(tr("Environment"), environments);
    m_completeChip = new Chip(tr("To complete"), {{tr("yes"), true}, {tr("no"), false}});
    m_model->setWanted([this](const AuthorizationRow &row) { return isWanted(row); });
    for (auto *chip : {m_stateChip, m_environmentChip, m_completeChip}) {
        m_list->addChip(chip);
        connect(chip, &Chip::changed, this, [this] {
            m_model->setWanted([this](const AuthorizationRow &row) { return isWanted(row); });
        });
    }
}

bool AuthorizationsPage::isWanted(const AuthorizationRow &row) const
{
    if (const auto state = m_stateChip->value(); state.isValid()) {
        const bool isComputed = std::any_of(row.computed.begin(), row.computed.end(), [&](ComputedState one) {
            return codeOf(one) == state.toString();
        });
        if (!isComputed && codeOf(row.state) != state.toString())
            return false;
    }
    if (const auto wanted = m_environmentChip->value();
        wanted.isValid() && wanted.toInt() != int(row.authorization.environment))
        return false;
    return !m_completeChip->value().isValid() || m_completeChip->value().toBool() == !row.missing.empty();
}

QString AuthorizationsPage::title() const
{
    return tr("Authorizations");
}

const AuthorizationRow *AuthorizationsPage::shown() const
{
    return m_panel->isEmpty() || !m_panel->shown().id.isSet() ? nullptr
                                                              : m_model->rowById(m_panel->shown().id.row());
}

void AuthorizationsPage::offerApplications(const std::vector<Application> &applications)
{
    const auto chosen = m_application->currentData();
    const QSignalBlocker quiet(m_application);
    m_application->clear();
    for (const auto &one : applications)
        m_application->addItem(one.name, one.id.row());
    m_application->setCurrentIndex(m_application->findData(chosen));
}

void AuthorizationsPage::refill()
{
    m_isStale = false;
    auto applications = m_context.registerAsOf().all<Application>();
    if (!applications)
        return m_context.say(applications.error());
    sortByName(*applications);
    offerApplications(*applications);
    // While a record is being saved, no other one may come in front.
    const QSignalBlocker quiet(m_list->table());
    if (m_context.past().isSet()) {
        auto all = authorizationRows(m_context);
        return all ? m_reading.show(*std::move(all)) : m_context.say(all.error());
    }
    const auto institution = m_context.institution();
    m_reading.read(AuthorizationReading(m_context.today()), [institution](const AuthorizationRow &one) {
        return !institution.isSet() || one.authorization.institution == institution;
    });
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

void AuthorizationsPage::showFilled()
{
    if (const auto *row = shown()) {
        m_panel->refreshFrom(row->authorization);
        showBeside(*row);
    } else if (const auto *current = m_model->rowById(m_list->table()->currentId())) {
        if (m_panel->isEmpty() || m_panel->shown().id.isSet()) {
            m_panel->show(current->authorization);
            showBeside(*current);
        }
    } else if (!m_panel->isEmpty() && m_panel->shown().id.isSet()) {
        showNothing();
    }
}

void AuthorizationsPage::showNothing()
{
    m_life->hide();
    m_panel->showNothing();
    m_head->showNothing();
    m_ladder->hide();
    m_papers->setRecord(u"authorization"_s, 0);
    m_events->setEvents({}, WorkingCalendar());
}

void AuthorizationsPage::showRow(qint64 id)
{
    if (m_context.whyReadOnly().isEmpty() && !m_panel->save())
        return;
    const auto *row = m_model->rowById(id);
    if (!row)
        return;
    if (m_life->authorization().id != row->authorization.id)
        m_life->hide();
    m_panel->show(row->authorization);
    showBeside(*row);
    m_context.refreshCommands();
}

void AuthorizationsPage::showBeside(const AuthorizationRow &row)
{
    const auto id = row.authorization.id.row();
    m_head->show(row);
    m_ladder->show(row.authorization);
    m_ladder->setVisible(true);
    for (auto *field : m_freeFields)
        field->setVisible(false);
    m_papers->setRecord(u"authorization"_s, id);
    const auto &request = row.authorization.request;
    m_request->setVisible(request.isSet());
    const auto made = request.isSet() ? m_context.reg().requests().get(request) : Result<Request>(Request{});
    m_origin->setText(!request.isSet() ? tr("Entered without a request of this register.")
                      : made && made->origin == RequestOrigin::Outside
                          ? tr("Made by a request from outside, which an older list named.")
                          : tr("Made by a request of this register."));
    if (made)
        m_request->setText(tr("Request %1").arg(requestName(m_context.translator(), *made)));
    const auto happened =
        eventsAsOf(m_context.registerAsOf(), m_context.past().on, mostEvents, u"authorization"_s, id);
    const auto calendar = readCalendar(m_context.reg());
    const auto retained = showRetention(row.authorization);
    if (!happened || !calendar || !retained)
        return m_context.say(!happened ? happened.error() : !calendar ? calendar.error() : retained.error());
    m_events->setEvents(*happened, *calendar);
}

Result<void> AuthorizationsPage::showRetention(const Authorization &authorization)
{
    LICET_ASSIGN(const auto cards, m_context.registerAsOf().all<Connection>());
    int years = 0;
    bool hasCard = false;
    for (const auto &card : cards)
        if (card.application == authorization.application && card.environment == authorization.environment) {
            years = card.logging.retentionYears.value_or(0);
            hasCard = true;
        }
    const auto retention = logRetention(authorization, years, m_context.day());
    m_retention->setText(hasCard ? retentionSentence(m_context.translator(), retention)
                                 : retentionSentence(m_context.translator(), retention) + u' ' +
                                       tr("There is no logging card yet."));
    return {};
}

void AuthorizationsPage::beginNew()
{
    if (const auto why = m_context.whyReadOnly(); !why.isEmpty())
        return m_context.say(Message{Message::Kind::Problem, why});
    if (!m_panel->save())
        return;
    if (m_application->count() == 0)
        return m_context.say(
            Message{Message::Kind::Problem, tr("Record the application first, on the page Institutions.")});
    Authorization authorization;
    authorization.application = Id<Application>(m_application->itemData(0).toLongLong());
    m_life->hide();
    m_panel->show(authorization);
    m_head->showNew();
    m_ladder->hide();
    for (auto *field : m_freeFields)
        field->setVisible(true);
    m_origin->setText(tr("Entered without a request of this register."));
    m_request->hide();
    m_retention->clear();
    m_papers->setRecord(u"authorization"_s, 0);
    m_events->setEvents({}, WorkingCalendar());
    // An empty list would hide the form of a first one.
    if (m_model->totalCount() == 0)
        m_model->setRows({AuthorizationRow{authorization, {}, {}, {}, {}, {}}});
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
    m_context.go({PageId::RequestEditor, id->row()});
}

void AuthorizationsPage::recordLife(AuthorizationEvent event)
{
    if (!m_panel->save() || !m_panel->shown().id.isSet())
        return;
    m_life->ask(m_panel->shown(), event);
    m_context.refreshCommands();
}

void AuthorizationsPage::removeShown()
{
    const auto id = m_panel->shown().id;
    if (m_panel->isEmpty() || !id.isSet())
        return m_context.say(Message{Message::Kind::Problem, tr("Choose what to remove.")});
    m_context.say(
        Message{Message::Kind::Question,
                tr("Remove this authorization, as if it never was? To end it, record its end instead."),
                {{tr("Remove"), [this, id] {
                      if (const auto removed = m_context.reg().remove(id, m_context.stamp()); !removed)
                          m_context.say(removed.error());
                      else
                          m_context.saved();
                  }}}});
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
    switch (command) {
    case CommandId::FilterPage:
    case CommandId::SaveNow:
    case CommandId::PrimaryAction:
    case CommandId::RecordEvent:
    case CommandId::Attach:
    case CommandId::NextEnvironment:
    case CommandId::ShowHistory:
        return true;
    default:
        return false;
    }
}

QString AuthorizationsPage::whyNot(CommandId command) const
{
    switch (command) {
    case CommandId::FilterPage:
        return {};
    case CommandId::PrimaryAction:
        return m_life->isVisible() ? QString() : m_panel->whyNot();
    case CommandId::NextEnvironment:
        return m_ladder->whyNot();
    case CommandId::ShowHistory:
        return shown() ? QString() : tr("Choose an authorization first.");
    case CommandId::RecordEvent:
    case CommandId::Attach:
        return shown() ? m_context.whyReadOnly() : tr("Choose an authorization first.");
    default:
        return m_panel->whyNot();
    }
}

std::optional<HistoryOf> AuthorizationsPage::recordInFront() const
{
    return shown() ? std::optional(HistoryOf{u"authorization"_s, m_panel->shown().id.row()}) : std::nullopt;
}

void AuthorizationsPage::run(CommandId command)
{
    switch (command) {
    case CommandId::FilterPage:
        return m_list->focusFilter();
    case CommandId::NextEnvironment:
        return m_ladder->prepare();
    case CommandId::ShowHistory:
        return m_context.go(HistoryOf{u"authorization"_s, m_panel->shown().id.row()}.place());
    case CommandId::RecordEvent:
        if (const auto event = m_head->likelyEvent())
            recordLife(*event);
        return;
    case CommandId::Attach:
        return m_papers->attachFile();
    case CommandId::PrimaryAction:
        if (m_life->isVisible())
            return m_life->confirm();
        [[fallthrough]];
    default:
        m_panel->save();
    }
}

bool AuthorizationsPage::leave()
{
    return !m_context.whyReadOnly().isEmpty() || m_panel->save();
}

Page *makeAuthorizationsPage(Context &context, QWidget *parent)
{
    return new AuthorizationsPage(context, parent);
}

} // namespace licet
