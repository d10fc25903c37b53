#pragma once

#include "history/record_fold.h"

namespace licet {

// What was noted once its followers were known stands where it happened (history/correction.h, leftThen).

/// A day that the event wrote as its own goes with it when it is corrected; it may have written none.
void moveToDay(RecordChange &change, const QDate &wrong, const QDate &day);
/// Places the late events among the changes, which lie by sequence; `putRight` are days that they say beside
/// their own, as corrected, by their sequence.
void placeLate(std::vector<RecordChange> &all, const std::map<qint64, LateEvent> &lateEvents,
               const std::map<qint64, QJsonObject> &putRight);

} // namespace licet
