#include "history/record_store_definitions.h"
#include "request/request.h"

namespace licet {

template struct RecordSql<Request>;
template class RecordStore<Request>;
template struct RecordSql<Snapshot>;
template class RecordStore<Snapshot>;

} // namespace licet
