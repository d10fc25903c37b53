#include "committee/decision.h"
#include "history/record_store_definitions.h"
#include "review/review.h"

namespace licet {

template struct RecordSql<Decision>;
template class RecordStore<Decision>;
template struct RecordSql<DecisionStep>;
template class RecordStore<DecisionStep>;
template struct RecordSql<Review>;
template class RecordStore<Review>;
template struct RecordSql<ReviewVerdict>;
template class RecordStore<ReviewVerdict>;
template struct RecordJson<ChecklistPoint>;

} // namespace licet
