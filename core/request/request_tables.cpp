#include "history/record_store_definitions.h"
#include "request/chase.h"
#include "request/program_number_uses.h"
#include "request/project.h"
#include "request/request.h"
#include "request/setback.h"

namespace licet {

template struct RecordSql<Request>;
template class RecordStore<Request>;
template struct RecordSql<Snapshot>;
template class RecordStore<Snapshot>;
template struct RecordSql<Chase>;
template class RecordStore<Chase>;
template struct RecordSql<Setback>;
template class RecordStore<Setback>;
template struct RecordSql<Project>;
template class RecordStore<Project>;
// Here, for open requests use a number too.
template struct RecordSql<ReceivedProgramNumber>;
template class RecordStore<ReceivedProgramNumber>;

} // namespace licet
