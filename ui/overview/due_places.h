#pragma once

#include "followup/due_item.h"
#include "ui/page/context.h"

namespace licet {

/// Where the record of a due item is shown; the overview where it has no place of its own.
Place placeOf(const Register &reg, const DueItem &item);

/// What is done about a due item on the page of its record: the button's words, and the place.
struct DueStep
{
    QString text;
    Place place;
};
/// The most likely step first, two at most; none where only opening helps.
std::vector<DueStep> stepsFor(const Register &reg, const DueItem &item);

} // namespace licet
