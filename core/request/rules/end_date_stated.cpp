#include "request/rules/common.h"

namespace licet::rules {

/// The last day and, milder, the reason, which an end says in its remarks: both stand first on its form.
std::vector<Fault> endDateStated(const Draft &draft, const Facts &)
{
    std::vector<Fault> faults;
    if (!draft.endDate)
        faults.push_back({});
    if (isBlank(draft.remarks))
        faults.push_back({QStringLiteral("no-reason"), {}, -1, Severity::Warning, QStringLiteral("remarks")});
    return faults;
}

} // namespace licet::rules
