#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace licet {

/// JSON that enters from outside: through the gate of base/text_gate.h, within base/limits.h, no member twice
/// in its object. NotJson; WrongMemberType with the member's path.
Result<QJsonValue> parseEnteringJson(const QByteArray &bytes);

} // namespace licet
