#include "history/record_store_definitions.h"
#include "institution/person.h"

namespace licet {

template struct RecordSql<Person>;
template class RecordStore<Person>;
template struct RecordSql<Mandate>;
template class RecordStore<Mandate>;
template struct RecordSql<Absence>;
template class RecordStore<Absence>;

template struct RecordJson<PrintedTitle>;

} // namespace licet
