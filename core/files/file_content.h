#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace licet {

/// Whether a file's bytes are what its name says, by their first bytes; a name whose ending is not known to
/// have any says nothing. FileEmpty, ContentDiffers.
Result<void> checkContent(const QString &name, const QByteArray &bytes);

/// "dmfa.pdf" of a path in any system's writing: what a file is called once it lies in the register.
QString bareFileName(const QString &path);

} // namespace licet
