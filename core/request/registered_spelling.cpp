#include "request/registered_spelling.h"

#include "base/text_fold.h"

#include <algorithm>

namespace licet {

namespace {

/// Of what another writing names the same; nothing where several do.
void spell(QString &typed, const QStringList &registered)
{
    if (typed.isEmpty() || registered.contains(typed))
        return;
    const auto folded = foldForComparison(typed);
    QString found;
    for (const auto &one : registered) {
        if (foldForComparison(one) != folded)
            continue;
        if (!found.isEmpty())
            return;
        found = one;
    }
    if (!found.isEmpty())
        typed = found;
}

QStringList namesOf(const std::vector<WebService> &services)
{
    QStringList names;
    for (const auto &one : services)
        names << one.name;
    return names;
}

} // namespace

Draft inRegisteredSpelling(Draft draft, const Facts &facts)
{
    if (facts.application)
        spell(draft.application, {facts.application->name});
    const auto names = namesOf(facts.services);
    for (auto &line : draft.services) {
        spell(line.name, names);
        const auto service = std::find_if(facts.services.begin(), facts.services.end(),
                                          [&](const WebService &one) { return one.name == line.name; });
        if (service == facts.services.end())
            continue;
        spell(line.version, service->versions);
        for (auto &operation : line.operations.named)
            spell(operation, service->operations);
    }
    return draft;
}

} // namespace licet
