#include "request/rules/line_citations.h"

namespace licet::rules {

// A decision is not given again because an institution merges or gets another number; whether this one goes
// on is for whoever signs to know.
std::vector<Fault> basisNamesPredecessor(const Draft &draft, const Facts &facts)
{
    if (!facts.institution)
        return holds;
    const auto calendar = committeeCalendar(facts);
    const auto day = startDay(draft, facts);
    return faultsOfCited(draft, facts, [&](const DecisionWithSteps &cited) -> std::optional<Fault> {
        if (!isInForceOn(cited, day, facts.settings, calendar))
            return {};
        const auto *named = forerunnerIn(scopeOn(cited, day, facts.settings, calendar), facts, day);
        if (!named)
            return {};
        const bool isOwn = named->institution == facts.institution->id;
        return Fault{isOwn ? QStringLiteral("number") : QStringLiteral("merged"),
                     {numberOf(cited), named->kbo.printed(), isOwn ? facts.institution->name : named->name,
                      iso(named->until), facts.institution->name}};
    });
}

} // namespace licet::rules
