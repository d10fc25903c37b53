#pragma once

#include "text/error_words.h"

namespace licet {

/// One sentence: what is wrong and what to do. The only place where an Error becomes words.
QString describe(const Translator &translator, const Error &error,
                 CommandWords commands = CommandWords::Left);

} // namespace licet
