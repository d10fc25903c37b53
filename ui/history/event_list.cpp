#include "ui/history/event_list.h"

#include "lists/entered_late.h"
#include "request/corrections/right_revoking.h"
#include "review/dossier_revoking.h"
#include "text/terms.h"
#include "text/trail_text.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QToolButton>
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

QLabel *struckLabel(const QString &text)
{
    auto *label = plainLabel(text);
    auto struck = label->font();
    struck.setStrikeOut(true);
    label->setFont(struck);
    return label;
}

/// Whether it led its record: a request, an authorization or a dossier.
bool isLeading(const Event &event)
{
    if (event.record.kind == RecordKind::Decision)
        return isRevocableOfDossier(event.kind);
    if (event.record.kind == RecordKind::Authorization)
        return isRevocableOfAuthorization(event.kind);
    return event.record.kind == RecordKind::Request &&
           (event.kind.as<RequestEvent>() || event.kind == RecordEvent::Chased);
}

} // namespace

EventList::EventList(const Translator &translator, QWidget *parent)
    : QWidget(parent)
    , m_translator(translator)
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
    m_events = events;
    for (const auto &event : events)
        addEvent(event, calendar);
}

void EventList::offerCorrections(const QString &whyNot)
{
    m_whyNoCorrection = whyNot;
}

QString EventList::textOf(const Event &event) const
{
    auto what = trailWord(m_translator, event);
    const auto about = event.after.value(u"correctsEvent").toInteger();
    for (const auto &one : m_events)
        if (about > 0 && one.sequence == about)
            what = tr("%1: %2 of %3", "event corrected, which, its day")
                       .arg(what, trailWord(m_translator, one), printedDate(one.happenedOn));
    return trailSentence(m_translator, what, event);
}

QWidget *EventList::correctButton(const Event &event)
{
    auto *button = new QToolButton;
    button->setText(tr("Correct…"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(tr("Correct: %1 of %2", "event, day")
                                  .arg(trailWord(m_translator, event), printedDate(event.happenedOn)));
    button->setEnabled(m_whyNoCorrection->isEmpty());
    button->setToolTip(m_whyNoCorrection->isEmpty() ? tr("Say what was wrong about this event")
                                                    : *m_whyNoCorrection);
    connect(button, &QToolButton::clicked, this, [this, event] { Q_EMIT correctionWanted(event); });
    return button;
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
    day->setFixedWidth(13 * characterWidth(*this));
    line->addWidget(day, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const auto unhappened = unhappenedLine(m_translator, m_events, event);
    words->addWidget(unhappened.isEmpty() ? plainLabel(textOf(event)) : struckLabel(textOf(event)));
    // Whoever does not see the line through it reads it.
    if (!unhappened.isEmpty())
        words->addWidget(boldLabel(unhappened));
    for (const auto &said : answerLines(m_translator, event, servicesIn(m_events)))
        words->addWidget(plainLabel(said));
    for (const auto &said :
         sendingLines(m_translator, event) + correctionLines(m_translator, m_events, event))
        words->addWidget(plainLabel(said));
    if (const auto last = lastDayLine(m_translator, event); !last.isEmpty())
        words->addWidget(plainLabel(last));
    if (!event.note.isEmpty())
        words->addWidget(plainLabel(event.note));
    if (isLate)
        words->addWidget(boldLabel(tr("entered on %1").arg(printedDate(enteredOn(event)))));
    line->addLayout(words, 1);
    if (m_whyNoCorrection && isLeading(event) && unhappened.isEmpty())
        line->addWidget(correctButton(event), 0, Qt::AlignTop);
    m_layout->addWidget(row);
}

} // namespace licet
