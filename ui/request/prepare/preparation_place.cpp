#include "ui/request/prepare/preparation_place.h"

namespace licet {

Place placeToPrepare(const PreparationStart &start)
{
    return {PageId::PrepareRequests, 0, start};
}

std::optional<PreparationStart> preparationStart(const Place &place)
{
    const auto *start = place.as<PreparationStart>();
    return start ? std::optional(*start) : std::nullopt;
}

} // namespace licet
