#include "request/request_store.h"

#include "base/limits.h"
#include "history/record_store.h"
#include "request/drafting.h"
#include "request/request_name.h"
#include "request/request_writing.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<Id<Request>> RequestStore::create(const Draft &draft, const Stamp &stamp, const RequestLinks &links)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(m_database));
    LICET_ASSIGN(const auto id, create(*transaction, draft, stamp, links));
    LICET_TRY(transaction->commit());
    return id;
}

Result<Id<Request>> RequestStore::create(Transaction &transaction, const Draft &draft, const Stamp &stamp,
                                         const RequestLinks &links)
{
    LICET_TRY(checkTexts(writeJson(draft)));
    LICET_TRY(checkServiceCount(draft));
    Request request;
    LICET_ASSIGN(request.institution, institutionOf(m_database, draft.institution));
    request.draft = draft;
    request.excerpt = excerptOf(draft);
    request.copiedFrom = links.copiedFrom;
    request.preparedFrom = links.preparedFrom;
    request.project = links.project;
    request.stateSince = stamp.happenedOn;
    request.begunOn = stamp.happenedOn;
    request.changedAt = stamp.enteredAt;
    return RecordStore<Request>::insert(transaction, request, stamp);
}

Result<void> RequestStore::save(Id<Request> id, qint64 revision, const Draft &draft,
                                const ConsultantAdvice &advice, const Stamp &stamp)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(m_database));
    LICET_ASSIGN(const auto before, get(id));
    if (!mayBeWritten(before))
        return Error{ErrorKind::StateForbids, u"save"_s, codeOf(before.state)};
    if (draft.services.size() > before.draft.services.size())
        LICET_TRY(checkServiceCount(draft));
    if (before.revision != revision)
        return Error{ErrorKind::ChangedMeanwhile, u"request"_s, codedName(before)};
    LICET_TRY(dropAutosaved(*transaction, id));
    if (before.draft != draft || before.advice != advice) {
        LICET_TRY(checkTexts(writeJson(draft)));
        LICET_TRY(checkTexts(writeJson(advice)));
        LICET_TRY(checkSeries(m_database, before, draft));
        auto after = before;
        after.draft = draft;
        after.advice = advice;
        LICET_ASSIGN(after.institution, institutionWith(m_database, before, draft));
        LICET_TRY(rewriteRequest(*transaction, before, after, RecordEvent::Changed, {}, stamp));
    }
    return transaction->commit();
}

} // namespace licet
