#include "base/brussels_day.h"

#include <QTimeZone>

namespace licet {

namespace {

/// Without the system's time zones (the package asks for them) the machine's own must do.
const QTimeZone &brussels()
{
    static const QTimeZone zone("Europe/Brussels");
    static const QTimeZone own = zone.isValid() ? zone : QTimeZone::systemTimeZone();
    return own;
}

} // namespace

QDate brusselsDay(const QDateTime &instant)
{
    return brusselsTime(instant).date();
}

QDateTime endOfBrusselsDay(QDate day)
{
    return day.addDays(1).startOfDay(brussels()).toUTC();
}

QDateTime brusselsTime(const QDateTime &instant)
{
    return instant.toTimeZone(brussels());
}

} // namespace licet
