#pragma once

#include "base/result.h"

#include <QByteArray>

namespace licet {

/// Of two members with one name a reader silently keeps the last: WrongMemberType with the path, "2 ×" for "1
/// ×". The bytes are JSON that was read already.
Result<void> checkMembersOnce(const QByteArray &json);

} // namespace licet
