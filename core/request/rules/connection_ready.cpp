#include "institution/used_certificates.h"
#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> connectionReady(const Draft &draft, const Facts &facts)
{
    if (!draft.environment || !facts.application)
        return holds;
    const auto *connection = connectionOf(draft, facts);
    const auto environment = codeOf(*draft.environment);
    const bool reachable =
        connection && (certificateOn(*connection, facts.certificates, startDay(draft, facts)) ||
                       !connection->addresses.isEmpty() || !isBlank(connection->urn));
    if (!reachable)
        return {{QStringLiteral("no-connection"), {facts.application->name, environment}}};
    if (!connection->echoTestedOn)
        return {{QStringLiteral("no-echo"), {facts.application->name, environment}}};
    return holds;
}

} // namespace licet::rules
