#include "ui/authorization/authorization_detail.h"

#include "authorization/authorization_service.h"
#include "authorization/coming_change.h"
#include "authorization/log_retention.h"
#include "authorization/transferring.h"
#include "calendar/calendar_reader.h"
#include "request/authorization_change.h"
#include "request/corrections/right_revoking.h"
#include "request/requests_as_of.h"
#include "text/authorization_text.h"
#include "text/error_text.h"
#include "text/request_text.h"
#include "text/revoked_text.h"
#include "ui/authorization/authorization_head.h"
#include "ui/authorization/correction_panel.h"
#include "ui/authorization/ladder_view.h"
#include "ui/authorization/life_panel.h"
#include "ui/basis/basis_list.h"
#include "ui/files/paper_list.h"
#include "ui/history/event_correction_panel.h"
#include "ui/history/event_list.h"
#include "ui/page/unsaved.h"
#include "ui/page/writing.h"
#include "ui/transfer/transfer_panel.h"
#include "ui/widgets/sheet_section.h"

#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEventsShown = 100;

}

AuthorizationDetail::AuthorizationDetail(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_panel(new RecordPanel<Authorization>(context))
    , m_head(new AuthorizationHead(context))
    , m_life(new LifePanel(context))
    , m_transfer(new QPushButton(tr("Note its transfer…")))
    , m_transferRequest(new QPushButton(tr("Draft the request for it")))
    , m_transferPanel(new TransferPanel(context))
    , m_correctEvent(new EventCorrectionPanel(context))
    , m_correction(new CorrectionPanel(context))
    , m_asked(new QLabel)
    , m_comingRequest(linkButton({}))
    , m_origin(new QLabel)
    , m_request(linkButton({}))
    , m_retention(new QLabel)
    , m_ladder(new LadderView(context))
    , m_card(linkButton(tr("Logging card")))
    , m_papers(new PaperList(context, AttachmentRole::Answer, tr("Attach its document…")))
    , m_events(new EventList(context.translator()))
    , m_application(new Choice)
{
    addFactsSection();
    addBasisSection();
    addLogSection();
    m_panel->addBelow(m_correction);
    addButtons();
    followSaving();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_life);
    column->addWidget(m_transferPanel);
    column->addWidget(m_correctEvent);
    column->addWidget(m_panel, 1);
    connect(m_head, &AuthorizationHead::wanted, this, &AuthorizationDetail::recordLife);
    connect(m_life, &LifePanel::closed, this, &AuthorizationDetail::left);
    connect(m_transferPanel, &TransferPanel::closed, this, &AuthorizationDetail::left);
    connect(m_events, &EventList::correctionWanted, this, &AuthorizationDetail::correct);
    connect(m_correctEvent, &EventCorrectionPanel::closed, this, &AuthorizationDetail::left);
    connect(m_correctEvent, &EventCorrectionPanel::confirmed, this,
            [this](qint64 event, const EventCorrection &correction, const QString &reason) {
                writeCorrection(event, correction.happenedOn, reason);
            });
    connect(m_correctEvent, &EventCorrectionPanel::revocationConfirmed, this,
            &AuthorizationDetail::writeRevocation);
}

void AuthorizationDetail::addButtons()
{
    const auto ask = [this](const QString &text, RequestKind kind) {
        auto *button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, [this, kind] { startRequest(kind); });
        m_head->addButton(button);
    };
    ask(tr("Ask a change"), RequestKind::Change);
    ask(tr("Ask its end"), RequestKind::End);
    connect(m_transfer, &QPushButton::clicked, this, &AuthorizationDetail::askTransfer);
    m_head->addButton(m_transfer);
    connect(m_transferRequest, &QPushButton::clicked, this, &AuthorizationDetail::draftTransfer);
    m_head->addButton(m_transferRequest);
    auto *remove = new QPushButton(tr("Remove…"));
    followWriting(m_context, remove);
    connect(remove, &QPushButton::clicked, this, &AuthorizationDetail::remove);
    m_panel->addButton(remove);
}

void AuthorizationDetail::followSaving()
{
    m_panel->setCheck([this](const Authorization &one) {
        // What cannot be is said before anybody is asked why.
        auto fits = checkFacts(one);
        if (fits)
            fits = checkProgramNumber(m_context.reg().database(), one);
        return fits ? m_correction->whatLacks() : describe(m_context.translator(), fits.error());
    });
    m_panel->setWrite([this](const Authorization &one) -> Result<Id<Authorization>> {
        auto &reg = m_context.reg();
        auto id = one.id;
        if (id.isSet()) {
            LICET_TRY(reg.authorizations().keep(one, m_correction->reason(), m_context.stamp()));
        } else {
            LICET_ASSIGN(id, reg.authorizations().enter(one, m_context.stamp()));
        }
        return id;
    });
    m_panel->setSaved([this](Id<Authorization> id) {
        m_correction->showCorrections(shown(), shown());
        Q_EMIT saved(id.row());
    });
    m_papers->setAttaching([this](const NewFile &document) {
        return m_context.reg().authorizations().attachDocument(shown().id, document, m_context.stamp());
    });
    connect(m_panel, &RecordPanelBase::edited, this, [this] {
        if (!m_panel->isEmpty())
            m_correction->showCorrections(shown(), m_panel->form().typed());
    });
}

void AuthorizationDetail::offerApplications(const std::vector<Application> &applications)
{
    const auto chosen = m_application->currentData();
    const QSignalBlocker quiet(m_application);
    m_application->clear();
    for (const auto &one : applications)
        m_application->addItem(one.name, one.id.row());
    m_application->setCurrentIndex(m_application->findData(chosen));
}

bool AuthorizationDetail::isChanged() const
{
    return m_context.whyReadOnly().isEmpty() && m_panel->isChanged();
}

bool AuthorizationDetail::isSettled()
{
    return isSettled({});
}

bool AuthorizationDetail::isSettled(const std::function<void()> &goOn)
{
    if (!isChanged())
        return true;
    const auto &one = shown();
    const auto name = QStringList{one.service, one.version}.join(u' ').trimmed();
    askAboutUnsaved(
        m_context,
        name.isEmpty() ? tr("The authorization that you are entering is not saved.")
                       : tr("What you changed of %1 is not saved.").arg(name),
        [this] { return save(); }, [this] { discard(); }, goOn);
    return false;
}

void AuthorizationDetail::show(const AuthorizationRow &row)
{
    if (m_life->authorization().id != row.authorization.id)
        m_life->hide();
    if (shown().id != row.authorization.id) {
        m_correctEvent->hide();
        m_transferPanel->hide();
    }
    m_panel->show(row.authorization);
    m_correction->showCorrections(shown(), shown());
    showBeside(row);
}

void AuthorizationDetail::refresh(const AuthorizationRow &row)
{
    m_panel->refreshFrom(row.authorization);
    showBeside(row);
}

bool AuthorizationDetail::showNew()
{
    if (m_application->count() == 0)
        return false;
    Authorization authorization;
    authorization.application = Id<Application>(m_application->itemData(0).toLongLong());
    m_life->hide();
    m_transferPanel->hide();
    m_correctEvent->hide();
    fixWhatWasSigned(false);
    m_panel->show(authorization);
    m_correction->showCorrections(shown(), shown());
    m_head->showNew();
    m_ladder->hide();
    showStateFields({});
    m_askedLine->hide();
    showOrigin(authorization);
    m_retention->clear();
    m_papers->setRecord({});
    m_events->setEvents({}, WorkingCalendar());
    return true;
}

void AuthorizationDetail::showNothing()
{
    m_life->hide();
    m_transferPanel->hide();
    m_correctEvent->hide();
    m_panel->showNothing();
    m_correction->showCorrections(shown(), shown());
    m_head->showNothing();
    m_ladder->hide();
    m_papers->setRecord({});
    m_events->setEvents({}, WorkingCalendar());
}

void AuthorizationDetail::showBeside(const AuthorizationRow &row)
{
    const auto &authorization = row.authorization;
    const auto id = authorization.id.row();
    m_head->show(row);
    // What can be noted follows from what is so now, whatever day is shown.
    m_transfer->setVisible(row.transfer && stateOf(*row.transfer) != TransferState::Confirmed);
    m_transferRequest->setVisible(m_transfer->isVisibleTo(m_head));
    m_ladder->show(authorization);
    m_ladder->setVisible(true);
    showStateFields(row.state);
    m_papers->setRecord({RecordKind::Authorization, id});
    showAsked(authorization);
    showOrigin(authorization);
    const auto isSigned = m_context.reg().authorizations().restsOnForm(authorization);
    const auto happened =
        eventsAsOf(m_context.registerAsOf(), mostEventsShown, {RecordKind::Authorization, id});
    const auto calendar = readCalendar(m_context.reg());
    const auto retained = showRetention(authorization);
    fixWhatWasSigned(isSigned && *isSigned);
    if (!happened || !calendar || !retained || !isSigned)
        return m_context.say(!happened   ? happened.error()
                             : !calendar ? calendar.error()
                             : !retained ? retained.error()
                                         : isSigned.error());
    m_events->offerCorrections(m_context.whyReadOnly());
    m_events->setEvents(*happened, *calendar);
}

/// What was asked beside what was granted, and what was granted for a day to come.
void AuthorizationDetail::showAsked(const Authorization &authorization)
{
    const auto coming = comingLines(authorization);
    if (!coming)
        return m_context.say(coming.error());
    QStringList lines{grantedOtherwise(m_context.translator(), authorization)};
    lines += *coming;
    if (const auto &ended = authorization.endedOn; coming->isEmpty() && ended && m_context.day() < *ended)
        lines << tr("It ends: its last day is %1.").arg(printedDate(ended->addDays(-1)));
    lines.removeAll(QString());
    m_asked->setText(lines.join(u'\n'));
    m_askedLine->setVisible(!lines.isEmpty());
}

Result<QStringList> AuthorizationDetail::comingLines(const Authorization &authorization)
{
    m_changesBy = {};
    m_comingRequest->hide();
    LICET_ASSIGN(const auto coming,
                 comingChangeIn(m_context.reg().database(), authorization.id, m_context.day()));
    if (!coming)
        return QStringList();
    const auto day = printedDate(coming->from);
    const auto terms = changedTerms(m_context.translator(), coming->before, coming->after);
    // What was entered by hand names no request.
    if (!coming->after.request.isSet() || coming->after.request == coming->before.request)
        return QStringList{tr("Changes on %1, as was granted; until then it is as shown here.").arg(day)} +
               terms;
    LICET_ASSIGN(const auto request, m_context.reg().requests().get(coming->after.request));
    const auto name = requestName(m_context.translator(), request);
    m_changesBy = request.id;
    m_comingRequest->setText(tr("Request %1").arg(name));
    m_comingRequest->show();
    return QStringList{tr("Changes on %1 by request %2, as was granted; until then it is as shown here.",
                          "day, request")
                           .arg(day, name)} +
           terms;
}

void AuthorizationDetail::showOrigin(const Authorization &authorization)
{
    const auto &request = authorization.request;
    m_request->setVisible(request.isSet());
    if (!request.isSet())
        return m_origin->setText(tr("Entered without a request of this register."));
    const auto made = m_context.reg().requests().get(request);
    if (!made)
        return m_context.say(made.error());
    m_origin->setText(made->origin == RequestOrigin::Outside
                          ? tr("Made by a request from outside, which an older list named.")
                          : tr("Made by a request of this register: what its form said stays as it was "
                               "signed, and only another request changes it."));
    m_request->setText(tr("Request %1").arg(requestName(m_context.translator(), *made)));
}

Result<void> AuthorizationDetail::showRetention(const Authorization &authorization)
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

void AuthorizationDetail::offerDecisions(const std::vector<DecisionWithSteps> &decisions)
{
    m_bases->setDecisions(decisions);
}

void AuthorizationDetail::fixWhatWasSigned(bool isSigned)
{
    for (auto *field : m_signedFields)
        field->editor()->setProperty(FormSheet::staysReadOnly, isSigned);
    m_basesSaid->setVisible(isSigned);
    m_basesTyped->setVisible(!isSigned);
    m_panel->sheet()->setReadOnly(!m_context.whyReadOnly().isEmpty());
}

void AuthorizationDetail::showStateFields(std::optional<AuthorizationState> state)
{
    m_state->setVisible(!state);
    m_suspended->setVisible(!state || state == AuthorizationState::Suspended);
    for (auto *field : m_endFields)
        field->setVisible(!state || state == AuthorizationState::Ended);
}

void AuthorizationDetail::startRequest(RequestKind kind)
{
    if (!isSettled() || !shown().id.isSet())
        return;
    const auto draft = draftAbout(m_context.reg().database(), shown(), kind, m_context.today());
    if (!draft)
        return m_context.say(draft.error());
    const auto id = m_context.reg().requests().create(*draft, m_context.stamp());
    if (!id)
        return m_context.say(id.error());
    m_context.go({PageId::RequestEditor, id->row()});
}

void AuthorizationDetail::draftTransfer()
{
    if (!isSettled() || !shown().id.isSet())
        return;
    const auto begun = openTransferRequest(m_context.reg().database(), shown().id);
    if (!begun)
        return m_context.say(begun.error());
    if (begun->isSet())
        return m_context.go({PageId::RequestEditor, begun->row()});
    const auto draft = draftOfTransfer(m_context.reg().database(), shown(), m_context.today());
    if (!draft)
        return m_context.say(draft.error());
    RequestLinks links;
    links.preparedFrom = shown().id;
    const auto id = m_context.reg().requests().create(*draft, m_context.stamp(), links);
    if (!id)
        return m_context.say(id.error());
    m_context.go({PageId::RequestEditor, id->row()});
}

void AuthorizationDetail::recordLife(AuthorizationEvent event)
{
    if (!isSettled() || !shown().id.isSet())
        return;
    m_life->ask(shown(), event);
    m_context.refreshCommands();
}

void AuthorizationDetail::askTransfer()
{
    if (!isSettled() || !shown().id.isSet())
        return;
    const auto found = transferOf(m_context.reg().database(), shown(), m_context.today());
    if (!found || !*found)
        return;
    m_transferPanel->ask({{**found, TransferPanel::nameOf(m_context, shown())}});
    m_context.refreshCommands();
}

void AuthorizationDetail::correct(const Event &event)
{
    if (!isSettled() || !shown().id.isSet())
        return;
    const auto trail =
        events(m_context.reg().database(), std::numeric_limits<int>::max(), RecordRef::of(shown().id));
    if (!trail)
        return m_context.say(trail.error());
    m_life->hide();
    m_correctEvent->ask(event, Correctable{.day = true}, asCorrected(*trail, event));
    m_context.refreshCommands();
}

void AuthorizationDetail::writeCorrection(qint64 event, std::optional<QDate> day, const QString &reason)
{
    if (!day)
        return m_context.say(
            Message{Message::Kind::Problem, tr("Give the right day: nothing is different yet.")});
    const auto done = correctDayOfEvent(m_context.reg().database(), shown().id, event, *day, reason,
                                        m_context.today(), m_context.stamp());
    if (!done)
        return m_context.say(done.error());
    m_context.saved();
    m_correctEvent->fold();
}

void AuthorizationDetail::writeRevocation(qint64 event, const QString &reason)
{
    const auto id = shown().id;
    if (const auto done = revokeEvent(m_context.reg().database(), id, event, reason, m_context.stamp());
        !done)
        return m_context.say(done.error());
    m_context.saved();
    m_correctEvent->fold();
    m_context.say(Message{Message::Kind::Success,
                          rightWithoutEventLine(m_context.translator(), shown(), m_context.today())});
}

bool AuthorizationDetail::isRecording() const
{
    return m_life->isVisible() || m_correctEvent->isVisible() || m_transferPanel->isVisible();
}

void AuthorizationDetail::runPrimary()
{
    if (m_correctEvent->isVisible())
        return m_correctEvent->confirm();
    if (m_transferPanel->isVisible())
        return m_transferPanel->confirm();
    if (isRecording())
        return m_life->confirm();
    save();
}

void AuthorizationDetail::recordLikelyEvent()
{
    if (const auto event = m_head->likelyEvent())
        recordLife(*event);
}

void AuthorizationDetail::attachFile()
{
    m_papers->attachFile();
}

void AuthorizationDetail::remove()
{
    const auto id = shown().id;
    if (isEmpty() || !id.isSet())
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

} // namespace licet
