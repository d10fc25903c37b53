#pragma once

#include "history/record_fold.h"

#include <QJsonObject>

namespace licet {

// What is noted of a day before something else was told of the same columns leaves that as it is, and holds
// until then. The event says so beside the columns of the row (history/correction.h).

/// Those of the columns that an event of a later day told.
QStringList toldForLater(const std::vector<RecordChange> &changes, const QStringList &columns, QDate day);
/// Those that anything but the event itself, or a correction of it, told after it.
QStringList toldAfter(const std::vector<RecordChange> &changes, const QStringList &columns, qint64 event);
/// What an event says that left the columns so until the next one told of them.
QJsonObject saidUntilThen(const QJsonObject &left);

} // namespace licet
