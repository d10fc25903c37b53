#include "request/rules/common.h"

namespace licet::rules {

namespace {

/// Received by the institution, or by one that merged into it.
bool isOurs(Id<Institution> receiver, const Facts &facts)
{
    return receiver == facts.institution->id ||
           std::any_of(facts.forerunners.begin(), facts.forerunners.end(),
                       [&](const Forerunner &one) { return one.institution == receiver; });
}

} // namespace

std::vector<Fault> programNumberReceived(const Draft &draft, const Facts &facts)
{
    if (!draft.identification)
        return holds;
    const auto number = ProgramNumber::parse(draft.identification->programNumber);
    if (!number || !facts.institution)
        return holds;
    bool ours = false;
    QStringList elsewhere;
    for (const auto &received : facts.programNumbers) {
        if (received.number != number->digits() || !isOurs(received.institution, facts))
            continue;
        ours = true;
        if (!received.environment || received.environment == draft.environment)
            return holds;
        elsewhere << codeOf(*received.environment);
    }
    if (!ours)
        return {{QStringLiteral("unknown"), {number->digits()}}};
    return {{QStringLiteral("environment"), {number->digits(), elsewhere.front()}, -1, Severity::Warning}};
}

} // namespace licet::rules
