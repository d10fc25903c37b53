#include "base/json_record.h"
#include "request/frozen_request.h"

namespace licet {

template struct RecordJson<FrozenRequest>;
template struct RecordJson<FrozenCheck>;
template struct RecordJson<Finding>;
template struct RecordJson<FormDefinition>;
template struct RecordJson<PaperInstitution>;
template struct RecordJson<PaperApplication>;
template struct RecordJson<PaperRecipient>;
template struct RecordJson<PaperDecision>;
template struct RecordJson<PaperDecisionStep>;
template struct RecordJson<PaperSignatory>;
template struct RecordJson<PaperAuthorization>;

} // namespace licet
