#include "ui/request/event_list.h"

#include "documents/wording/event_wording.h"
#include "documents/wording/request_words.h"
#include "documents/wording/words.h"
#include "history/entered_late.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace licet {

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *boldLabel(const QString &text)
{
    auto *label = plainLabel(text);
    auto bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QString happened(const Phrases &phrases, const Event &event)
{
    return event.record == u"request" ? eventWord(phrases, event.kind)
                                      : eventSentence(phrases, event.record, event.kind);
}

} // namespace

EventList::EventList(const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_phrases(phrases)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(lineUnit(*this), 0, 0, 0);
    m_layout->setSpacing(lineUnit(*this) / 3);
}

void EventList::setEvents(const std::vector<Event> &events, const WorkingCalendar &calendar)
{
    while (auto *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &event : events)
        addEvent(event, calendar);
}

void EventList::addEvent(const Event &event, const WorkingCalendar &calendar)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(lineUnit(*this) / 2);
    const bool isLate = isEnteredLate(event, calendar);
    auto *day =
        isLate ? boldLabel(printedDate(event.happenedOn)) : new QuietLabel(printedDate(event.happenedOn));
    day->setWordWrap(false);
    day->setFixedWidth(12 * characterWidth(*this));
    line->addWidget(day, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(plainLabel(tr("%1 by %2", "event, person").arg(happened(m_phrases, event), event.who)));
    if (!event.note.isEmpty())
        words->addWidget(plainLabel(event.note));
    if (isLate)
        words->addWidget(boldLabel(tr("entered on %1").arg(printedDate(enteredOn(event)))));
    line->addLayout(words, 1);
    m_layout->addWidget(row);
}

Result<WorkingCalendar> workingCalendar(const Register &reg)
{
    LICET_ASSIGN(const auto days, reg.all<ClosingDay>());
    std::vector<ClosedOn> closedOn;
    for (const auto &day : days)
        closedOn.push_back({day.date, day.yearly});
    return WorkingCalendar(std::move(closedOn));
}

} // namespace licet
