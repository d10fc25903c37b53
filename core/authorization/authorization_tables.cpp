#include "authorization/authorization.h"
#include "authorization/log_retention.h"
#include "authorization/transfer.h"
#include "history/record_store_definitions.h"

namespace licet {

template struct RecordSql<Authorization>;
template class RecordStore<Authorization>;
template struct RecordSql<Transfer>;
template class RecordStore<Transfer>;
template struct RecordJson<AuthorizationUse>;
template struct RecordJson<AskedTerms>;
// Here, for the authorizations on a card say how long it is kept.
template struct RecordSql<Connection>;
template class RecordStore<Connection>;

} // namespace licet
