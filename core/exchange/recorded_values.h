#pragma once

#include <QJsonObject>

namespace licet {

/// The columns of an event in the shape that their record's description gives them (a yes is `true`, a list
/// is a list), whichever schema of the history wrote it. What no description names stays as it is.
QJsonObject recordedValues(const QString &record, QJsonObject columns);

} // namespace licet
