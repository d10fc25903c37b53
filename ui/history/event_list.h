#pragma once

#include "calendar/working_calendar.h"
#include "register/register.h"
#include "text/translator.h"

#include <QWidget>

class QVBoxLayout;

namespace licet {

/// What happened to one record, newest first: day, event, who, reason. An event that was entered late shows
/// both days in bold (domain 5).
class EventList : public QWidget
{
    Q_OBJECT

public:
    explicit EventList(const Translator &translator, QWidget *parent = nullptr);
    void setEvents(const std::vector<Event> &events, const WorkingCalendar &calendar);
    /// Offers to correct each event that led the record; `whyNot` greys it.
    void offerCorrections(const QString &whyNot);

Q_SIGNALS:
    void correctionWanted(const licet::Event &event);

private:
    void addEvent(const Event &event, const WorkingCalendar &calendar);
    [[nodiscard]] QString textOf(const Event &event) const;
    QWidget *correctButton(const Event &event);

    const Translator &m_translator;
    QVBoxLayout *m_layout;
    std::vector<Event> m_events;
    std::optional<QString> m_whyNoCorrection; ///< not set: none is offered
};

} // namespace licet
