#include "history/record_store.h"
#include "request/request_store.h"
#include "request/request_writing.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<void> RequestStore::keep(Id<Request> id, const Draft &draft, const ConsultantAdvice &advice,
                                const QDateTime &at)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(m_database, Telling::Quiet));
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(
                     m_database, u"INSERT INTO kept_typing (request_id, draft, advice, kept_at) "
                                 "VALUES (:request, :draft, :advice, :at) ON CONFLICT (request_id) DO UPDATE "
                                 "SET draft = excluded.draft, advice = excluded.advice, "
                                 "kept_at = excluded.kept_at"_s));
    statement.bind(u"request"_s, id).bind(u"draft"_s, draft).bind(u"advice"_s, advice).bind(u"at"_s, at);
    LICET_TRY(statement.run());
    return transaction->commit();
}

Result<int> RequestStore::recoverAutosaved(const Stamp &stamp)
{
    std::vector<Id<Request>> pending;
    {
        LICET_ASSIGN(
            Statement statement,
            Statement::prepare(m_database, u"SELECT request_id FROM kept_typing ORDER BY request_id"_s));
        while (true) {
            LICET_ASSIGN(const bool more, statement.next());
            if (!more)
                break;
            LICET_ASSIGN(const auto id, statement.read<Id<Request>>(0));
            pending.push_back(id);
        }
    }
    int recovered = 0;
    for (const auto id : pending) {
        LICET_ASSIGN(const auto transaction, Transaction::begin(m_database));
        LICET_ASSIGN(const auto before, get(id));
        LICET_ASSIGN(const auto typing, kept(id));
        LICET_TRY(dropAutosaved(*transaction, id));
        const bool changed =
            mayBeWritten(before) && (before.draft != typing->draft || before.advice != typing->advice);
        if (changed) {
            auto after = before;
            after.draft = typing->draft;
            after.advice = typing->advice;
            LICET_ASSIGN(after.institution, institutionWith(m_database, before, after.draft));
            LICET_TRY(rewriteRequest(*transaction, before, after, RecordEvent::Recovered, {}, stamp));
        }
        LICET_TRY(transaction->commit());
        recovered += changed ? 1 : 0;
    }
    return recovered;
}

} // namespace licet
