#include "base/limits.h"
#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> loggingDeclared(const Draft &draft, const Facts &)
{
    constexpr int fewestYears = 10;
    const auto severity = strictInProduction(draft);
    if (!draft.logging)
        return {{QStringLiteral("none"), {}, -1, severity}};
    const auto &logging = *draft.logging;
    QStringList missing;
    if (!logging.who.value_or(false))
        missing << QStringLiteral("WHO");
    if (!logging.what.value_or(false))
        missing << QStringLiteral("WHAT");
    if (!logging.when.value_or(false))
        missing << QStringLiteral("WHEN");
    if (!logging.how.value_or(false))
        missing << QStringLiteral("HOW");
    std::vector<Fault> faults;
    if (!missing.isEmpty())
        faults.push_back({QStringLiteral("answers"), {missing.join(QStringLiteral(", "))}, -1, severity});
    if (isBlank(logging.system))
        faults.push_back({QStringLiteral("system"), {}, -1, severity});
    if (isBlank(logging.keeper))
        faults.push_back({QStringLiteral("keeper"), {}, -1, severity});
    if (!logging.retentionYears)
        faults.push_back({QStringLiteral("no-years"), {}, -1, severity});
    else if (*logging.retentionYears < fewestYears)
        faults.push_back({QStringLiteral("years"), {QString::number(*logging.retentionYears)}, -1, severity});
    else if (limits::retentionYears.most < *logging.retentionYears)
        faults.push_back(
            {QStringLiteral("too-many-years"),
             {QString::number(*logging.retentionYears), QString::number(limits::retentionYears.most)},
             -1,
             severity});
    const bool byNumber = draft.identification && draft.identification->by == IdentificationBy::ProgramNumber;
    if (byNumber && !logging.eachRequestToPerson.value_or(false))
        faults.push_back({QStringLiteral("person"), {}, -1, severity});
    return faults;
}

} // namespace licet::rules
