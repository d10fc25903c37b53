#pragma once

#include "documents/wording/phrases.h"
#include "request/draft.h"

namespace licet {

/// What a change asks to be different, a line each: "Version: 1 → 2"; what an end asks, in one sentence.
QString askedChanges(const Phrases &phrases, const Authorization &concerned, const Draft &draft);

} // namespace licet
