#pragma once

#include "history/event_kind.h"

#include <QJsonObject>

namespace licet {

// A column may hold several facts as JSON: what was answered on each line, who of several has signed. Some
// events write such a column anew, others tell of some of its members and leave the rest as it was. Where an
// event before them did not happen, what they told still stands, and what they left does not.

/// Whether the column is one of several facts, and an event of this kind tells of some of them. What is one
/// fact in JSON, such as the operations of a right, is told as a whole.
bool tellsOfMembers(const EventKind &kind, const QString &column);

/// What an event of this kind, which led the column from `before` to `after`, makes of it where it was
/// `without`: the members that it changed, and those that each event of its kind tells anew. Elements of a
/// list are the same where they are of the same line, or name. `after` where one of them holds no JSON.
QJsonValue toldOf(const EventKind &kind, const QJsonValue &before, const QJsonValue &after,
                  const QJsonValue &without);

} // namespace licet
