#include "history/record_store_definitions.h"

#include "base/json_record.h"
#include "institution/application.h"
#include "institution/certificate.h"
#include "institution/connection.h"
#include "institution/institution.h"
#include "institution/logging_declaration.h"
#include "institution/merger.h"
#include "institution/norms_assessment.h"
#include "institution/recipient.h"

namespace licet {

template struct RecordSql<Institution>;
template class RecordStore<Institution>;
template struct RecordSql<Application>;
template class RecordStore<Application>;
template struct RecordSql<Certificate>;
template class RecordStore<Certificate>;
template struct RecordSql<Merger>;
template class RecordStore<Merger>;
template struct RecordSql<Recipient>;
template class RecordStore<Recipient>;
template struct RecordSql<NormsAssessment>;
template class RecordStore<NormsAssessment>;

template struct RecordJson<StatedCertificate>;
template struct RecordJson<ManagingInstitution>;
template struct RecordJson<LoggingDeclaration>;
template struct RecordJson<RetrievalTest>;
template struct RecordJson<NormsChapter>;
template struct RecordJson<OpenPoint>;

} // namespace licet
