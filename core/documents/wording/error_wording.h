#pragma once

#include "base/error.h"
#include "documents/wording/phrases.h"

namespace licet {

/// One sentence: what is wrong and what to do. The only place where an Error becomes words.
QString describe(const Phrases &phrases, const Error &error);

} // namespace licet
