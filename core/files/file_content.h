#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace licet {

/// Whether a file's bytes are what its name says, by their first bytes; a name whose ending is not known to
/// have any says nothing. FileEmpty, ContentDiffers.
Result<void> checkContent(const QString &name, const QByteArray &bytes);

/// The bytes of a file that is to lie in the register. FileMissing, FileUnreadable; WrongMemberType where it
/// is too large, before anything of it is read.
Result<QByteArray> attachableBytes(const QString &path);
/// As `attachableBytes` of what is in memory already.
Result<void> checkAttachableSize(qint64 bytes, const QString &name);

/// "dmfa.pdf" of a path in any system's writing: what a file is called once it lies in the register.
QString bareFileName(const QString &path);

} // namespace licet
