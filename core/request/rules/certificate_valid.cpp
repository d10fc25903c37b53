#include "institution/used_certificates.h"
#include "request/rules/common.h"

namespace licet::rules {

/// A renewal that is valid on the start date counts, whether or not it is in use yet.
std::vector<Fault> certificateValid(const Draft &draft, const Facts &facts)
{
    const auto *connection = connectionOf(draft, facts);
    const auto day = startDay(draft, facts);
    const auto certificate =
        connection ? certificateOn(*connection, facts.certificates, day) : std::optional<Certificate>();
    if (!certificate || certificate->isValidOn(day))
        return holds;
    if (certificate->validUntil && *certificate->validUntil < day)
        return {{{}, {iso(*certificate->validUntil), iso(day)}}};
    return {{QStringLiteral("not-yet"), {iso(*certificate->validFrom), iso(day)}}};
}

} // namespace licet::rules
