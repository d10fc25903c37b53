#include "base/limits.h"
#include "request/rules/common.h"

namespace licet::rules {

namespace {

bool isPossible(const std::optional<int> &calls, const limits::Number &limit)
{
    return !calls || (limit.least <= *calls && *calls <= limit.most);
}

} // namespace

std::vector<Fault> volumeStated(const Draft &draft, const Facts &)
{
    std::vector<Fault> faults;
    for (int index = 0; index < int(draft.services.size()); ++index) {
        const auto &line = draft.services[size_t(index)];
        const bool stated = line.volume && (line.volume->perDay || line.volume->peakPerHour);
        if (isBlank(line.name))
            continue;
        if (!stated)
            faults.push_back({{}, {line.name}, index});
        else if (!isPossible(line.volume->perDay, limits::callsPerDay) ||
                 !isPossible(line.volume->peakPerHour, limits::callsPerHour))
            faults.push_back({QStringLiteral("impossible"), {line.name}, index, Severity::Error});
        else if (line.volume->perDay && line.volume->peakPerHour &&
                 *line.volume->perDay < *line.volume->peakPerHour)
            faults.push_back({QStringLiteral("peak"),
                              {line.name, QString::number(*line.volume->peakPerHour),
                               QString::number(*line.volume->perDay)},
                              index});
    }
    return faults;
}

} // namespace licet::rules
