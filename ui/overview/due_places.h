#pragma once

#include "followup/due_item.h"
#include "ui/context.h"

namespace licet {

/// Where the record of a due item is shown.
Place placeOf(const DueItem &item);

/// What is done about a due item on the page of its record: the button's words, and the place.
struct DueStep
{
    QString text;
    Place place;
};
/// The most likely step first, two at most; none where only opening helps.
std::vector<DueStep> stepsFor(const DueItem &item);

} // namespace licet
