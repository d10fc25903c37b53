#pragma once

#include "followup/due_item.h"
#include "text/translator.h"
#include "ui/widgets/status_badges.h"

namespace licet {

/// The shape of an item's kind, with its title as word; the tone says how late it is.
StatusBadge badgeOf(const Translator &translator, const DueItem &item);
Tone toneOf(const DueItem &item);

} // namespace licet
