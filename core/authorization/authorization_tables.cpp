#include "authorization/authorization.h"
#include "authorization/received_program_number.h"
#include "history/record_store_definitions.h"

namespace licet {

template struct RecordSql<Authorization>;
template class RecordStore<Authorization>;
template struct RecordSql<ReceivedProgramNumber>;
template class RecordStore<ReceivedProgramNumber>;
template struct RecordJson<AuthorizationUse>;

} // namespace licet
