#pragma once

#include "base/result.h"

namespace licet {

/// The file's own bytes, judged before SQLite opens it.
struct RegisterHeader
{
    int version = 0; ///< user_version
};

/// FileMissing, FileUnreadable, FileEmpty, NotARegister, NewerRegister; the file is only read.
Result<RegisterHeader> readHeader(const QString &path, int newestKnown);

} // namespace licet
