#include "request/check.h"

#include "request/rules/rule_table.h"

#include <algorithm>

namespace licet {

namespace {

unsigned flagOf(RequestKind kind)
{
    switch (kind) {
    case RequestKind::New:
        return ForNew;
    case RequestKind::Change:
        return ForChange;
    case RequestKind::End:
        return ForEnd;
    }
    Q_UNREACHABLE();
}

Finding findingOf(const Rule &rule, const Fault &fault)
{
    return {QString::fromLatin1(rule.id),
            fault.outcome,
            fault.severity.value_or(rule.severity),
            fault.field.isEmpty() ? QString::fromLatin1(rule.field) : fault.field,
            fault.line,
            QString::fromUtf8(rule.source),
            fault.arguments};
}

} // namespace

bool CheckOutcome::hasErrors() const
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

CheckOutcome check(const Draft &draft, const Facts &facts)
{
    CheckOutcome outcome;
    for (const auto &rule : allRules()) {
        if (!(rule.kinds & flagOf(draft.kind)))
            continue;
        const auto faults = rule.check(draft, facts);
        if (faults.empty())
            outcome.passed << QString::fromLatin1(rule.id);
        for (const auto &fault : faults)
            outcome.findings.push_back(findingOf(rule, fault));
    }
    std::stable_sort(
        outcome.findings.begin(), outcome.findings.end(),
        [](const Finding &left, const Finding &right) { return left.severity < right.severity; });
    return outcome;
}

} // namespace licet
