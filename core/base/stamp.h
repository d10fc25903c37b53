#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace licet {

/// Who writes an event, the day on which it happened, and the instant at which it is entered (UTC).
/// Made in `app`: nothing below asks for "now".
struct Stamp
{
    QString who;
    QDate happenedOn;
    QDateTime enteredAt;
};

} // namespace licet
