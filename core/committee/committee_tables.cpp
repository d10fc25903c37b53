#include "committee/decision.h"
#include "history/record_store_definitions.h"

namespace licet {

template struct RecordSql<Decision>;
template class RecordStore<Decision>;
template struct RecordSql<DecisionStep>;
template class RecordStore<DecisionStep>;
template struct RecordJson<ChecklistPoint>;

} // namespace licet
