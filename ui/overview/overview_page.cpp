#include "ui/overview/overview_page.h"

#include "followup/due_news.h"
#include "followup/following_up.h"
#include "text/due_text.h"
#include "text/terms.h"
#include "ui/overview/away_panel.h"
#include "ui/overview/day_panel.h"
#include "ui/overview/due_places.h"
#include "ui/overview/line_actions.h"
#include "ui/overview/overview_list.h"
#include "ui/overview/overview_side.h"
#include "ui/page/writing.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/collapsing_scroll_area.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <numeric>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 150;    ///< milliseconds after the last change
constexpr int unseen = 1500; ///< the same, while another page is in front

enum Shown { Lines, Nothing };

/// "Late (1) · Waiting on others (3)"
QString countsInWords(const Overview &overview)
{
    QStringList parts;
    for (const auto group : {DueGroup::Late, DueGroup::Soon, DueGroup::Waiting})
        if (const int count = overview.count(group); count > 0)
            parts << u"%1 (%2)"_s.arg(groupWord(group)).arg(count);
    return parts.join(u" · "_s);
}

} // namespace

OverviewPage::OverviewPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new OverviewModel(context.translator(), this))
    , m_list(new OverviewList(context, m_model))
    , m_side(new OverviewSide(context.translator()))
    , m_sideArea(new QScrollArea)
    , m_head(new QLabel)
    , m_none(new QLabel)
    , m_day(new DayPanel)
    , m_away(new AwayPanel(context))
    , m_splitter(new QSplitter)
    , m_stack(new QStackedWidget)
    , m_reading(context.reg(), this)
    , m_counting(context.reg(), this)
{
    layOut();
    connectAll();
    m_soon.setSingleShot(true);
    read();
}

void OverviewPage::layOut()
{
    const int gap = lineUnit(*this) / 2;
    for (auto *label : {m_head, m_none}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_none->setAlignment(Qt::AlignCenter);
    auto *reminder = new QPushButton(tr("Add reminder…"));
    auto *away = new QPushButton(tr("While I am away…"));
    followWriting(m_context, reminder);
    connect(reminder, &QPushButton::clicked, this, [this] { run(CommandId::AddReminder); });
    connect(away, &QPushButton::clicked, this, [this] { run(CommandId::WhileAway); });
    auto *line = new QHBoxLayout;
    line->addWidget(m_head, 1);
    for (auto *button : {reminder, away}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    auto *panels = new QWidget;
    auto *unfolding = new QVBoxLayout(panels);
    unfolding->setContentsMargins(0, 0, 0, 0);
    unfolding->addWidget(m_day);
    unfolding->addWidget(m_away);
    m_sideArea->setFrameShape(QFrame::NoFrame);
    m_sideArea->setWidgetResizable(true);
    m_sideArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sideArea->setAccessibleName(tr("Who can sign, and counts"));
    m_sideArea->setWidget(m_side);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_sideArea);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(gap);
    layout->addLayout(line);
    layout->addWidget(new CollapsingScrollArea(panels));
    layout->addWidget(m_splitter, 1);
}

void OverviewPage::connectAll()
{
    connect(m_list, &OverviewList::opened, this, &OverviewPage::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_context,
            &Context::refreshCommands);
    connect(m_list->actions(), &LineActions::snoozeWanted, this, &OverviewPage::snooze);
    connect(m_list->actions(), &LineActions::doneWanted, this, &OverviewPage::done);
    connect(m_day, &DayPanel::closed, m_list, [this] { m_list->setFocus(); });
    connect(m_away, &AwayPanel::closed, m_list, [this] { m_list->setFocus(); });
    connect(&m_context.reg(), &Register::changed, this, &OverviewPage::readSoon);
    connect(&m_context, &Context::scopeChanged, this, &OverviewPage::read);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPage::read);
    for (const auto *reading : {&m_reading, &m_counting})
        connect(reading, &BackgroundReading::failed, this,
                [this](const Error &error) { m_context.say(error); });
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::show(const Place &place)
{
    foldAll();
    const auto *wanted = place.as<DueThing>();
    m_wanted = wanted ? wanted->key : QString();
    if (!m_wanted.isEmpty() && m_list->choose(m_wanted))
        m_wanted.clear();
    m_list->setFocus();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // Another day may have begun meanwhile.
    if (m_soon.isActive() || (m_isRead && m_model->overview().day != m_context.today()))
        read();
}

void OverviewPage::readSoon()
{
    m_soon.start(isVisible() ? soon : unseen);
}

void OverviewPage::read()
{
    m_soon.stop();
    m_reading.once<Overview>(
        [day = m_context.today(), only = m_context.institution()](const Register &reg, const auto &) {
            return readOverview(reg.database(), day, only);
        },
        [this](Overview overview) { take(std::move(overview)); });
    m_counting.once<OverviewCounts>(
        [day = m_context.today(), only = m_context.institution()](const Register &reg, const auto &) {
            return countForOverview(reg.database(), day, only);
        },
        [this](const OverviewCounts &counts) {
            m_side->setCounts(counts);
            m_open = std::accumulate(counts.ages.begin(), counts.ages.end(), 0);
            showHead();
        });
}

void OverviewPage::take(Overview overview)
{
    m_isRead = true;
    m_context.count(PageId::Overview, overview.count(DueGroup::Late));
    m_context.count(PageId::Requests, overview.count(DueKind::Information));
    m_side->setSigning(overview);
    m_model->setOverview(std::move(overview));
    if (!m_wanted.isEmpty() && m_list->choose(m_wanted))
        m_wanted.clear();
    showHead();
    m_context.refreshCommands();
}

void OverviewPage::showHead()
{
    const auto &overview = m_model->overview();
    const bool isPast = m_context.past().isSet();
    m_list->setEnabled(!isPast);
    const int waiting =
        overview.count(DueGroup::Late) + overview.count(DueGroup::Soon) + overview.count(DueGroup::Waiting);
    const auto nothing =
        m_open > 0
            ? tr("No term runs out this week; %n request(s) are open, drafts among them.", nullptr, m_open)
            : tr("Nothing waits.");
    QString sentence;
    if (isPast)
        sentence = tr("This page shows today, whatever day is asked.");
    else if (waiting > 0)
        sentence = countsInWords(overview);
    else if (overview.items.empty())
        sentence = QString();
    else if (const auto &next = overview.items.front().item; next.until.day.isValid())
        sentence = tr("%1 Next: %2, %3.", "a sentence, day, what is due")
                       .arg(nothing, printedDate(next.until.day), dueTitle(m_context.translator(), next));
    else
        sentence = nothing;
    m_head->setText(sentence);
    m_none->setText(nothing);
    m_stack->setCurrentIndex(overview.items.empty() ? Nothing : Lines);
}

void OverviewPage::open()
{
    const auto *item = m_list->current();
    if (!item)
        return;
    const auto place = placeOf(m_context.reg(), *item);
    if (!(place == Place{PageId::Overview}))
        m_context.go(place);
}

void OverviewPage::snooze()
{
    const auto *item = m_list->current();
    if (!item)
        return;
    foldAll();
    Snooze snoozed;
    snoozed.kind = item->kind;
    snoozed.record = item->record;
    snoozed.snoozedOn = m_context.today();
    const auto tomorrow = m_context.today().addDays(1);
    m_day->ask({tr("Snooze: %1").arg(dueTitle(m_context.translator(), *item)), tr("Why"), tr("Until"),
                m_model->overview().calendar.nextWorkingDay(tomorrow), tomorrow,
                tr("Snooze until tomorrow or a later day."), tr("Write why it can wait."), tr("Snooze"),
                [this, snoozed](QDate day, const QString &words) mutable {
                    snoozed.until = day;
                    snoozed.reason = words;
                    const auto done = licet::snooze(m_context.reg().database(), snoozed, m_context.stamp());
                    if (!done) {
                        m_context.say(done.error());
                        return false;
                    }
                    m_context.saved();
                    return true;
                }});
}

void OverviewPage::done()
{
    const auto *item = m_list->current();
    if (!item || item->kind != DueKind::Reminder)
        return;
    const Id<Reminder> id(item->record.id);
    const auto finished = finishReminder(m_context.reg().database(), id, m_context.stamp());
    if (!finished)
        return m_context.say(finished.error());
    m_context.saved();
    m_list->setFocus();
}

void OverviewPage::foldAll()
{
    m_day->hide();
    m_away->hide();
}

bool OverviewPage::takes(CommandId command) const
{
    switch (command) {
    case CommandId::Open:
    case CommandId::PrimaryAction:
    case CommandId::RecordEvent:
    case CommandId::AddReminder:
    case CommandId::Snooze:
    case CommandId::WhyThisDate:
    case CommandId::WhileAway:
    case CommandId::Print:
        return true;
    default:
        return false;
    }
}

QString OverviewPage::whyNot(CommandId command) const
{
    if (command == CommandId::WhileAway || command == CommandId::Print)
        return {};
    if (command == CommandId::PrimaryAction && (m_day->isVisible() || m_away->isVisible()))
        return {};
    if (command == CommandId::AddReminder)
        return m_context.whyReadOnly();
    const auto *item = m_list->current();
    if (!item)
        return tr("Choose a line first.");
    if (command == CommandId::Snooze)
        return m_context.whyReadOnly();
    if (command == CommandId::RecordEvent && item->record.kind != RecordKind::Request)
        return tr("It is no request.");
    return {};
}

void OverviewPage::run(CommandId command)
{
    switch (command) {
    case CommandId::PrimaryAction:
        if (m_day->isVisible())
            return m_day->confirm();
        if (m_away->isVisible())
            return m_away->print();
        return m_list->actions()->pressPrimary();
    case CommandId::RecordEvent:
        return m_context.go({PageId::Request, m_list->current()->record.id, RequestPanel::Record});
    case CommandId::AddReminder:
        foldAll();
        return askForReminder(m_context, *m_day, {}, {});
    case CommandId::Snooze:
        return snooze();
    case CommandId::WhyThisDate:
        return m_list->actions()->toggleSum();
    case CommandId::WhileAway:
    case CommandId::Print:
        foldAll();
        return m_away->ask();
    default:
        return open();
    }
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isWide = arrangementOf(*this) == Arrangement::Wide;
    const auto margins = layout()->contentsMargins();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_side->setDirection(isWide ? Qt::Vertical : Qt::Horizontal,
                         width() - margins.left() - margins.right() - bar);
    if (m_isWide == isWide)
        return;
    m_isWide = isWide;
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    const int whole = isWide ? width() : height();
    const int lines = isWide ? 68 : 60; // percent
    m_splitter->setSizes({whole * lines / 100, whole * (100 - lines) / 100});
}

Page *makeOverviewPage(Context &context, QWidget *parent)
{
    return new OverviewPage(context, parent);
}

} // namespace licet
