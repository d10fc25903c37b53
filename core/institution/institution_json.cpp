#include "base/json_record.h"
#include "institution/connection.h"
#include "institution/institution.h"
#include "institution/logging_declaration.h"
#include "institution/norms_assessment.h"

namespace licet {

template struct RecordJson<Certificate>;
template struct RecordJson<ManagingInstitution>;
template struct RecordJson<LoggingDeclaration>;
template struct RecordJson<RetrievalTest>;
template struct RecordJson<NormsChapter>;
template struct RecordJson<OpenPoint>;

} // namespace licet
