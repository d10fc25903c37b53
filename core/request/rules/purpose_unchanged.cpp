#include "base/text_fold.h"
#include "request/rules/common.h"

#include <algorithm>

namespace licet::rules {

namespace {

bool namesService(const Draft &draft, const QString &service)
{
    return draft.services.empty() ||
           std::any_of(draft.services.begin(), draft.services.end(), [&](const ServiceLine &line) {
               return foldForComparison(line.name) == foldForComparison(service);
           });
}

/// An end is of one version; a change may bring another one.
bool endsAnotherVersion(const Draft &draft, const Authorization &right)
{
    return draft.kind == RequestKind::End && !isBlank(right.version) &&
           std::any_of(draft.services.begin(), draft.services.end(), [&](const ServiceLine &line) {
               return foldForComparison(line.name) == foldForComparison(right.service) &&
                      !isBlank(line.version) &&
                      foldForComparison(line.version) != foldForComparison(right.version);
           });
}

Fault differsIn(const char *member)
{
    const auto field = QString::fromLatin1(member);
    return {field, {}, -1, {}, field};
}

} // namespace

/// A change or an end is about one right: whose, of which application, where and of which service stands in
/// it, and is no longer asked.
std::vector<Fault> purposeUnchanged(const Draft &draft, const Facts &facts)
{
    if (!facts.concerned)
        return {{QStringLiteral("no-authorization")}};
    const auto &right = *facts.concerned;
    std::vector<Fault> faults;
    if (facts.institution && facts.institution->id != right.institution)
        faults.push_back(differsIn("institution"));
    else if (!isBlank(draft.application) &&
             (!facts.application || facts.application->id != right.application))
        faults.push_back(differsIn("application"));
    if (draft.environment && *draft.environment != right.environment)
        faults.push_back(differsIn("environment"));
    if (!namesService(draft, right.service))
        faults.push_back(differsIn("services"));
    else if (endsAnotherVersion(draft, right))
        faults.push_back({QStringLiteral("version"), {right.version}, -1, {}, QStringLiteral("services")});
    if (!isBlank(draft.purpose) && foldForComparison(draft.purpose) != foldForComparison(right.purpose))
        faults.push_back({QStringLiteral("other")});
    return faults;
}

} // namespace licet::rules
