#include "followup/due_table.h"
#include "followup/terms.h"
#include "institution/signatory.h"
#include "request/asked_services.h"
#include "request/event_doer.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

DueItem itemAbout(const PendingRequest &request, DueKind kind, const Awaited &waitsOn)
{
    DueItem item;
    item.kind = kind;
    item.record = RecordRef::of(request.id);
    item.institution = request.institution;
    item.waitsOn = waitsOn;
    item.name = request.number;
    const auto services = servicesInShort(request.services);
    item.about = services.named.isEmpty() ? request.application : services.named;
    item.more = services.more;
    item.environment = request.environment;
    item.since = request.since;
    return item;
}

namespace {

/// An answer is due after the first term, and then a term after each chase.
void addAnswer(DueList &list, const PendingRequest &request, DueKind kind, const QString &whom, QDate since,
               std::optional<int> first = {})
{
    const auto term = termFor(list.facts(), whom, request.environment, request.kind);
    auto item = itemAbout(request, kind, Awaited::recipientOf(whom));
    item.since = since;
    int written = 0;
    std::optional<QDate> promised;
    for (const auto &chase : request.chases)
        if (since <= chase.chasedOn && chase.recipient == whom) {
            item.chased.push_back(chase.chasedOn);
            promised = chase.promisedUntil;
            written += chase.way == ChaseWay::Telephone ? 0 : 1;
        }
    item.isForTelephone = written >= term.telephoneAfter;
    // From a day that nobody knows no term runs: a chase begins one.
    if (promised)
        item.until = {DueDay::How::Promised, *promised, 0, *promised, {}};
    else if (!item.chased.empty())
        item.until = list.workingDays(item.chased.back(), term.reminderEvery, whom);
    else
        item.until =
            since.isValid() ? list.workingDays(since, first.value_or(term.reminderFirst), whom) : noDay();
    list.add(std::move(item));
}

/// What is ours to do, within the settings' short term.
void addOurs(DueList &list, const PendingRequest &request, DueKind kind, int days)
{
    auto item = itemAbout(request, kind, {Awaited::Who::Consultant});
    if (request.replyBy)
        item.until = statedDay(*request.replyBy);
    else
        item.until = request.since.isValid() ? list.workingDays(request.since, days) : noDay();
    list.add(std::move(item));
}

/// No term runs for what did not arrive; it is ours to send again.
void addSendingAgain(DueList &list, const PendingRequest &request)
{
    auto item = itemAbout(request, DueKind::Sending, {Awaited::Who::Consultant});
    item.isAgain = true;
    item.since = *request.undeliveredOn;
    item.until = list.workingDays(item.since, term::sending);
    list.add(std::move(item));
}

/// After it the signatory of the form has no mandate by which to sign; nothing where none ends.
std::optional<QDate> lastDayToSign(const DueFacts &facts, const PendingRequest &request)
{
    if (request.signatory.isEmpty() || !request.since.isValid())
        return {};
    const auto own = std::find_if(
        facts.institutions.begin(), facts.institutions.end(),
        [&](const StaffedInstitution &one) { return one.institution.id == request.institution; });
    if (own == facts.institutions.end())
        return {};
    std::optional<QDate> last;
    for (const auto &mandate : own->staff.mandates) {
        if (!mandate.until || *mandate.until < request.since || (last && *last <= *mandate.until))
            continue;
        const auto on = [&](QDate day) {
            return signatoryOn(own->institution, own->staff, request.signatory, day).entitlement;
        };
        if (maySign(on(*mandate.until)) && on(mandate.until->addDays(1)) == Entitlement::NoMandate)
            last = mandate.until;
    }
    return last;
}

void addSignature(DueList &list, const PendingRequest &request)
{
    auto item = itemAbout(request, DueKind::Signature, {Awaited::Who::Official});
    item.stillToSign = request.stillToSign;
    item.until = request.signingDay ? statedDay(*request.signingDay)
                                    : list.workingDays(request.since, list.facts().settings.reminderEvery);
    if (const auto last = lastDayToSign(list.facts(), request); last && *last < item.until.day)
        item.until = {DueDay::How::EndOfMandate, *last, 0, *last, {}};
    if (request.replyBy && *request.replyBy < item.until.day)
        item.until = statedDay(*request.replyBy);
    list.add(std::move(item));
}

} // namespace

void requestsDue(DueList &list)
{
    const int shortTerm = list.facts().settings.reminderEvery;
    for (const auto &one : list.facts().requests)
        switch (one.state) {
        case RequestState::Draft:
            if (one.askedOn)
                addAnswer(list, one, DueKind::Question, one.askedWhom, *one.askedOn);
            // Reopened; the new version is awaited by the day that they said.
            if (one.replyBy)
                addOurs(list, one, DueKind::Returned, shortTerm);
            break;
        case RequestState::Finalised:
            addSignature(list, one);
            break;
        case RequestState::Signed:
            // Once its papers are written, only whether they left is asked (leaving_due.cpp).
            if (!one.written)
                addOurs(list, one, DueKind::Sending, term::sending);
            break;
        case RequestState::Sent:
            if (one.undeliveredOn && one.written)
                break;
            if (one.undeliveredOn)
                addSendingAgain(list, one);
            else
                addAnswer(list, one, DueKind::Answer, one.recipient, one.since);
            break;
        case RequestState::Acknowledged:
            addAnswer(list, one, DueKind::Execution, u"security-service"_s, one.since);
            break;
        case RequestState::InformationAsked:
            addOurs(list, one, DueKind::Information, shortTerm);
            break;
        case RequestState::Returned:
            addOurs(list, one, DueKind::Returned, shortTerm);
            break;
        case RequestState::Refused:
            addOurs(list, one, DueKind::Refused, shortTerm);
            break;
        case RequestState::Executed:
            if (one.letterAwaitedSince)
                addAnswer(list, one, DueKind::Letter, securityServiceCode, *one.letterAwaitedSince,
                          term::letter);
            break;
        case RequestState::Withdrawn:
            break;
        }
}

} // namespace licet
