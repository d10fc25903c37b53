#pragma once

#include "base/error.h"
#include "text/translator.h"

namespace licet {

/// One sentence: what is wrong and what to do. The only place where an Error becomes words.
QString describe(const Translator &translator, const Error &error);

} // namespace licet
