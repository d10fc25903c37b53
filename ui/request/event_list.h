#pragma once

#include "calendar/working_calendar.h"
#include "documents/wording/phrases.h"
#include "register/register.h"

#include <QWidget>

class QVBoxLayout;

namespace licet {

/// What happened to one record, newest first: day, event, who, reason. An event that was entered late shows
/// both days in bold (domain 5).
class EventList : public QWidget
{
    Q_OBJECT

public:
    explicit EventList(const Phrases &phrases, QWidget *parent = nullptr);
    void setEvents(const std::vector<Event> &events, const WorkingCalendar &calendar);

private:
    void addEvent(const Event &event, const WorkingCalendar &calendar);

    const Phrases &m_phrases;
    QVBoxLayout *m_layout;
};

/// With the closing days of the register.
Result<WorkingCalendar> workingCalendar(const Register &reg);

} // namespace licet
