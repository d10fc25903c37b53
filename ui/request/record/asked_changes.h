#pragma once

#include "request/draft.h"
#include "text/translator.h"

namespace licet {

/// What a change asks to be different, a line each: "Version: 1 → 2"; what an end asks, in one sentence.
QString askedChanges(const Translator &translator, const Authorization &concerned, const Draft &draft);

} // namespace licet
