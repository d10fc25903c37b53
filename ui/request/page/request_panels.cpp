#include "ui/request/page/request_panels.h"

#include "ui/history/event_correction_panel.h"
#include "ui/request/page/request_actions.h"
#include "ui/request/page/revocation.h"
#include "ui/request/record/chase_panel.h"
#include "ui/request/record/record_event_panel.h"
#include "ui/request/record/remark_panel.h"
#include "ui/request/record/turn_back_panel.h"

#include <QPointer>
#include <QVBoxLayout>

#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// What a file most likely is that comes while the request is in this state.
AttachmentRole likelyRole(RequestState state)
{
    switch (state) {
    case RequestState::Finalised:
    case RequestState::Signed:
        return AttachmentRole::SignedForm;
    case RequestState::Sent:
    case RequestState::Acknowledged:
    case RequestState::InformationAsked:
    case RequestState::Executed:
    case RequestState::Returned:
    case RequestState::Refused:
        return AttachmentRole::Answer;
    case RequestState::Draft:
    case RequestState::Withdrawn:
        return AttachmentRole::Other;
    }
    Q_UNREACHABLE();
}

} // namespace

RequestPanels::RequestPanels(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_turnBack(new TurnBackPanel(context.translator()))
    , m_record(new RecordEventPanel(context))
    , m_chase(new ChasePanel(context))
    , m_remark(new RemarkPanel(context))
    , m_correction(new EventCorrectionPanel(context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_turnBack);
    layout->addWidget(m_record);
    layout->addWidget(m_chase);
    layout->addWidget(m_remark);
    layout->addWidget(m_correction);
    connectPanels();
    hide();
}

void RequestPanels::connectPanels()
{
    const auto whenClosed = [this] {
        hide();
        m_context.refreshCommands();
        Q_EMIT closed();
    };
    connect(m_turnBack, &TurnBackPanel::closed, this, whenClosed);
    connect(m_record, &RecordEventPanel::closed, this, whenClosed);
    connect(m_chase, &ChasePanel::closed, this, whenClosed);
    connect(m_remark, &RemarkPanel::closed, this, whenClosed);
    connect(m_correction, &EventCorrectionPanel::closed, this, whenClosed);
    connect(m_turnBack, &TurnBackPanel::confirmed, this,
            [this](RequestEvent event, const QString &reason, const QString &field) {
                if (RequestActions::turnBack(m_context, m_turnBack->request(), event, reason, field))
                    m_turnBack->fold();
            });
    connect(m_record, &RecordEventPanel::confirmed, this, [this](const Recording &recording) {
        if (EventRecorder::record(m_context, recording))
            m_record->fold();
    });
    connect(m_record, &RecordEventPanel::reissueWanted, this, [this](const QString &name, QDate day) {
        if (Reissue::make(m_context, m_record->requests().front(), name, day))
            m_record->fold();
    });
    connect(m_chase, &ChasePanel::confirmed, this, [this](const ChaseOrder &order) {
        ChaseLeaving::leave(m_context, order, [chase = QPointer<ChasePanel>(m_chase)] {
            if (chase)
                chase->fold();
        });
    });
    connect(m_remark, &RemarkPanel::confirmed, this, [this](const Remark &remark) {
        if (RequestActions::remark(m_context, m_requests.front(), remark))
            m_remark->fold();
    });
    connect(m_correction, &EventCorrectionPanel::confirmed, this,
            [this](qint64 event, const EventCorrection &correction, const QString &reason) {
                if (RequestActions::correct(m_context, m_requests.front().id, event, correction, reason))
                    m_correction->fold();
            });
    connect(m_correction, &EventCorrectionPanel::revocationConfirmed, this,
            [this](qint64 event, const QString &reason) {
                if (recordRevocation(m_context, m_requests.front().id, event, reason))
                    m_correction->fold();
            });
}

void RequestPanels::begin(const std::vector<Request> &requests)
{
    foldAll();
    m_requests = requests;
    show();
}

void RequestPanels::turnBack(const Request &request, RequestEvent event)
{
    begin({request});
    m_turnBack->ask(request, event);
    m_context.refreshCommands();
}

void RequestPanels::record(const std::vector<Request> &requests, std::optional<RequestEvent> likely)
{
    // What is being said of these already goes on.
    if (!m_record->isHidden() && requests == m_requests)
        return m_record->takeFocus();
    begin(requests);
    m_record->ask(requests, likely);
    m_context.refreshCommands();
}

void RequestPanels::chase(const std::vector<Request> &requests)
{
    begin(requests);
    m_chase->ask(requests);
    m_context.refreshCommands();
}

void RequestPanels::note(const Request &request)
{
    begin({request});
    m_remark->askNote();
    m_context.refreshCommands();
}

void RequestPanels::correct(const Request &request, const Event &event)
{
    const auto trail =
        events(m_context.reg().database(), std::numeric_limits<int>::max(), RecordRef::of(request.id));
    if (!trail)
        return m_context.say(trail.error());
    begin({request});
    m_correction->ask(event, correctableIn(event.kind), asCorrected(*trail, event), &request);
    m_context.refreshCommands();
}

void RequestPanels::attach(const Request &request, const QStringList &paths)
{
    // A panel that takes files is open already: they belong to what is being said there.
    if (!m_record->isHidden())
        return paths.isEmpty() ? m_record->chooseFile() : m_record->addFiles(paths);
    if (!m_remark->isHidden())
        return paths.isEmpty() ? m_remark->chooseFile() : m_remark->addFiles(paths);
    begin({request});
    m_remark->askFiles(likelyRole(request.state), paths);
    if (paths.isEmpty())
        m_remark->chooseFile();
    if (!m_remark->hasFiles())
        return m_remark->fold();
    m_context.refreshCommands();
}

void RequestPanels::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT unfolded(true);
}

void RequestPanels::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT unfolded(false);
}

bool RequestPanels::isUnfolded() const
{
    return !isHidden();
}

bool RequestPanels::isAbout(const std::vector<Id<Request>> &ids) const
{
    return std::equal(ids.begin(), ids.end(), m_requests.begin(), m_requests.end(),
                      [](Id<Request> id, const Request &request) { return id == request.id; });
}

void RequestPanels::confirm()
{
    if (!m_turnBack->isHidden())
        m_turnBack->confirm();
    else if (!m_record->isHidden())
        m_record->confirm();
    else if (!m_chase->isHidden())
        m_chase->confirm();
    else if (!m_remark->isHidden())
        m_remark->confirm();
    else if (!m_correction->isHidden())
        m_correction->confirm();
}

void RequestPanels::foldAll()
{
    for (auto *panel : {static_cast<QWidget *>(m_turnBack), static_cast<QWidget *>(m_record),
                        static_cast<QWidget *>(m_chase), static_cast<QWidget *>(m_remark),
                        static_cast<QWidget *>(m_correction)})
        panel->hide();
    hide();
}

} // namespace licet
