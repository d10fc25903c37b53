#include "request/facts_reader.h"

#include "authorization/authorization_reader.h"
#include "base/filler.h"
#include "base/text_fold.h"
#include "committee/decision_store.h"
#include "history/register_as_of.h"
#include "institution/application_reader.h"
#include "institution/merged_staff.h"
#include "institution/merging.h"
#include "request/request_name.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// As it holds on the day, by the number that it has then, or that is told of it for later.
Result<std::optional<Institution>> findInstitution(const Database &database, const QString &typed, QDate day)
{
    const auto kbo = KboNumber::parse(typed);
    if (!kbo)
        return std::optional<Institution>();
    LICET_ASSIGN(auto found, RecordStore<Institution>::where(database, u"kbo"_s, *kbo));
    LICET_ASSIGN(found, holdingOn(database, std::move(found), day));
    if (!found.empty())
        return std::optional(found.front());
    LICET_ASSIGN(const auto foretold, foretoldAfter(database, recordKindOf<Institution>(), day));
    for (const auto id : foretold) {
        LICET_ASSIGN(const auto row, RecordStore<Institution>::get(database, Id<Institution>(id)));
        LICET_ASSIGN(const auto one, holdingOn(database, row, day));
        if (one.kbo == *kbo)
            return std::optional(one);
    }
    return std::optional<Institution>();
}

Result<void> readMergers(const Database &database, Facts &facts)
{
    LICET_ASSIGN(facts.forerunners, forerunnersOf(database, *facts.institution));
    LICET_ASSIGN(const auto merger, mergerOf(database, facts.institution->id));
    if (!merger)
        return {};
    LICET_ASSIGN(const auto row, RecordStore<Institution>::get(database, merger->successor));
    LICET_ASSIGN(const auto successor, holdingOn(database, row, facts.today));
    facts.mergedInto = MergedInto{successor.name, merger->holdsFrom};
    return {};
}

Result<void> readApplication(const Database &database, const Draft &draft, Facts &facts)
{
    LICET_ASSIGN(const auto rows, applicationsOf(database, facts.institution->id));
    LICET_ASSIGN(const auto applications, holdingOn(database, rows, facts.today));
    for (const auto &application : applications)
        if (foldForComparison(application.name) == foldForComparison(draft.application))
            facts.application = application;
    if (!facts.application)
        return {};
    const auto id = facts.application->id;
    LICET_ASSIGN(const auto cards, connectionsOf(database, id));
    LICET_ASSIGN(facts.connections, holdingOn(database, cards, facts.today));
    LICET_ASSIGN(facts.certificates,
                 RecordStore<Certificate>::where(database, u"institution_id"_s, facts.institution->id));
    LICET_ASSIGN(const auto rights, authorizationsOf(database, id));
    LICET_ASSIGN(facts.authorizations, holdingOn(database, rights, facts.today));
    return {};
}

/// The application's name as open requests of the institution spell it, each spelling once.
Result<QStringList> spellingsOf(const Database &database, const QString &application,
                                Id<Institution> institution)
{
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(database, u"SELECT DISTINCT application FROM request "
                                     "WHERE institution_id = :institution AND application IS NOT NULL "
                                     "AND %1 AND %2"_s.arg(isWaitingSql(), isOpenSql())));
    statement.bind(u"institution"_s, institution);
    const auto wanted = foldForComparison(application);
    QStringList spellings;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return spellings;
        LICET_ASSIGN(const auto name, statement.read<QString>(0));
        if (foldForComparison(name) == wanted)
            spellings << name;
    }
}

Result<void> readOpenRequests(const Database &database, const Draft &draft, Id<Request> self, Facts &facts)
{
    const auto institution = facts.institution->id;
    LICET_ASSIGN(const auto spellings, spellingsOf(database, draft.application, institution));
    for (const auto &spelling : spellings) {
        LICET_ASSIGN(Statement statement,
                     Statement::prepare(
                         database, RecordSql<Request>::select(
                                       u"WHERE institution_id = :institution AND application = :application "
                                       "AND %1 ORDER BY id"_s.arg(isOpenSql()))));
        statement.bind(u"institution"_s, institution).bind(u"application"_s, spelling);
        LICET_ASSIGN(const auto requests, readAll<Request>(statement));
        for (const auto &request : requests)
            if (request.id != self)
                facts.openRequests.push_back(
                    {request.id.row(), codedName(request), request.state, request.draft});
    }
    return {};
}

Result<void> readRecipient(const Database &database, const Draft &draft, Facts &facts)
{
    const auto code = draft.recipient.trimmed().isEmpty() ? facts.form.recipient : draft.recipient.trimmed();
    LICET_ASSIGN(auto found, RecordStore<Recipient>::where(database, u"code"_s, code));
    LICET_ASSIGN(found, holdingOn(database, std::move(found), facts.today));
    if (!found.empty())
        facts.recipient = found.front();
    return {};
}

Result<std::optional<RequestState>> stateOf(const Database &database, Id<Request> request)
{
    if (!request.isSet())
        return std::optional<RequestState>();
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT state FROM request WHERE id = :request"_s));
    statement.bind(u"request"_s, request);
    LICET_ASSIGN(const bool found, statement.next());
    if (!found)
        return std::optional<RequestState>();
    LICET_ASSIGN(const auto state, statement.read<RequestState>(0));
    statement.finish();
    return std::optional(state);
}

Result<void> readSigning(const Database &database, Id<Request> self, Facts &facts)
{
    LICET_ASSIGN(const auto state, stateOf(database, self));
    if (!state || *state == RequestState::Draft) {
        facts.signableFrom = facts.today;
        return {};
    }
    LICET_ASSIGN(facts.signatures, givenSignatures(database, self));
    facts.isSigned = *state != RequestState::Finalised && !facts.signatures.empty();
    return {};
}

Result<void> readConcerned(const Database &database, Id<Authorization> id, Facts &facts)
{
    if (!id.isSet())
        return {};
    const auto concerned = RecordStore<Authorization>::get(database, id);
    if (!concerned && concerned.error().kind == ErrorKind::NotFound)
        return {};
    if (!concerned)
        return concerned.error();
    LICET_ASSIGN(facts.concerned, holdingOn(database, *concerned, facts.today));
    if (!facts.concerned->request.isSet())
        return {};
    LICET_ASSIGN(const auto executed, RecordStore<Request>::get(database, facts.concerned->request));
    facts.concernedForm = executed.draft;
    return {};
}

/// Drafted from the right of an institution that is a part of this one by now.
Result<void> readTakenOver(const Database &database, const Draft &draft, Id<Request> self, Facts &facts)
{
    if (!self.isSet() || draft.kind != RequestKind::New || !facts.institution)
        return {};
    LICET_ASSIGN(const auto request, RecordStore<Request>::get(database, self));
    if (!request.preparedFrom.isSet())
        return {};
    const auto right = RecordStore<Authorization>::get(database, request.preparedFrom);
    if (!right && right.error().kind == ErrorKind::NotFound)
        return {};
    if (!right)
        return right.error();
    // Once it has passed on, it is the successor's own.
    LICET_ASSIGN(const auto merger, mergerOf(database, right->institution));
    if (!merger || !merger->holdsOn(facts.today))
        return {};
    LICET_ASSIGN(const auto successor, standingFor(database, right->institution, facts.today));
    if (successor != facts.institution->id)
        return {};
    LICET_ASSIGN(const auto row, RecordStore<Institution>::get(database, right->institution));
    LICET_ASSIGN(const auto from, holdingOn(database, row, facts.today));
    facts.takesOver = TakenOver{*right, from, merger->holdsFrom};
    return {};
}

} // namespace

Result<Facts> readFacts(const Database &database, const Draft &draft, QDate today, Id<Request> self)
{
    Facts facts;
    facts.today = today;
    facts.request = self;
    LICET_TRY(readSigning(database, self, facts));
    LICET_ASSIGN(facts.settings, RecordStore<Settings>::get(database, Id<Settings>(1)));
    LICET_ASSIGN(facts.institution, findInstitution(database, draft.institution, today));
    LICET_ASSIGN(facts.form, currentForm(fittingForm(draft, facts.institution)));
    if (facts.institution) {
        LICET_ASSIGN(facts.staff,
                     readStaffThroughMergers(RegisterAsOf(database, {}, {}, today), facts.institution->id));
        LICET_TRY(readMergers(database, facts));
        LICET_TRY(readApplication(database, draft, facts));
        LICET_ASSIGN(facts.normsAssessments, RecordStore<NormsAssessment>::where(
                                                 database, u"institution_id"_s, facts.institution->id));
    }
    if (facts.institution && !tellsNothing(draft.application))
        LICET_TRY(readOpenRequests(database, draft, self, facts));
    LICET_TRY(readRecipient(database, draft, facts));
    LICET_ASSIGN(facts.decisions, readDecisions(database));
    LICET_ASSIGN(facts.programNumbers, RecordStore<ReceivedProgramNumber>::all(database));
    LICET_TRY(readConcerned(database, draft.authorization, facts));
    LICET_TRY(readTakenOver(database, draft, self, facts));
    LICET_ASSIGN(const auto closingDays, RecordStore<ClosingDay>::all(database));
    for (const auto &day : closingDays)
        facts.closingDays.push_back({day.date, day.yearly});
    LICET_ASSIGN(const auto services, RecordStore<WebService>::all(database));
    LICET_ASSIGN(facts.services, holdingOn(database, services, today));
    return facts;
}

} // namespace licet
