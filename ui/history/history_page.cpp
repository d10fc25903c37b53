#include "ui/history/history_page.h"

#include "documents/wording/event_wording.h"
#include "documents/wording/words.h"
#include "ui/history/event_detail.h"
#include "ui/request/event_list.h"

#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 100'000;
constexpr int lateAfterWorkingDays = 5;

QString entered(const Event &event)
{
    return event.enteredAt.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s);
}

std::vector<ListColumn<Event>> columns(const Phrases &phrases, const WorkingCalendar &calendar)
{
    std::vector<ListColumn<Event>> columns;
    columns.push_back({.name = u"happened"_s,
                       .title = HistoryPage::tr("Happened on"),
                       .text = [](const Event &one) { return printedDate(one.happenedOn); },
                       .sortKey = [](const Event &one) { return QVariant(one.happenedOn); },
                       .isFigure = true});
    columns.push_back({.name = u"entered"_s,
                       .title = HistoryPage::tr("Entered on"),
                       .text = entered,
                       .sortKey = [](const Event &one) { return QVariant(one.sequence); },
                       .isEmphatic =
                           [calendar](const Event &one) {
                               return calendar.workingDaysBetween(one.happenedOn,
                                                                  one.enteredAt.toLocalTime().date()) >
                                      lateAfterWorkingDays;
                           },
                       .isFigure = true});
    columns.push_back({.name = u"who"_s, .title = HistoryPage::tr("Who"), .text = [](const Event &one) {
                           return one.who;
                       }});
    columns.push_back(
        {.name = u"what"_s, .title = HistoryPage::tr("What"), .text = [&phrases](const Event &one) {
             return eventSentence(phrases, one.record, one.kind);
         }});
    columns.push_back(
        {.name = u"record"_s, .title = HistoryPage::tr("Record"), .text = [&phrases](const Event &one) {
             return u"%1 %2"_s.arg(recordName(phrases, one.record)).arg(one.recordId);
         }});
    return columns;
}

WorkingCalendar calendarOf(Context &context)
{
    auto calendar = workingCalendar(context.reg());
    if (calendar)
        return *std::move(calendar);
    context.say(calendar.error());
    return WorkingCalendar();
}

} // namespace

HistoryPage::HistoryPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new RowsModel<Event>(
          columns(context.phrases(), calendarOf(context)), [](const Event &one) { return one.sequence; },
          this))
    , m_detail(new EventDetail(context.phrases()))
    , m_list(new ListAndDetail(m_model, m_detail, u"history"_s))
    , m_record(nullptr)
{
    std::vector<Chip::Value> records;
    for (const auto *record :
         {"request", "institution", "person", "mandate", "absence", "application", "connection",
          "web_service", "recipient", "decision", "authorization", "settings"})
        records.push_back(
            {recordName(context.phrases(), QString::fromLatin1(record)), QString::fromLatin1(record)});
    m_record = new Chip(tr("Record"), records);
    m_list->addChip(m_record);
    connect(m_record, &Chip::changed, this, [this] {
        const auto wanted = m_record->value().toString();
        m_model->setWanted([wanted](const Event &one) { return wanted.isEmpty() || one.record == wanted; });
    });
    m_list->setEmptyText(tr("Nothing was written yet."), {}, {});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    connect(m_list->table(), &ListTable::currentIdChanged, this, &HistoryPage::showDetail);
    // The history grows with every write: it is read again when somebody looks.
    connect(&context.reg(), &Register::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refill();
    });
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::refill()
{
    auto found = eventHeaders(m_context.reg().database(), mostShown);
    if (!found)
        return m_context.say(found.error());
    m_isStale = false;
    m_model->setRows(*std::move(found));
}

void HistoryPage::show(const Place &place)
{
    if (m_isStale)
        refill();
    if (place.record > 0)
        m_list->table()->choose(place.record);
}

void HistoryPage::showDetail(qint64 sequence)
{
    const auto event = eventAt(m_context.reg().database(), sequence);
    if (!event)
        return m_context.say(event.error());
    m_detail->setEvent(*event);
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
