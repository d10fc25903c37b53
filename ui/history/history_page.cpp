#include "ui/history/history_page.h"

#include "base/brussels_day.h"
#include "calendar/calendar_reader.h"
#include "exchange/recorded_values.h"
#include "lists/entered_late.h"
#include "text/event_text.h"
#include "text/terms.h"
#include "ui/history/event_detail.h"
#include "ui/history/event_list.h"
#include "ui/history/record_titles.h"
#include "ui/register/importing.h"
#include "ui/widgets/arrangement.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 100'000;

QString entered(const Event &event)
{
    return printedMoment(brusselsTime(event.enteredAt));
}

std::vector<ListColumn<Event>> columns(const Translator &translator, const WorkingCalendar &calendar,
                                       const std::shared_ptr<RecordTitles> &names)
{
    const auto isLate = [calendar](const Event &one) { return isEnteredLate(one, calendar); };
    std::vector<ListColumn<Event>> columns;
    columns.push_back({.name = u"happened"_s,
                       .title = HistoryPage::tr("Happened on"),
                       .text = [](const Event &one) { return printedDate(one.happenedOn); },
                       .sortKey = [](const Event &one) { return QVariant(one.happenedOn); },
                       .isEmphatic = isLate,
                       .isFigure = true});
    columns.push_back({.name = u"entered"_s,
                       .title = HistoryPage::tr("Entered on"),
                       .text = entered,
                       .sortKey = [](const Event &one) { return QVariant(one.sequence); },
                       .isEmphatic = isLate,
                       .isFigure = true});
    columns.push_back({.name = u"who"_s, .title = HistoryPage::tr("Noted by"), .text = [](const Event &one) {
                           return one.who;
                       }});
    columns.push_back(
        {.name = u"what"_s, .title = HistoryPage::tr("What"), .text = [&translator](const Event &one) {
             return happenedWord(translator, one.kind.code());
         }});
    columns.push_back({.name = u"record"_s,
                       .title = HistoryPage::tr("Record"),
                       .text = [&translator, names](const Event &one) {
                           return names->of(translator, one.table, one.record.id, one.sequence);
                       }});
    return columns;
}

WorkingCalendar calendarOf(Context &context)
{
    auto calendar = readCalendar(context.reg());
    if (calendar)
        return *std::move(calendar);
    context.say(calendar.error());
    return WorkingCalendar();
}

} // namespace

HistoryPage::HistoryPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_calendar(calendarOf(context))
    , m_names(std::make_shared<RecordTitles>())
    , m_model(new RowsModel<Event>(
          columns(context.translator(), m_calendar, m_names), [](const Event &one) { return one.sequence; },
          this))
    , m_detail(new EventDetail(context.translator(), m_names))
    , m_list(new ListAndDetail(m_model, m_detail, u"history"_s))
    , m_about(nullptr)
    , m_aboutWhat(new QLabel)
    , m_record(nullptr)
{
    std::vector<Chip::Value> records;
    for (const auto *record : {"request", "institution", "person", "mandate", "absence", "application",
                               "connection", "web_service", "recipient", "decision", "decision_step",
                               "authorization", "received_program_number", "attachment", "settings"})
        records.push_back(
            {recordName(context.translator(), QString::fromLatin1(record)), QString::fromLatin1(record)});
    m_record = new Chip(tr("Record"), records);
    m_list->addChip(m_record);
    connect(m_record, &Chip::changed, this, [this] {
        const auto wanted = m_record->value().toString();
        m_model->setWanted([wanted](const Event &one) { return wanted.isEmpty() || one.table == wanted; });
    });
    m_list->table()->orderAtFirst(0, Qt::DescendingOrder);
    m_list->setEmptyText(tr("Nothing was written yet."), {}, {});
    m_about = makeAbout();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_about);
    layout->addWidget(m_list, 1);
    connect(m_list->table(), &ListTable::currentIdChanged, this, &HistoryPage::showDetail);
    connect(m_detail, &EventDetail::takingBackWanted, this,
            [this](qint64 import) { askToTakeBack(m_context, import); });
    // The history grows with every write: it is read again when somebody looks.
    connect(&context.reg(), &Register::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refill();
    });
}

QWidget *HistoryPage::makeAbout()
{
    auto bold = m_aboutWhat->font();
    bold.setBold(true);
    m_aboutWhat->setFont(bold);
    m_aboutWhat->setTextFormat(Qt::PlainText);
    auto *whole = new QPushButton(tr("Whole history"));
    whole->setAutoDefault(false);
    connect(whole, &QPushButton::clicked, this, [this] {
        m_of = {};
        refill();
        m_context.settle({PageId::History});
        m_list->table()->setFocus();
    });
    auto *about = new QWidget;
    auto *line = new QHBoxLayout(about);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(lineUnit(*this));
    line->addWidget(m_aboutWhat);
    line->addWidget(whole);
    line->addStretch(1);
    about->hide();
    return about;
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::refill()
{
    auto found = read();
    if (!found)
        return m_context.say(found.error());
    if (const auto named = m_names->read(m_context.reg(), m_context.translator().language()); !named)
        return m_context.say(named.error());
    m_isStale = false;
    m_about->setVisible(m_of.record.isSet());
    m_record->setVisible(!m_of.record.isSet());
    m_aboutWhat->setText(tr("History of one record: %1", "kind of record and its name")
                             .arg(m_names->of(m_context.translator(), m_of.record.table(), m_of.record.id)));
    m_model->setRows(*std::move(found));
}

Result<std::vector<Event>> HistoryPage::read() const
{
    const auto &database = m_context.reg().database();
    // Of one record the whole history is read, however long ago it began.
    if (m_of.record.isSet())
        return events(database, std::numeric_limits<int>::max(), m_of.record);
    return eventHeaders(database, mostShown);
}

void HistoryPage::show(const Place &place)
{
    const auto *record = place.as<RecordRef>();
    const auto of = record ? HistoryOf{*record} : HistoryOf();
    if (m_isStale || of != m_of) {
        if (of.record.isSet())
            m_list->clearFilter();
        m_of = of;
        refill();
    }
    if (place.record > 0)
        m_list->table()->choose(place.record);
}

void HistoryPage::showDetail(qint64 sequence)
{
    auto event = eventAt(m_context.reg().database(), sequence);
    if (!event)
        return m_context.say(event.error());
    event->before = recordedValues(event->table, event->before);
    event->after = recordedValues(event->table, event->after);
    m_detail->offerTakingBack(m_context.whyReadOnly());
    m_detail->setEvent(*event, isEnteredLate(*event, m_calendar));
}

bool HistoryPage::takes(CommandId command) const
{
    return command == CommandId::FilterPage;
}

void HistoryPage::run(CommandId)
{
    m_list->focusFilter();
}

Page *makeHistoryPage(Context &context, QWidget *parent)
{
    return new HistoryPage(context, parent);
}

} // namespace licet
