#include "base/json_record.h"
#include "request/draft.h"
#include "request/ksz_answer.h"

namespace licet {

template struct RecordJson<Draft>;
template struct RecordJson<ServiceLine>;
template struct RecordJson<Volume>;
template struct RecordJson<Identification>;
template struct RecordJson<Contact>;
template struct RecordJson<Contacts>;
template struct RecordJson<ConsultantAdvice>;
template struct RecordJson<Answer>;
template struct RecordJson<LineAnswer>;
template struct RecordJson<Question>;

} // namespace licet
