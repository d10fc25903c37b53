#include "files/attachment.h"
#include "history/record_store_definitions.h"

namespace licet {

template struct RecordSql<Attachment>;
template class RecordStore<Attachment>;

} // namespace licet
