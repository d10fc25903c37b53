#include "ui/authorization/authorizations_page.h"

#include "base/collation.h"
#include "committee/decision_store.h"
#include "ui/authorization/authorization_columns.h"
#include "ui/authorization/authorization_detail.h"
#include "ui/authorization/ladder_view.h"
#include "ui/history/history_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

AuthorizationsPage::AuthorizationsPage(Context &context, QWidget *parent)
    : ListPage(context, parent)
    , m_context(context)
    , m_model(new RowsModel<AuthorizationRow>(
          authorizationColumns(context.translator()),
          [](const AuthorizationRow &one) { return one.authorization.id.row(); }, this))
    , m_reading(context, m_model, [](const AuthorizationRow &one) { return one.authorization.id.row(); })
    , m_detail(new AuthorizationDetail(context))
    , m_list(new ListAndDetail(m_model, m_detail, u"authorizations"_s))
{
    makeList();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    connect(m_list->table(), &ListTable::currentIdChanged, this, &AuthorizationsPage::showRow);
    connect(m_detail, &AuthorizationDetail::saved, this, &AuthorizationsPage::showSaved);
    connect(m_detail, &AuthorizationDetail::left, this, [this] { m_list->table()->setFocus(); });
    m_reading.setFilled([this] { showFilled(); });
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
                           authorization.furtherBasis.empty() ? QString()
                                                              : basesText(authorization.furtherBasis),
                           authorization.legalContext,
                           authorization.programNumber ? authorization.programNumber->digits() : QString()}
            .join(u' ');
    });
    offerNew(*m_list, m_context, tr("Enter an older one"),
             tr("No authorization yet: an executed request makes one."), [this] { beginNew(); });
    const auto filterAnew = [this] {
        m_model->setWanted([this](const AuthorizationRow &row) { return m_filter->isWanted(row); });
    };
    m_filter.emplace(*m_list, m_context.translator(), filterAnew);
    filterAnew();
}

QString AuthorizationsPage::title() const
{
    return tr("Authorizations");
}

const AuthorizationRow *AuthorizationsPage::shown() const
{
    return m_detail->isEmpty() || !m_detail->shown().id.isSet()
               ? nullptr
               : m_model->rowById(m_detail->shown().id.row());
}

void AuthorizationsPage::refill()
{
    auto applications = m_context.registerAsOf().all<Application>();
    if (!applications)
        return m_context.say(applications.error());
    sortByName(*applications);
    m_detail->offerApplications(*applications);
    const auto decisions = readDecisions(m_context.registerAsOf());
    if (!decisions)
        return m_context.say(decisions.error());
    m_detail->offerDecisions(*decisions);
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

void AuthorizationsPage::showFilled()
{
    if (const auto *row = shown()) {
        m_detail->refresh(*row);
    } else if (m_detail->isChanged()) {
        return;
    } else if (const auto *current = m_model->rowById(m_list->table()->currentId())) {
        if (m_detail->isEmpty() || m_detail->shown().id.isSet())
            m_detail->show(*current);
    } else if (!m_detail->isEmpty() && m_detail->shown().id.isSet()) {
        m_detail->showNothing();
    }
}

void AuthorizationsPage::showRow(qint64 id)
{
    const auto isSame = [&] { return !m_detail->isEmpty() && m_detail->shown().id.row() == id; };
    const auto goThere = [this, id] { m_list->table()->choose(id); };
    if (!isSame() && !m_detail->isSettled(goThere)) {
        const QSignalBlocker quiet(m_list->table());
        m_list->table()->choose(m_detail->shown().id.row());
        return;
    }
    const auto *row = m_model->rowById(id);
    if (!row || (isSame() && m_detail->isChanged()))
        return;
    m_detail->show(*row);
    m_context.refreshCommands();
}

void AuthorizationsPage::showSaved(qint64 id)
{
    m_reading.afterwards([this, id] {
        m_list->table()->choose(id);
        if (const auto *row = m_model->rowById(id))
            m_detail->refresh(*row);
    });
}

void AuthorizationsPage::beginNew()
{
    if (const auto why = m_context.whyReadOnly(); !why.isEmpty())
        return m_context.say(Message{Message::Kind::Problem, why});
    if (!m_detail->isSettled([this] { beginNew(); }))
        return;
    if (!m_detail->showNew())
        return m_context.say(
            Message{Message::Kind::Problem, tr("Record the application first, on the page Institutions.")});
    // An empty list would hide the form of a first one.
    if (m_model->totalCount() == 0)
        m_model->setRows({AuthorizationRow{m_detail->shown(), {}, {}, {}, {}, {}}});
    m_detail->findChild<QLineEdit *>()->setFocus();
}

void AuthorizationsPage::show(const Place &place)
{
    refillIfStale();
    if (place.record <= 0)
        return;
    m_reading.afterwards([this, record = place.record] { m_list->choose(record); });
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
        return m_detail->isRecording() ? QString() : m_detail->whyNot();
    case CommandId::NextEnvironment:
        return m_detail->ladder()->whyNot();
    case CommandId::ShowHistory:
        return shown() ? QString() : tr("Choose an authorization first.");
    case CommandId::RecordEvent:
    case CommandId::Attach:
        return shown() ? m_context.whyReadOnly() : tr("Choose an authorization first.");
    default:
        return m_detail->whyNot();
    }
}

std::optional<HistoryOf> AuthorizationsPage::recordInFront() const
{
    return shown() ? std::optional(HistoryOf{RecordRef::of(m_detail->shown().id)}) : std::nullopt;
}

void AuthorizationsPage::run(CommandId command)
{
    switch (command) {
    case CommandId::FilterPage:
        return m_list->focusFilter();
    case CommandId::NextEnvironment:
        return m_detail->ladder()->prepare();
    case CommandId::ShowHistory:
        return m_context.go(HistoryOf{RecordRef::of(m_detail->shown().id)}.place());
    case CommandId::RecordEvent:
        return m_detail->recordLikelyEvent();
    case CommandId::Attach:
        return m_detail->attachFile();
    case CommandId::PrimaryAction:
        return m_detail->runPrimary();
    default:
        m_detail->save();
    }
}

bool AuthorizationsPage::leave(const std::function<void()> &goOn)
{
    return m_detail->isSettled(goOn);
}

bool AuthorizationsPage::saveTyped()
{
    return !m_context.whyReadOnly().isEmpty() || m_detail->save();
}

void AuthorizationsPage::abandon()
{
    m_detail->discard();
}

Page *makeAuthorizationsPage(Context &context, QWidget *parent)
{
    return new AuthorizationsPage(context, parent);
}

} // namespace licet
