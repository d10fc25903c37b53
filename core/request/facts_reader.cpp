#include "request/facts_reader.h"

#include "committee/decision_store.h"
#include "history/record_store.h"
#include "institution/staff_reader.h"
#include "request/request_name.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<Institution>> findInstitution(const Database &database, const QString &typed)
{
    const auto kbo = KboNumber::parse(typed);
    if (!kbo)
        return std::optional<Institution>();
    LICET_ASSIGN(auto found, RecordStore<Institution>::where(database, u"kbo"_s, *kbo));
    return found.empty() ? std::optional<Institution>() : std::optional(found.front());
}

Result<void> readApplication(const Database &database, const Draft &draft, Facts &facts)
{
    LICET_ASSIGN(const auto applications,
                 RecordStore<Application>::where(database, u"institution_id"_s, facts.institution->id));
    for (const auto &application : applications)
        if (application.name.compare(draft.application.trimmed(), Qt::CaseInsensitive) == 0)
            facts.application = application;
    if (!facts.application)
        return {};
    const auto id = facts.application->id;
    LICET_ASSIGN(facts.connections, RecordStore<Connection>::where(database, u"application_id"_s, id));
    LICET_ASSIGN(facts.authorizations, RecordStore<Authorization>::where(database, u"application_id"_s, id));
    return {};
}

Result<void> readOpenRequests(const Database &database, Id<Request> self, Facts &facts)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(
                     database, RecordSql<Request>::select(
                                   u"WHERE institution_id = :institution AND application = :application "
                                   "AND state NOT IN ('executed', 'withdrawn', 'refused') ORDER BY id"_s)));
    statement.bind(u"institution"_s, facts.institution->id).bind(u"application"_s, facts.application->name);
    LICET_ASSIGN(const auto requests, readAll<Request>(statement));
    for (const auto &request : requests)
        if (request.id != self)
            facts.openRequests.push_back(
                {request.id.row(), codedName(request), request.state, request.draft});
    return {};
}

Result<void> readRecipient(const Database &database, const Draft &draft, Facts &facts)
{
    const auto code = draft.recipient.trimmed().isEmpty() ? facts.form.recipient : draft.recipient.trimmed();
    LICET_ASSIGN(auto found, RecordStore<Recipient>::where(database, u"code"_s, code));
    if (!found.empty())
        facts.recipient = found.front();
    return {};
}

} // namespace

Result<Facts> readFacts(const Database &database, const Draft &draft, QDate today, Id<Request> self)
{
    Facts facts;
    facts.today = today;
    LICET_ASSIGN(facts.settings, RecordStore<Settings>::get(database, Id<Settings>(1)));
    LICET_ASSIGN(facts.institution, findInstitution(database, draft.institution));
    LICET_ASSIGN(facts.form, currentForm(fittingForm(draft, facts.institution)));
    if (facts.institution) {
        LICET_ASSIGN(facts.staff, readStaff(database, facts.institution->id));
        LICET_TRY(readApplication(database, draft, facts));
        LICET_ASSIGN(facts.normsAssessments, RecordStore<NormsAssessment>::where(
                                                 database, u"institution_id"_s, facts.institution->id));
    }
    if (facts.application)
        LICET_TRY(readOpenRequests(database, self, facts));
    LICET_TRY(readRecipient(database, draft, facts));
    LICET_ASSIGN(facts.decisions, readDecisions(database));
    LICET_ASSIGN(facts.programNumbers, RecordStore<ReceivedProgramNumber>::all(database));
    if (draft.authorization.isSet()) {
        auto concerned = RecordStore<Authorization>::get(database, draft.authorization);
        if (concerned)
            facts.concerned = *concerned;
        else if (concerned.error().kind != ErrorKind::NotFound)
            return concerned.error();
    }
    LICET_ASSIGN(const auto closingDays, RecordStore<ClosingDay>::all(database));
    for (const auto &day : closingDays)
        facts.closingDays.push_back({day.date, day.yearly});
    LICET_ASSIGN(facts.services, RecordStore<WebService>::all(database));
    return facts;
}

} // namespace licet
