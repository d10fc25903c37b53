#include "ui/request/request_detail.h"

#include "documents/wording/request_words.h"
#include "register/requests_as_of.h"
#include "ui/request/event_list.h"
#include "ui/request/next_line.h"
#include "ui/request/request_actions.h"
#include "ui/request/request_facts.h"
#include "ui/request/several_requests.h"
#include "ui/request/version_list.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/codes.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/fact_grid.h"

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
    , m_next(new NextLine)
    , m_facts(new FactGrid)
    , m_basis(new FactGrid)
    , m_identification(new FactGrid)
    , m_versions(new VersionList(context.phrases()))
    , m_events(new EventList(context.phrases()))
    , m_several(new SeveralRequests(context))
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
    connect(m_next, &NextLine::wanted, this, &RequestDetail::wanted);
    connect(m_versions, &VersionList::wanted, this, &RequestDetail::versionWanted);
    connect(m_several, &SeveralRequests::wanted, this, &RequestDetail::wanted);
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
    const auto from = m_context.asItWas();
    const auto &on = m_context.past().on;
    const auto &phrases = m_context.phrases();
    LICET_ASSIGN(const auto request, requestAsOf(from, on, id));
    LICET_ASSIGN(const auto versions, versionsAsOf(from, on, id));
    LICET_ASSIGN(const auto happened, eventsAsOf(from, on, mostEventsShown, u"request"_s, id.row()));
    LICET_ASSIGN(const auto facts, requestFacts(request.draft, phrases.language()));
    LICET_ASSIGN(const auto calendar, workingCalendar(m_context.reg()));

    m_request = request;
    m_number->setText(numberAndVersion(phrases, request.number, request.version, request.state));
    m_subject->setText(subjectAndApplication(phrases, request.excerpt));
    m_environment->setVisible(request.excerpt.environment.has_value());
    if (request.excerpt.environment)
        m_environment->setCode(codeOf(phrases, *request.excerpt.environment));
    m_state->setCode(codeOf(phrases, request.state));
    m_next->setRequest(phrases, request, [&](CommandId command) {
        return RequestActions::whyNot(m_context, command, request.state, request.number);
    });
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
