#pragma once

#include "base/result.h"

namespace licet {

/// The file's own bytes, judged before SQLite opens it.
struct RegisterHeader
{
    int version = 0;      ///< user_version
    qint64 wholeSize = 0; ///< what its pages take: a shorter file was cut off
};

/// FileMissing, FileUnreadable, FileEmpty, NotARegister, NewerRegister; the file is only read.
Result<RegisterHeader> readHeader(const QString &path, int newestKnown);

} // namespace licet
