#pragma once

#include "request/facts.h"
#include "text/translator.h"

namespace licet {

/// What a change asks to be different, a line each, as its form says it: "Version: 1 → 2"; what an end asks,
/// in one sentence.
QString askedChanges(const Translator &translator, const Facts &facts, const Draft &draft);

} // namespace licet
