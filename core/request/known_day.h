#pragma once

#include "request/request.h"

namespace licet {

// A list can bring a request without the day on which its state began. `stateSince` is then the day on which
// it became known, and the user is asked for the other one: a question to the consultant, without answer
// until an event with its day is recorded, or the day of the one that brought it is put right. No term runs
// from such a day, and no paper names it.

/// The question that is asked then.
Question questionForDay(QDate today);
bool isDayUnknown(const Request &request);
/// Not valid where nobody knows the day.
QDate knownSince(const Request &request);
/// The same of a row of `request` by this name: NULL where nobody knows it.
QString knownSinceSql(const QString &table);

/// Whether an office is to answer: the recipient of a form that arrived, the security service, or whom a
/// question about a draft was put to.
bool waitsOnOffice(const Request &request);

/// The state to which `event` leads a request, or nothing. Where the day of its state is not known, the event
/// that led to it can be recorded once more, with its day.
std::optional<RequestState> stateAfter(const Request &request, RequestEvent event);

} // namespace licet
