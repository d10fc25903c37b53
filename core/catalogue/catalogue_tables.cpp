#include "catalogue/web_service.h"
#include "history/record_store_definitions.h"

namespace licet {

template struct RecordSql<WebService>;
template class RecordStore<WebService>;

} // namespace licet
