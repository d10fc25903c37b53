#pragma once

#include <cerrno>

namespace licet {

/// Whether the system refused to write for want of room: a full disk, a used-up quota, a limit on files.
inline bool saysNoRoom(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

} // namespace licet
