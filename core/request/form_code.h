#pragma once

#include "base/result.h"

#include <optional>

namespace licet {

/// The ten signs in a form's foot that identify one version: nine random Crockford base-32 signs and a check
/// sign: the sum of each sign's value times its position, modulo 31, so that a wrong or swapped sign is
/// noticed.
QString newFormCode();

/// The code in capitals, without spaces and dashes, with I, L read as 1 and O as 0; nothing when it is none.
std::optional<QString> readFormCode(QStringView text);

/// What the QR code holds: `LICET1:<code>:<page>/<pages>`.
QString formCodePayload(const QString &code, int page, int pages);

} // namespace licet
