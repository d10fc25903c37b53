#include "request/declared_none.h"
#include "request/rules/common.h"

namespace licet::rules {

namespace {

/// A day that ends nothing any more.
std::vector<Fault> idle(QDate last, const Draft &draft, const Facts &facts)
{
    const auto signedOn = signingDay(draft, facts);
    if (last < signedOn)
        return {{QStringLiteral("past"), {iso(last), iso(signedOn)}, -1, Severity::Warning}};
    const auto own = facts.concerned ? facts.concerned->validUntil : std::nullopt;
    if (own && *own < last)
        return {{QStringLiteral("after-the-end"), {iso(last), iso(*own)}, -1, Severity::Warning}};
    return holds;
}

} // namespace

/// The last day and, milder, the reason, which an end says in its remarks: both stand first on its form.
/// That there is none can be declared of the reason; an end without a last day would end nothing.
std::vector<Fault> endDateStated(const Draft &draft, const Facts &facts)
{
    std::vector<Fault> faults;
    if (!draft.endDate)
        faults.push_back({});
    else
        faults = idle(*draft.endDate, draft, facts);
    if (isBlank(draft.remarks) && !isDeclaredNone(draft, QStringLiteral("remarks")))
        faults.push_back({QStringLiteral("no-reason"), {}, -1, Severity::Warning, QStringLiteral("remarks")});
    return faults;
}

} // namespace licet::rules
