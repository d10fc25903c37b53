#include "request/rules/line_citations.h"

namespace licet::rules {

std::vector<Fault> basisInForce(const Draft &draft, const Facts &facts)
{
    const auto calendar = committeeCalendar(facts);
    const auto day = startDay(draft, facts);
    const auto severity = strictInProduction(draft);
    return faultsOfCited(draft, facts, [&](const DecisionWithSteps &cited) -> std::optional<Fault> {
        if (isInForceOn(cited, day, facts.settings, calendar))
            return {};
        const auto number = numberOf(cited);
        if (cited.decision.withdrawnOn && *cited.decision.withdrawnOn <= day)
            return Fault{QStringLiteral("ended"), {number, iso(*cited.decision.withdrawnOn)}, -1, severity};
        if (cited.decision.state != DossierState::Granted)
            return Fault{QStringLiteral("not-granted"), {number, codeOf(cited.decision.state)}, -1, severity};
        const auto start = cited.steps.empty() ? std::optional<Deadline>()
                                               : inForceFrom(cited.steps.front(), facts.settings, calendar);
        if (!start)
            return Fault{QStringLiteral("no-day"), {number}, -1, severity};
        return Fault{QStringLiteral("later"), {number, iso(start->day), iso(day)}, -1, severity};
    });
}

} // namespace licet::rules
