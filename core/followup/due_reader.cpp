#include "followup/due_reader.h"

#include "authorization/computed_state.h"
#include "authorization/to_complete.h"
#include "calendar/calendar_reader.h"
#include "committee/decision_store.h"
#include "database/statement.h"
#include "followup/terms.h"
#include "institution/staff_reader.h"
#include "request/asked_services.h"
#include "request/form_definition.h"
#include "request/known_day.h"
#include "review/reviewing.h"
#include "settings/settings_reader.h"

#include <algorithm>
#include <unordered_map>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// A clause where one institution is asked; `column` holds it.
QString onlyOf(Id<Institution> only, const QString &column)
{
    return only.isSet() ? u"AND %1 = %2 "_s.arg(column, QString::number(only.row())) : QString();
}

Result<void> readCalendars(const Database &from, DueFacts &facts)
{
    LICET_ASSIGN(const auto closedOn, readClosingDays(from));
    facts.calendar = WorkingCalendar(closedOn);
    LICET_ASSIGN(const auto recipients, RecordStore<Recipient>::all(from));
    for (const auto &one : recipients) {
        auto all = closedOn;
        all.insert(all.end(), one.closingDays.begin(), one.closingDays.end());
        facts.recipientCalendar.emplace(one.code, WorkingCalendar(std::move(all)));
        facts.recipientCode[one.id.row()] = one.code;
    }
    LICET_ASSIGN(facts.terms, RecordStore<AnswerTerm>::all(from));
    return {};
}

/// The usual recipient of each form, by the form's word.
Result<std::map<QString, QString>> usualRecipients()
{
    std::map<QString, QString> usual;
    for (const auto &one : EnumCodes<FormVariant>::all) {
        LICET_ASSIGN(const auto form, currentForm(one.value));
        usual[QString::fromLatin1(one.code)] = form.recipient;
    }
    return usual;
}

Result<PendingRequest> pendingRequest(Statement &statement, const std::map<QString, QString> &usual)
{
    PendingRequest one;
    LICET_ASSIGN(one.id, statement.read<Id<Request>>(0));
    LICET_ASSIGN(one.institution, statement.read<Id<Institution>>(1));
    LICET_ASSIGN(one.state, statement.read<RequestState>(2));
    LICET_ASSIGN(one.kind, statement.read<RequestKind>(3));
    LICET_ASSIGN(one.environment, statement.read<std::optional<Environment>>(4));
    LICET_ASSIGN(one.number, statement.read<QString>(5));
    LICET_ASSIGN(one.application, statement.read<QString>(6));
    LICET_ASSIGN(one.services, servicesAt(statement, 7));
    LICET_ASSIGN(const auto since, statement.read<std::optional<QDate>>(9));
    one.since = since.value_or(QDate());
    LICET_ASSIGN(const auto recipient, statement.read<QString>(10));
    LICET_ASSIGN(const auto form, statement.read<QString>(11));
    LICET_ASSIGN(one.signingDay, statement.read<std::optional<QDate>>(12));
    LICET_ASSIGN(one.askedWhom, statement.read<QString>(13));
    LICET_ASSIGN(one.askedOn, statement.read<std::optional<QDate>>(14));
    const auto usually = usual.find(form);
    one.recipient = recipient.trimmed();
    if (one.recipient.isEmpty() && usually != usual.end())
        one.recipient = usually->second;
    return one;
}

/// Which form fits is told as in request/form_definition.h, without unpacking the draft: all of it stands in
/// the index request_waiting.
Result<void> readRequests(const Database &from, Id<Institution> only, DueFacts &facts)
{
    LICET_ASSIGN(const auto usual, usualRecipients());
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(
            from, u"SELECT r.id, r.institution_id, r.state, r.kind, r.environment, r.number, r.application, "
                  "%3, "
                  "%1, "
                  "r.recipient, "
                  "coalesce(r.form, CASE WHEN i.kind = 'ocmw' THEN 'ocmw' ELSE 'webservices' END), "
                  "r.signing_day, json_extract(r.question, '$.askedWhom'), "
                  "CASE WHEN json_extract(r.question, '$.answeredOn') IS NULL "
                  "     THEN json_extract(r.question, '$.askedOn') END "
                  "FROM request r LEFT JOIN institution i ON i.id = r.institution_id "
                  "WHERE %2 "
                  "AND (r.state <> 'draft' OR json_extract(r.question, '$.askedOn') IS NOT NULL) "
                  // What others refused before this register was kept is past.
                  "AND (r.state <> 'refused' OR r.origin = 'own') "_s.arg(
                      knownSinceSql(u"r"_s), isWaitingSql(u"r.state"_s), servicesSql(u"r"_s)) +
                      onlyOf(only, u"r.institution_id"_s)));
    std::unordered_map<qint64, size_t> places;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            break;
        LICET_ASSIGN(auto one, pendingRequest(statement, usual));
        places[one.id.row()] = facts.requests.size();
        facts.requests.push_back(std::move(one));
    }
    LICET_ASSIGN(const auto chases, RecordStore<Chase>::all(from));
    for (const auto &chase : chases)
        if (const auto place = places.find(chase.request.row()); place != places.end())
            facts.requests[place->second].chases.push_back(chase);
    for (auto &one : facts.requests)
        std::stable_sort(one.chases.begin(), one.chases.end(), [](const Chase &early, const Chase &late) {
            return early.chasedOn < late.chasedOn;
        });
    return {};
}

/// Those whose last day is near enough to be told.
Result<void> readAuthorizations(const Database &from, QDate day, Id<Institution> only, DueFacts &facts)
{
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(
            from, u"SELECT a.id, a.institution_id, p.name, a.service, a.environment, a.valid_until "
                  "FROM authorization a JOIN application p ON p.id = a.application_id "
                  "WHERE a.valid_until BETWEEN :first AND :last AND %1 "_s.arg(hasNotEndedSql(u"a.state"_s)) +
                      onlyOf(only, u"a.institution_id"_s)));
    statement.bind(u"first"_s, day.addDays(-term::toldAfterTheEnd));
    statement.bind(u"last"_s, day.addDays(daysAhead(facts.settings)));
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return {};
        EndingAuthorization one;
        LICET_ASSIGN(one.id, statement.read<Id<Authorization>>(0));
        LICET_ASSIGN(one.institution, statement.read<Id<Institution>>(1));
        LICET_ASSIGN(one.application, statement.read<QString>(2));
        LICET_ASSIGN(one.service, statement.read<QString>(3));
        LICET_ASSIGN(one.environment, statement.read<Environment>(4));
        LICET_ASSIGN(one.validUntil, statement.read<QDate>(5));
        facts.authorizations.push_back(std::move(one));
    }
}

Result<void> readInstitutions(const Database &from, Id<Institution> only, DueFacts &facts)
{
    LICET_ASSIGN(facts.incomplete, countToComplete(from));
    LICET_ASSIGN(facts.institutions, readStaffed(from, only));
    std::map<qint64, Id<Institution>> owners;
    std::map<qint64, QString> names;
    LICET_ASSIGN(const auto applications, RecordStore<Application>::all(from));
    for (const auto &one : applications) {
        owners[one.id.row()] = one.institution;
        names[one.id.row()] = one.name;
    }
    LICET_ASSIGN(const auto connections, RecordStore<Connection>::all(from));
    for (const auto &one : connections) {
        const auto owner = owners[one.application.row()];
        if (!only.isSet() || owner == only)
            facts.connections.push_back({one, owner, names[one.application.row()]});
    }
    LICET_ASSIGN(facts.assessments, RecordStore<NormsAssessment>::all(from));
    return {};
}

Result<void> readCommittee(const Database &from, DueFacts &facts)
{
    LICET_ASSIGN(facts.decisions, readDecisions(from));
    LICET_ASSIGN(const auto reviews, reviewsOf(from));
    for (const auto &one : reviews) {
        if (one.isDone())
            continue;
        QString name;
        for (const auto &decision : facts.decisions)
            if (decision.decision.id == one.review.decision)
                name = decision.decision.deliberation.isEmpty() ? decision.decision.subject
                                                                : decision.decision.deliberation;
        facts.reviews.push_back({one.review.id, one.review.decision, name, one.review.openedOn,
                                 int(one.verdicts.size()) - one.given()});
    }
    return {};
}

Result<void> readProjects(const Database &from, Id<Institution> only, DueFacts &facts)
{
    LICET_ASSIGN(const auto projects, RecordStore<Project>::all(from));
    if (projects.empty())
        return {};
    std::map<qint64, std::vector<ProjectRequest>> requests;
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(
                     from, u"SELECT id, institution_id, number, state, environment, application, "
                           "%1, state_since, project_id FROM request "
                           "WHERE project_id IS NOT NULL ORDER BY id"_s.arg(servicesSql(u"request"_s))));
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            break;
        ProjectRequest one;
        LICET_ASSIGN(one.request, statement.read<Id<Request>>(0));
        LICET_ASSIGN(one.institution, statement.read<Id<Institution>>(1));
        LICET_ASSIGN(one.number, statement.read<QString>(2));
        LICET_ASSIGN(one.state, statement.read<RequestState>(3));
        LICET_ASSIGN(one.environment, statement.read<std::optional<Environment>>(4));
        LICET_ASSIGN(one.application, statement.read<QString>(5));
        LICET_ASSIGN(one.services, servicesAt(statement, 6));
        LICET_ASSIGN(one.since, statement.read<QDate>(8));
        LICET_ASSIGN(const auto project, statement.read<qint64>(9));
        requests[project].push_back(std::move(one));
    }
    for (const auto &project : projects) {
        const auto &own = requests[project.id.row()];
        if (!only.isSet() || std::any_of(own.begin(), own.end(),
                                         [&](const ProjectRequest &one) { return one.institution == only; }))
            facts.projects.push_back({project, own});
    }
    return {};
}

} // namespace

Result<DueFacts> readDueFacts(const Database &from, QDate day, Id<Institution> only)
{
    DueFacts facts;
    LICET_ASSIGN(facts.settings, readSettings(from));
    LICET_TRY(readCalendars(from, facts));
    LICET_TRY(readRequests(from, only, facts));
    LICET_TRY(readAuthorizations(from, day, only, facts));
    LICET_TRY(readInstitutions(from, only, facts));
    LICET_TRY(readCommittee(from, facts));
    LICET_TRY(readProjects(from, only, facts));
    LICET_ASSIGN(facts.reminders, RecordStore<Reminder>::all(from));
    LICET_ASSIGN(facts.snoozes, RecordStore<Snooze>::all(from));
    return facts;
}

Result<std::vector<DueItem>> readDueItems(const Database &from, QDate day, Id<Institution> only)
{
    LICET_ASSIGN(const auto facts, readDueFacts(from, day, only));
    return dueItems(facts, day);
}

} // namespace licet
