#include "lists/entered_late.h"

#include "base/brussels_day.h"

namespace licet {

namespace {

constexpr int workingDaysInTime = 5;

}

QDate enteredOn(const Event &event)
{
    return brusselsDay(event.enteredAt);
}

bool isEnteredLate(const Event &event, const WorkingCalendar &calendar)
{
    return calendar.deadline(event.happenedOn, workingDaysInTime + 1).day <= enteredOn(event);
}

} // namespace licet
