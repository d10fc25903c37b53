#include "lists/entered_late.h"

namespace licet {

namespace {

constexpr int workingDaysInTime = 5;

}

QDate enteredOn(const Event &event)
{
    return event.enteredAt.toLocalTime().date();
}

bool isEnteredLate(const Event &event, const WorkingCalendar &calendar)
{
    return calendar.deadline(event.happenedOn, workingDaysInTime + 1).day <= enteredOn(event);
}

} // namespace licet
