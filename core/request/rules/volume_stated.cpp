#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> volumeStated(const Draft &draft, const Facts &)
{
    std::vector<Fault> faults;
    for (int index = 0; index < int(draft.services.size()); ++index) {
        const auto &line = draft.services[size_t(index)];
        const bool stated = line.volume && (line.volume->perDay || line.volume->peakPerHour);
        if (!isBlank(line.name) && !stated)
            faults.push_back({{}, {line.name}, index});
    }
    return faults;
}

} // namespace licet::rules
