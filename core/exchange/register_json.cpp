#include "base/json_record.h"
#include "exchange/register_file.h"

namespace licet {

template struct RecordJson<RegisterFile>;
template struct RecordJson<FileInstitution>;
template struct RecordJson<FilePerson>;
template struct RecordJson<FileAbsence>;
template struct RecordJson<FileApplication>;
template struct RecordJson<FileConnection>;
template struct RecordJson<FileRecipient>;
template struct RecordJson<FileDecision>;
template struct RecordJson<FileDecisionStep>;
template struct RecordJson<FileProgramNumber>;
template struct RecordJson<FileAuthorization>;
template struct RecordJson<FileNorms>;
template struct RecordJson<FileSettings>;

} // namespace licet
