#pragma once

#include "base/result.h"

namespace licet {

/// A sector and institution code: two numbers of 0 to 999, "17.1", also "017/001" (domain 3). Empty is none.
/// NotASectorCode with the text as given.
Result<void> checkSectorCode(const QString &text, const QString &subject = {});

} // namespace licet
