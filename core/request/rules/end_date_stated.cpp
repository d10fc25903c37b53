#include "request/declared_none.h"
#include "request/rules/common.h"

namespace licet::rules {

/// The last day and, milder, the reason, which an end says in its remarks: both stand first on its form.
/// That there is none can be declared of the reason; an end without a last day would end nothing.
std::vector<Fault> endDateStated(const Draft &draft, const Facts &)
{
    std::vector<Fault> faults;
    if (!draft.endDate)
        faults.push_back({});
    if (isBlank(draft.remarks) && !isDeclaredNone(draft, QStringLiteral("remarks")))
        faults.push_back({QStringLiteral("no-reason"), {}, -1, Severity::Warning, QStringLiteral("remarks")});
    return faults;
}

} // namespace licet::rules
