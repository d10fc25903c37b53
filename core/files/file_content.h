#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace licet {

/// Whether a file's bytes are what its name says, by their first bytes; a name whose ending is not known to
/// have any says nothing. A PDF, PNG or JPEG must be there to its end. FileEmpty, ContentDiffers, FileCutOff,
/// PasswordNeeded, FileTooLarge.
Result<void> checkContent(const QString &name, const QByteArray &bytes);

/// The bytes of a file that is to lie in the register. FileMissing, FileUnreadable; FileTooLarge before
/// anything of it is read.
Result<QByteArray> attachableBytes(const QString &path);
/// As `attachableBytes` of what is in memory already.
Result<void> checkAttachableSize(qint64 bytes, const QString &name);

/// "dmfa.pdf" of a path in any system's writing: what a file is called once it lies in the register.
QString bareFileName(const QString &path);

} // namespace licet
