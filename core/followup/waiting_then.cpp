#include "followup/waiting_rows.h"

#include "followup/written_dispatch.h"
#include "request/asked_services.h"
#include "request/known_day.h"
#include "request/recipients_of_forms.h"
#include "request/requests_as_of.h"

#include <algorithm>

namespace licet {

namespace {

/// As the rows are asked (waiting_rows.cpp).
bool wasWaiting(const Request &request, const std::vector<Dispatch> &written)
{
    switch (request.state) {
    case RequestState::Executed:
        return request.letterAwaitedSince.has_value() ||
               std::any_of(written.begin(), written.end(), [&](const Dispatch &one) {
                   return one.kind == DispatchKind::Chase && one.request == request.id;
               });
    case RequestState::Withdrawn:
        return false;
    case RequestState::Draft:
        return request.question.askedOn.has_value() || request.replyBy.has_value();
    case RequestState::Refused:
        return request.origin == RequestOrigin::Own || !request.number.isEmpty();
    default:
        return true;
    }
}

Result<void> addRequestsThen(const RegisterAsOf &from, const std::vector<Request> &requests,
                             Id<Institution> only, DueFacts &facts)
{
    LICET_ASSIGN(const auto recipients, RecipientsOfForms::read());
    LICET_ASSIGN(const auto institutions, from.all<Institution>());
    LICET_ASSIGN(const auto written, from.all<Dispatch>());
    std::map<Id<Institution>, InstitutionKind> kinds;
    for (const auto &one : institutions)
        kinds.emplace(one.id, one.kind);
    for (const auto &request : requests) {
        if (!wasWaiting(request, written) || (only.isSet() && request.institution != only))
            continue;
        const auto excerpt = excerptOf(request.draft);
        const auto kind = kinds.find(request.institution);
        PendingRequest one;
        one.id = request.id;
        one.institution = request.institution;
        one.state = request.state;
        one.kind = excerpt.kind;
        one.environment = excerpt.environment;
        one.number = request.number;
        one.application = excerpt.application;
        one.services = serviceNames(request.draft);
        one.since = knownSince(request);
        one.signingDay = excerpt.signingDay;
        one.stillToSign = awaitedSignatories(request.signatures);
        if (request.state == RequestState::Finalised)
            one.signatory = request.draft.signatory;
        one.askedWhom = request.question.askedWhom;
        if (request.question.isPending())
            one.askedOn = request.question.askedOn;
        one.replyBy = request.replyBy;
        one.undeliveredOn = request.undeliveredOn;
        one.letterAwaitedSince = request.letterAwaitedSince;
        const auto form = formOf(excerpt, kind == kinds.end() ? std::nullopt : std::optional(kind->second));
        one.recipient = recipients.of(excerpt.recipient, codeOf(form));
        facts.requests.push_back(std::move(one));
    }
    return {};
}

Result<void> addAuthorizationsThen(const RegisterAsOf &from, QDate day, Id<Institution> only, DueFacts &facts)
{
    const auto [first, last] = endsTold(day, facts);
    LICET_ASSIGN(const auto authorizations, from.all<Authorization>());
    LICET_ASSIGN(const auto applications, from.all<Application>());
    std::map<Id<Application>, QString> names;
    for (const auto &one : applications)
        names[one.id] = one.name;
    for (const auto &one : authorizations)
        if (one.state != AuthorizationState::Ended && one.validUntil && first <= *one.validUntil &&
            *one.validUntil <= last && (!only.isSet() || one.institution == only))
            facts.authorizations.push_back({one.id, one.institution, names[one.application], one.service,
                                            one.environment, *one.validUntil});
    return {};
}

RequestsOfProjects requestsOfProjectsThen(const std::vector<Request> &requests)
{
    RequestsOfProjects ofProjects;
    for (const auto &one : requests) {
        if (!one.project.isSet())
            continue;
        const auto excerpt = excerptOf(one.draft);
        ProjectRequest own;
        own.request = one.id;
        own.institution = one.institution;
        own.number = one.number;
        own.state = one.state;
        own.environment = excerpt.environment;
        own.application = excerpt.application;
        own.services = serviceNames(one.draft);
        own.since = one.stateSince;
        ofProjects[one.project.row()].push_back(std::move(own));
    }
    return ofProjects;
}

} // namespace

Result<void> readWaitingThen(const RegisterAsOf &from, QDate day, Id<Institution> only, DueFacts &facts)
{
    LICET_ASSIGN(const auto requests, requestsAsOf(from));
    LICET_TRY(addRequestsThen(from, requests, only, facts));
    LICET_TRY(addAuthorizationsThen(from, day, only, facts));
    LICET_ASSIGN(const auto projects, from.all<Project>());
    auto ofProjects = requestsOfProjectsThen(requests);
    addProjects(projects, ofProjects, only, facts);
    return {};
}

} // namespace licet
