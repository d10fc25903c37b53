#include "request/request.h"

#include "base/json_record.h"
#include "history/record_store_definitions.h"
#include "request/answer/ksz_answer.h"
#include "request/chase.h"
#include "request/draft.h"
#include "request/program_number_uses.h"
#include "request/project.h"
#include "request/setback.h"

namespace licet {

DraftExcerpt excerptOf(const Draft &draft)
{
    return {draft.kind,
            draft.environment,
            draft.application,
            draft.services.empty() ? QString() : draft.services.front().name,
            int(draft.services.size()),
            draft.purpose,
            draft.recipient.trimmed(),
            draft.form || !draft.ocmwInvolved.value_or(false) ? draft.form : FormVariant::Ocmw,
            draft.signingDate};
}

template struct RecordSql<Request>;
template class RecordStore<Request>;
template struct RecordSql<Snapshot>;
template class RecordStore<Snapshot>;
template struct RecordSql<Chase>;
template class RecordStore<Chase>;
template struct RecordSql<Setback>;
template class RecordStore<Setback>;
template struct RecordSql<Project>;
template class RecordStore<Project>;
// Here, for open requests use a number too.
template struct RecordSql<ReceivedProgramNumber>;
template class RecordStore<ReceivedProgramNumber>;

Result<ServiceLine> JsonValue<ServiceLine>::read(const QJsonValue &value, const QString &path)
{
    return RecordJson<ServiceLine>::read(value, path);
}

QJsonValue JsonValue<ServiceLine>::write(const ServiceLine &line)
{
    auto object = RecordJson<ServiceLine>::write(line).toObject();
    if (line.basis.empty())
        object.remove(QStringLiteral("basis"));
    return object;
}

Result<Draft> JsonValue<Draft>::read(const QJsonValue &value, const QString &path)
{
    return RecordJson<Draft>::read(value, path);
}

QJsonValue JsonValue<Draft>::write(const Draft &draft)
{
    auto object = RecordJson<Draft>::write(draft).toObject();
    if (draft.none.isEmpty())
        object.remove(QStringLiteral("none"));
    return object;
}

template struct RecordJson<Draft>;
template struct RecordJson<ServiceLine>;
template struct RecordJson<Volume>;
template struct RecordJson<Identification>;
template struct RecordJson<Contact>;
template struct RecordJson<Contacts>;
template struct RecordJson<ConsultantAdvice>;
template struct RecordJson<Answer>;
template struct RecordJson<LineAnswer>;
template struct RecordJson<GrantedTerms>;
template struct RecordJson<Question>;
template struct RecordJson<AskedSignature>;

} // namespace licet
