#include "calendar/closing_day.h"
#include "history/record_store_definitions.h"
#include "settings/settings.h"

namespace licet {

template struct RecordSql<ClosingDay>;
template class RecordStore<ClosingDay>;
template struct RecordSql<Settings>;
template class RecordStore<Settings>;

template struct RecordJson<ClosedOn>;

} // namespace licet
