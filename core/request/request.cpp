#include "request/request.h"

namespace licet {

DraftExcerpt excerptOf(const Draft &draft)
{
    return {draft.kind,
            draft.environment,
            draft.application,
            draft.services.empty() ? QString() : draft.services.front().name,
            int(draft.services.size()),
            draft.purpose,
            draft.recipient.trimmed(),
            draft.form || !draft.ocmwInvolved.value_or(false) ? draft.form : FormVariant::Ocmw,
            draft.signingDate};
}

} // namespace licet
