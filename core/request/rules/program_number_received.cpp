#include "request/rules/common.h"

namespace licet::rules {

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
        if (received.number != number->digits() || received.institution != facts.institution->id)
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
