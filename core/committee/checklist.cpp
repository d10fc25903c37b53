#include "committee/checklist.h"

#include <algorithm>

namespace licet {

std::vector<ChecklistPoint> usualChecklist()
{
    std::vector<ChecklistPoint> points;
    points.reserve(EnumCodes<ChecklistTopic>::all.size());
    for (const auto &topic : EnumCodes<ChecklistTopic>::all)
        points.push_back({{}, false, topic.value, {}});
    return points;
}

int openPoints(const std::vector<ChecklistPoint> &checklist)
{
    return int(std::count_if(checklist.begin(), checklist.end(),
                             [](const ChecklistPoint &point) { return !point.isDone; }));
}

} // namespace licet
