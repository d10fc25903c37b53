#include "base/json_record.h"
#include "request/snapshot_content.h"

namespace licet {

template struct RecordJson<SnapshotContent>;
template struct RecordJson<SnapshotCheck>;
template struct RecordJson<Finding>;
template struct RecordJson<FormDefinition>;
template struct RecordJson<SnapshotInstitution>;
template struct RecordJson<SnapshotApplication>;
template struct RecordJson<SnapshotRecipient>;
template struct RecordJson<SnapshotDecision>;
template struct RecordJson<SnapshotDecisionStep>;
template struct RecordJson<SnapshotSignatory>;
template struct RecordJson<SnapshotAuthorization>;

} // namespace licet
