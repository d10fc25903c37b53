#include "followup/waiting_rows.h"

#include "authorization/computed_state.h"
#include "database/statement.h"
#include "followup/terms.h"
#include "request/asked_services.h"
#include "request/known_day.h"
#include "request/recipients_of_forms.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// A clause where one institution is asked; `column` holds it.
QString onlyOf(Id<Institution> only, const QString &column)
{
    return only.isSet() ? u"AND %1 = %2 "_s.arg(column, QString::number(only.row())) : QString();
}

Result<PendingRequest> pendingRequest(Statement &statement, const RecipientsOfForms &recipients)
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
    LICET_ASSIGN(one.replyBy, statement.read<std::optional<QDate>>(15));
    LICET_ASSIGN(one.undeliveredOn, statement.read<std::optional<QDate>>(16));
    LICET_ASSIGN(one.letterAwaitedSince, statement.read<std::optional<QDate>>(17));
    LICET_ASSIGN(const auto signatures, statement.read<AskedSignatures>(18));
    LICET_ASSIGN(one.signatory, statement.read<QString>(19));
    one.stillToSign = awaitedSignatories(signatures);
    one.recipient = recipients.of(recipient, form);
    return one;
}

/// Which form fits is told as in request/form_definition.h, without unpacking the draft: all of it stands in
/// the index request_waiting.
Result<void> readRequests(const Database &from, const QString &which, Id<Institution> only, DueFacts &facts)
{
    LICET_ASSIGN(const auto recipients, RecipientsOfForms::read());
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(
            from,
            u"SELECT r.id, r.institution_id, r.state, r.kind, r.environment, r.number, r.application, "
            "%3, "
            "%1, "
            "r.recipient, "
            "%4, "
            "r.signing_day, json_extract(r.question, '$.askedWhom'), "
            "CASE WHEN json_extract(r.question, '$.answeredOn') IS NULL "
            "     THEN json_extract(r.question, '$.askedOn') END, "
            "r.reply_by, r.undelivered_on, r.letter_awaited_since, r.signatures, "
            // Only there the draft is looked into.
            "CASE WHEN r.state = 'finalised' THEN json_extract(r.draft, '$.signatory') END "
            "FROM request r LEFT JOIN institution i ON i.id = r.institution_id "
            "WHERE %2 "_s.arg(knownSinceSql(u"r"_s), which, servicesSql(u"r"_s), formSql(u"r"_s, u"i"_s)) +
                onlyOf(only, u"r.institution_id"_s)));
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return {};
        LICET_ASSIGN(auto one, pendingRequest(statement, recipients));
        facts.requests.push_back(std::move(one));
    }
}

/// Each by an index of its own: those that wait, and those executed after which a letter follows.
Result<void> readRequests(const Database &from, Id<Institution> only, DueFacts &facts)
{
    LICET_TRY(readRequests(
        from,
        isWaitingSql(u"r.state"_s) +
            u" AND (r.state <> 'draft' OR json_extract(r.question, '$.askedOn') IS NOT NULL "
            "OR r.reply_by IS NOT NULL)"
            // What others refused before this register was kept is past; a number is one of our own.
            " AND (r.state <> 'refused' OR r.origin = 'own' OR r.number <> '')"_s,
        only, facts));
    LICET_TRY(
        readRequests(from, u"r.letter_awaited_since IS NOT NULL AND r.state = 'executed'"_s, only, facts));
    // A reminder of which nobody said whether it left before the answer.
    return readRequests(from,
                        u"r.letter_awaited_since IS NULL AND r.state = 'executed' AND "
                        "r.id IN (SELECT request_id FROM dispatch WHERE kind = 'chase')"_s,
                        only, facts);
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
    const auto [first, last] = endsTold(day, facts);
    statement.bind(u"first"_s, first).bind(u"last"_s, last);
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

Result<RequestsOfProjects> requestsOfProjects(const Database &from)
{
    RequestsOfProjects requests;
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(
                     from, u"SELECT id, institution_id, number, state, environment, application, "
                           "%1, state_since, project_id FROM request "
                           "WHERE project_id IS NOT NULL ORDER BY id"_s.arg(servicesSql(u"request"_s))));
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return requests;
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
}

} // namespace

std::pair<QDate, QDate> endsTold(QDate day, const DueFacts &facts)
{
    return {day.addDays(-term::toldAfterTheEnd), day.addDays(daysAhead(facts.settings))};
}

void addProjects(const std::vector<Project> &projects, RequestsOfProjects &requests, Id<Institution> only,
                 DueFacts &facts)
{
    for (const auto &project : projects) {
        const auto &own = requests[project.id.row()];
        if (!only.isSet() || std::any_of(own.begin(), own.end(),
                                         [&](const ProjectRequest &one) { return one.institution == only; }))
            facts.projects.push_back({project, own});
    }
}

Result<void> readWaitingNow(const Database &from, QDate day, Id<Institution> only, DueFacts &facts)
{
    LICET_TRY(readRequests(from, only, facts));
    LICET_TRY(readAuthorizations(from, day, only, facts));
    LICET_ASSIGN(const auto projects, RecordStore<Project>::all(from));
    if (projects.empty())
        return {};
    LICET_ASSIGN(auto requests, requestsOfProjects(from));
    addProjects(projects, requests, only, facts);
    return {};
}

} // namespace licet
