#include "review/review.h"

#include "history/record_store_definitions.h"

namespace licet {

template struct RecordSql<Review>;
template class RecordStore<Review>;
template struct RecordSql<ReviewVerdict>;
template class RecordStore<ReviewVerdict>;

} // namespace licet
