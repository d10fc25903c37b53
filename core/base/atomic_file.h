#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace licet {

/// The file is there whole, or as it was before. FileUnwritable.
Result<void> saveAtomically(const QString &path, const QByteArray &bytes);

} // namespace licet
