#include "lists.h"

#include "authorization/computed_state.h"
#include "authorization/received_program_number.h"
#include "catalogue/web_service.h"
#include "committee/authority.h"
#include "committee/in_force.h"
#include "institution/connection.h"
#include "institution/norms_assessment.h"
#include "register/reviewing.h"

#include <QJsonArray>

#include <algorithm>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

using Rows = Result<std::vector<QJsonObject>>;

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

/// Names and KBO numbers of what records point at.
struct Names
{
    std::map<qint64, QString> kbo, application, applicationsKbo;

    static QJsonValue of(const std::map<qint64, QString> &names, qint64 row)
    {
        const auto found = names.find(row);
        return found == names.end() ? QJsonValue(QJsonValue::Null) : text(found->second);
    }
};

Result<Names> namesIn(const AsItWas &from)
{
    Names names;
    LICET_ASSIGN(const auto institutions, from.all<Institution>());
    for (const auto &one : institutions)
        names.kbo[one.id.row()] = one.kbo ? one.kbo->digits() : QString();
    LICET_ASSIGN(const auto applications, from.all<Application>());
    for (const auto &one : applications) {
        names.application[one.id.row()] = one.name;
        names.applicationsKbo[one.id.row()] = names.kbo[one.institution.row()];
    }
    return names;
}

Result<WorkingCalendar> calendarOf(const AsItWas &from)
{
    LICET_ASSIGN(const auto days, from.all<ClosingDay>());
    std::vector<ClosedOn> closedOn;
    for (const auto &day : days)
        closedOn.push_back({day.date, day.yearly});
    return WorkingCalendar(std::move(closedOn));
}

std::vector<RequestSummary> summariesOf(const std::vector<Request> &requests)
{
    std::vector<RequestSummary> all;
    for (const auto &request : requests) {
        const auto &excerpt = request.excerpt;
        all.push_back({request.id,
                       request.institution,
                       {},
                       request.number,
                       request.version,
                       excerpt.kind,
                       request.state,
                       excerpt.environment,
                       excerpt.application,
                       excerpt.firstService,
                       excerpt.serviceLines,
                       excerpt.purpose,
                       request.stateSince,
                       request.changedAt});
    }
    return all;
}

Result<std::vector<RequestSummary>> summaries(const AsItWas &from)
{
    // As it is now, no draft is unpacked.
    if (!from.knownBefore())
        return from.reg().requests().summaries();
    return from.all<Request>().transform(summariesOf);
}

Rows requests(const AsItWas &from, QDate)
{
    LICET_ASSIGN(const auto names, namesIn(from));
    LICET_ASSIGN(const auto all, summaries(from));
    std::vector<QJsonObject> rows;
    for (const auto &one : all)
        rows.push_back({{u"id"_s, one.id.row()},
                        {u"number"_s, text(one.number)},
                        {u"version"_s, one.version},
                        {u"institution"_s, Names::of(names.kbo, one.institution.row())},
                        {u"kind"_s, wordOf(one.kind)},
                        {u"application"_s, text(one.application)},
                        {u"service"_s, text(one.service)},
                        {u"lines"_s, one.lines},
                        {u"environment"_s, writeJson(one.environment)},
                        {u"purpose"_s, text(one.purpose)},
                        {u"state"_s, wordOf(one.state)},
                        {u"since"_s, writeJson(one.since)}});
    return rows;
}

Rows authorizations(const AsItWas &from, QDate today)
{
    LICET_ASSIGN(const auto names, namesIn(from));
    LICET_ASSIGN(const auto settings, from.settings());
    LICET_ASSIGN(const auto calendar, calendarOf(from));
    LICET_ASSIGN(const auto decisions, from.decisions());
    LICET_ASSIGN(const auto all, from.all<Authorization>());
    std::vector<QJsonObject> rows;
    for (const auto &one : all) {
        QJsonArray computed;
        for (const auto state : computedStates(one, today, settings, calendar, decisions))
            computed.append(wordOf(state));
        rows.push_back({{u"id"_s, one.id.row()},
                        {u"institution"_s, Names::of(names.kbo, one.institution.row())},
                        {u"application"_s, Names::of(names.application, one.application.row())},
                        {u"service"_s, one.service},
                        {u"version"_s, text(one.version)},
                        {u"operations"_s, writeJson(one.operations)},
                        {u"environment"_s, wordOf(one.environment)},
                        {u"purpose"_s, text(one.purpose)},
                        {u"legalContext"_s, text(one.legalContext)},
                        {u"deliberation"_s, text(one.committee.deliberation)},
                        {u"notApplicable"_s, writeJson(one.committee.notApplicable)},
                        {u"programNumber"_s, writeJson(one.programNumber)},
                        {u"validFrom"_s, writeJson(one.validFrom)},
                        {u"validUntil"_s, writeJson(one.validUntil)},
                        {u"state"_s, wordOf(stateOn(one, today))},
                        {u"computed"_s, computed},
                        {u"proof"_s, wordOf(one.proof)},
                        {u"request"_s,
                         one.request.isSet() ? QJsonValue(one.request.row()) : QJsonValue(QJsonValue::Null)},
                        {u"inUseSince"_s, writeJson(one.used.since)},
                        {u"lastUse"_s, writeJson(one.used.last)},
                        {u"endedOn"_s, writeJson(one.endedOn)},
                        {u"note"_s, text(one.note)}});
    }
    return rows;
}

Rows decisions(const AsItWas &from, QDate today)
{
    LICET_ASSIGN(const auto settings, from.settings());
    LICET_ASSIGN(const auto calendar, calendarOf(from));
    LICET_ASSIGN(const auto all, from.decisions());
    LICET_ASSIGN(const auto reviews, reviewsOf(from));
    std::vector<QJsonObject> rows;
    for (const auto &one : all) {
        const int open =
            int(std::count_if(reviews.begin(), reviews.end(), [&](const ReviewWithVerdicts &review) {
                return review.review.decision == one.decision.id && !review.isDone();
            }));
        const auto &replacedBy = one.decision.replacedBy;
        QJsonArray steps;
        for (const auto &step : one.steps) {
            const auto start = inForceFrom(step, settings, calendar);
            steps.append(
                QJsonObject{{u"dossier"_s, text(step.dossier)},
                            {u"decidedOn"_s, writeJson(step.decidedOn)},
                            {u"inForceOn"_s, start ? writeJson(start->day) : QJsonValue(QJsonValue::Null)},
                            {u"institutions"_s, writeJson(step.institutions)},
                            {u"services"_s, writeJson(step.services)},
                            {u"purposes"_s, writeJson(step.purposes)},
                            {u"conditions"_s, text(step.conditions)}});
        }
        rows.push_back({{u"id"_s, one.decision.id.row()},
                        {u"kind"_s, wordOf(one.decision.kind)},
                        {u"deliberation"_s, text(one.decision.deliberation)},
                        {u"subject"_s, text(one.decision.subject)},
                        {u"authority"_s, wordOf(authorityOf(one, today))},
                        {u"state"_s, wordOf(one.decision.state)},
                        {u"filedOn"_s, writeJson(one.decision.filedOn)},
                        {u"inForce"_s, isInForceOn(one, today, settings, calendar)},
                        {u"withdrawnOn"_s, writeJson(one.decision.withdrawnOn)},
                        {u"replacedBy"_s,
                         replacedBy.isSet() ? QJsonValue(replacedBy.row()) : QJsonValue(QJsonValue::Null)},
                        {u"openReviews"_s, open},
                        {u"steps"_s, steps}});
    }
    return rows;
}

Rows programNumbers(const AsItWas &from, QDate)
{
    LICET_ASSIGN(const auto names, namesIn(from));
    LICET_ASSIGN(const auto all, from.all<ReceivedProgramNumber>());
    std::vector<QJsonObject> rows;
    for (const auto &one : all)
        rows.push_back({{u"id"_s, one.id.row()},
                        {u"institution"_s, Names::of(names.kbo, one.institution.row())},
                        {u"number"_s, one.number},
                        {u"environment"_s, writeJson(one.environment)},
                        {u"receivedOn"_s, writeJson(one.receivedOn)},
                        {u"note"_s, text(one.note)}});
    return rows;
}

Rows institutions(const AsItWas &from, QDate)
{
    LICET_ASSIGN(const auto all, from.all<Institution>());
    std::vector<QJsonObject> rows;
    for (const auto &one : all)
        rows.push_back({{u"id"_s, one.id.row()},
                        {u"kbo"_s, writeJson(one.kbo)},
                        {u"name"_s, one.name},
                        {u"kind"_s, wordOf(one.kind)},
                        {u"network"_s, writeJson(one.network)},
                        {u"sector"_s, text(one.sector)},
                        {u"language"_s, wordOf(one.language)},
                        {u"address"_s, text(one.address)}});
    return rows;
}

/// A mandate a row; "holds" and "absent" tell of the day asked.
Rows people(const AsItWas &from, QDate today)
{
    LICET_ASSIGN(const auto names, namesIn(from));
    LICET_ASSIGN(const auto institutions, from.all<Institution>());
    std::vector<QJsonObject> rows;
    for (const auto &institution : institutions) {
        LICET_ASSIGN(const auto staff, from.staff(institution.id));
        for (const auto &mandate : staff.mandates)
            for (const auto &person : staff.people) {
                if (person.id != mandate.person)
                    continue;
                bool absent = false;
                for (const auto &absence : staff.absences)
                    absent = absent || (absence.person == person.id && absence.covers(today));
                rows.push_back({{u"id"_s, person.id.row()},
                                {u"institution"_s, Names::of(names.kbo, institution.id.row())},
                                {u"name"_s, person.name},
                                {u"role"_s, wordOf(mandate.role)},
                                {u"from"_s, writeJson(mandate.from)},
                                {u"until"_s, writeJson(mandate.until)},
                                {u"holds"_s, mandate.holdsOn(today)},
                                {u"absent"_s, absent},
                                {u"email"_s, text(person.email)},
                                {u"telephone"_s, text(person.telephone)}});
            }
    }
    return rows;
}

Rows services(const AsItWas &from, QDate)
{
    LICET_ASSIGN(const auto all, from.all<WebService>());
    std::vector<QJsonObject> rows;
    for (const auto &one : all)
        rows.push_back({{u"id"_s, one.id.row()},
                        {u"name"_s, one.name},
                        {u"versions"_s, writeJson(one.versions)},
                        {u"operations"_s, writeJson(one.operations)},
                        {u"audience"_s, wordOf(one.audience)},
                        {u"summary"_s, text(one.summary)},
                        {u"active"_s, one.active}});
    return rows;
}

Rows connections(const AsItWas &from, QDate)
{
    LICET_ASSIGN(const auto names, namesIn(from));
    LICET_ASSIGN(const auto all, from.all<Connection>());
    std::vector<QJsonObject> rows;
    for (const auto &one : all)
        rows.push_back({{u"id"_s, one.id.row()},
                        {u"institution"_s, Names::of(names.applicationsKbo, one.application.row())},
                        {u"application"_s, Names::of(names.application, one.application.row())},
                        {u"environment"_s, wordOf(one.environment)},
                        {u"certificate"_s, writeJson(one.certificate)},
                        {u"addresses"_s, writeJson(one.addresses)},
                        {u"urn"_s, text(one.urn)},
                        {u"echoTestedOn"_s, writeJson(one.echoTestedOn)},
                        {u"logging"_s, writeJson(one.logging)}});
    return rows;
}

Rows history(const AsItWas &from, QDate)
{
    constexpr int all = std::numeric_limits<int>::max();
    LICET_ASSIGN(const auto past, events(from.reg().database(), all));
    std::vector<QJsonObject> rows;
    for (const auto &one : past) {
        if (from.knownBefore() && one.enteredAt >= *from.knownBefore())
            continue;
        rows.push_back({{u"sequence"_s, one.sequence},
                        {u"happenedOn"_s, writeJson(one.happenedOn)},
                        {u"enteredAt"_s, one.enteredAt.toString(Qt::ISODateWithMs)},
                        {u"who"_s, one.who},
                        {u"record"_s, one.record},
                        {u"recordId"_s, one.recordId},
                        {u"kind"_s, one.kind},
                        {u"note"_s, text(one.note)}});
    }
    return rows;
}

} // namespace

const std::vector<List> &listTable()
{
    static const std::vector<List> table{
        {"requests", "requests", "id number version institution application service environment state since",
         requests},
        {"authorizations", "authorizations",
         "id institution application service version environment deliberation programNumber validFrom "
         "validUntil state "
         "computed",
         authorizations},
        {"decisions", "decisions",
         "id kind deliberation authority state filedOn inForce withdrawnOn replacedBy openReviews",
         decisions},
        {"program-numbers", "programNumbers", "id institution number environment receivedOn note",
         programNumbers},
        {"institutions", "institutions", "id kbo name kind sector language", institutions},
        {"people", "people", "id institution name role from until holds absent", people},
        {"services", "services", "id name versions operations audience active", services},
        {"connections", "connections", "id institution application environment addresses echoTestedOn",
         connections},
        {"history", "history", "sequence happenedOn enteredAt who record recordId kind note", history},
    };
    return table;
}

const List *listNamed(const QString &name)
{
    for (const auto &one : listTable())
        if (name == QLatin1StringView(one.name))
            return &one;
    return nullptr;
}

} // namespace licet::cli
