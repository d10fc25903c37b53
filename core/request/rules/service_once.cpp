#include "request/asked_services.h"
#include "request/rules/common.h"

namespace licet::rules {

/// Its execution would make an authorization of each line.
std::vector<Fault> serviceOnce(const Draft &draft, const Facts &)
{
    std::vector<Fault> faults;
    for (const auto &[line, first] : repeatedLines(draft)) {
        const auto &one = draft.services[size_t(line)];
        if (!isBlank(one.name))
            faults.push_back(
                {isBlank(one.version) ? QStringLiteral("service") : QStringLiteral("version"),
                 isBlank(one.version)
                     ? QStringList{one.name, QString::number(first + 1), QString::number(line + 1)}
                     : QStringList{one.name, one.version, QString::number(first + 1),
                                   QString::number(line + 1)},
                 line});
    }
    return faults;
}

} // namespace licet::rules
