#pragma once

#include "base/error.h"

namespace licet::test {

/// The last one of error.h, so that a loop runs over all; ErrorTextTest counts them there.
inline constexpr auto lastErrorKind = ErrorKind::AlreadyChased;

} // namespace licet::test
