#include "followup/answer_term.h"
#include "followup/dispatch.h"
#include "followup/letter_template.h"
#include "followup/reminder.h"
#include "followup/snooze.h"
#include "history/record_store_definitions.h"

namespace licet {

template struct RecordSql<AnswerTerm>;
template class RecordStore<AnswerTerm>;
template struct RecordSql<Dispatch>;
template class RecordStore<Dispatch>;
template struct RecordSql<Snooze>;
template class RecordStore<Snooze>;
template struct RecordSql<Reminder>;
template class RecordStore<Reminder>;
template struct RecordSql<LetterTemplate>;
template class RecordStore<LetterTemplate>;

} // namespace licet
