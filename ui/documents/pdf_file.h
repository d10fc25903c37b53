#pragma once

#include "base/result.h"

#include <QByteArray>

namespace licet {

/// Writes the file whole or not at all: what stood there before stays when it fails. FileUnwritable.
Result<void> writePdfFile(const QString &path, const QByteArray &bytes);

} // namespace licet
