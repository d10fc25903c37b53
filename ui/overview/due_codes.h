#pragma once

#include "documents/wording/phrases.h"
#include "followup/due_item.h"
#include "ui/widgets/codes.h"

namespace licet {

/// The shape of an item's kind, with its title as word; the tone says how late it is.
Code codeOf(const Phrases &phrases, const DueItem &item);
Tone toneOf(const DueItem &item);

} // namespace licet
