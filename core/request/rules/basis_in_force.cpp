#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> basisInForce(const Draft &draft, const Facts &facts)
{
    const auto *cited = citedDecision(draft, facts);
    if (!cited)
        return holds;
    const auto calendar = committeeCalendar(facts);
    const auto day = startDay(draft, facts);
    if (isInForceOn(*cited, day, facts.settings, calendar))
        return holds;
    const auto number = numberOf(*cited);
    const auto severity = strictInProduction(draft);
    if (cited->decision.withdrawnOn && *cited->decision.withdrawnOn <= day)
        return {{QStringLiteral("ended"), {number, iso(*cited->decision.withdrawnOn)}, -1, severity}};
    if (cited->decision.state != DossierState::Granted)
        return {{QStringLiteral("not-granted"), {number, codeOf(cited->decision.state)}, -1, severity}};
    const auto start = cited->steps.empty() ? std::optional<Deadline>()
                                            : inForceFrom(cited->steps.front(), facts.settings, calendar);
    if (!start)
        return {{QStringLiteral("no-day"), {number}, -1, severity}};
    return {{QStringLiteral("later"), {number, iso(start->day), iso(day)}, -1, severity}};
}

} // namespace licet::rules
