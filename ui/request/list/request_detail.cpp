#include "ui/request/list/request_detail.h"

#include "calendar/calendar_reader.h"
#include "request/requests_as_of.h"
#include "text/request_text.h"
#include "ui/history/event_list.h"
#include "ui/request/list/bulk_actions.h"
#include "ui/request/page/next_step_bar.h"
#include "ui/request/page/request_actions.h"
#include "ui/request/page/request_facts.h"
#include "ui/request/page/signature_findings.h"
#include "ui/request/page/version_list.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/fact_grid.h"
#include "ui/widgets/status_badges.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEventsShown = 100;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

RequestDetail::RequestDetail(Context &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_number(new QLabel)
    , m_subject(new QLabel)
    , m_environment(new Badge)
    , m_state(new Badge)
    , m_next(new NextStepBar)
    , m_findings(new SignatureFindings)
    , m_facts(new FactGrid)
    , m_basis(new FactGrid)
    , m_identification(new FactGrid)
    , m_versions(new VersionList(context.translator()))
    , m_events(new EventList(context.translator()))
    , m_several(new BulkActions(context))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The chosen request"));
    m_one = makeOne();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    const int gap = lineUnit(*this) / 2;
    layout->setContentsMargins(2 * gap, gap, gap, gap);
    layout->addWidget(m_one);
    layout->addWidget(m_several);
    layout->addStretch(1);
    setWidget(content);
    connect(m_next, &NextStepBar::wanted, this, &RequestDetail::wanted);
    connect(m_versions, &VersionList::wanted, this, &RequestDetail::versionWanted);
    connect(m_several, &BulkActions::wanted, this, &RequestDetail::wanted);
    showNothing();
}

QWidget *RequestDetail::makeOne()
{
    const int gap = lineUnit(*this) / 2;
    m_number->setFont(boldOf(m_number->font()));
    m_subject->setWordWrap(true);
    m_subject->setTextFormat(Qt::PlainText);
    auto *first = new QHBoxLayout;
    first->setSpacing(2 * gap);
    first->addWidget(m_number);
    first->addWidget(m_subject, 1);
    first->addWidget(m_environment);
    first->addWidget(m_state);
    auto *one = new QWidget;
    auto *layout = new QVBoxLayout(one);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(first);
    layout->addWidget(m_next);
    layout->addWidget(m_findings);
    layout->addWidget(new CollapsibleSection(tr("Facts"), u"request/facts"_s, m_facts));
    layout->addWidget(new CollapsibleSection(tr("Basis"), u"request/basis"_s, m_basis));
    layout->addWidget(
        new CollapsibleSection(tr("Identification and log"), u"request/identification"_s, m_identification));
    layout->addWidget(new CollapsibleSection(tr("Papers"), u"request/papers"_s, m_versions));
    layout->addWidget(new CollapsibleSection(tr("History"), u"request/history"_s, m_events));
    return one;
}

void RequestDetail::showNothing()
{
    m_request.reset();
    m_one->hide();
    m_several->hide();
}

void RequestDetail::showRequest(Id<Request> id)
{
    const bool isSame = m_request && m_request->id == id;
    if (const auto filled = fill(id); !filled) {
        showNothing();
        return m_context.say(filled.error());
    }
    m_several->hide();
    m_one->show();
    if (!isSame)
        ensureVisible(0, 0);
}

Result<void> RequestDetail::fill(Id<Request> id)
{
    const auto from = m_context.registerAsOf();
    const auto &translator = m_context.translator();
    LICET_ASSIGN(const auto request, requestAsOf(from, id));
    LICET_ASSIGN(const auto versions, versionsAsOf(from, id));
    LICET_ASSIGN(const auto happened, eventsAsOf(from, mostEventsShown, RecordRef::of(id)));
    LICET_ASSIGN(const auto facts, requestFacts(request.draft, translator.language()));
    LICET_ASSIGN(const auto calendar, readCalendar(m_context.reg()));

    m_request = request;
    m_number->setText(numberAndVersion(translator, request.number, request.version, request.state));
    m_subject->setText(subjectAndApplication(translator, request.draft));
    m_environment->setVisible(request.excerpt.environment.has_value());
    if (request.excerpt.environment)
        m_environment->setBadge(badgeOf(translator, *request.excerpt.environment));
    m_state->setBadge(badgeOf(translator, request.state));
    m_next->setRequest(m_context, request, [&](CommandId command) {
        return RequestActions::whyNot(m_context, command, request.state, request.number);
    });
    m_findings->setRequest(m_context, request);
    const auto show = [](FactGrid *grid, const std::vector<FactRow> &rows) {
        grid->clear();
        for (const auto &row : rows)
            grid->addRow(row.label, row.value);
    };
    show(m_facts, facts.facts);
    show(m_basis, facts.basis);
    show(m_identification, facts.identification);
    m_versions->setVersions(versions);
    m_events->setEvents(happened, calendar);
    return {};
}

void RequestDetail::showSeveral(const std::vector<RequestSummary> &requests)
{
    m_request.reset();
    m_several->setRequests(requests);
    m_one->hide();
    m_several->show();
}

} // namespace licet
