#include "request/rules/common.h"

#include <algorithm>

namespace licet::rules {

namespace {

bool namesOperations(const Operations &operations)
{
    return operations.all || std::any_of(operations.named.begin(), operations.named.end(),
                                         [](const QString &name) { return !isBlank(name); });
}

} // namespace

std::vector<Fault> servicePrecise(const Draft &draft, const Facts &facts)
{
    if (draft.services.empty())
        return {{QStringLiteral("none")}};
    if (facts.form.serviceLines > 0 && int(draft.services.size()) > facts.form.serviceLines)
        return {{QStringLiteral("too-many"), {QString::number(facts.form.serviceLines)}}};
    std::vector<Fault> faults;
    for (int index = 0; index < int(draft.services.size()); ++index) {
        const auto &line = draft.services[size_t(index)];
        const auto *known = catalogued(facts, line);
        const bool batch = isBatch(facts, line);
        const bool needsVersion = !batch && isBlank(line.version) && (!known || !known->versions.isEmpty());
        const bool needsOperations = !batch && !namesOperations(line.operations);
        if (isBlank(line.name))
            faults.push_back({QStringLiteral("unnamed"), {QString::number(index + 1)}, index});
        else if (needsVersion && needsOperations)
            faults.push_back({QStringLiteral("both"), {line.name}, index});
        else if (needsVersion)
            faults.push_back({QStringLiteral("version"), {line.name}, index});
        else if (needsOperations)
            faults.push_back({QStringLiteral("operations"), {line.name}, index});
    }
    return faults;
}

} // namespace licet::rules
