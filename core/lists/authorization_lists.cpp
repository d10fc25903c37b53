#include "lists/list_rows.h"

#include "authorization/authorization_event.h"
#include "authorization/received_program_number.h"
#include "authorization/states_on_day.h"
#include "authorization/transferring.h"
#include "calendar/calendar_reader.h"
#include "committee/authority.h"
#include "committee/cited_decision.h"
#include "committee/decision_store.h"
#include "committee/in_force.h"
#include "request/requests_as_of.h"
#include "review/reviewing.h"
#include "settings/settings_reader.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

template <class Record>
QJsonValue rowOrNull(Id<Record> id)
{
    return id.isSet() ? QJsonValue(id.row()) : QJsonValue(QJsonValue::Null);
}

/// Of a right that a merger concerns, how far it has passed on; null of every other.
QJsonValue transferOf(const std::map<Id<Authorization>, RightInTransfer> &transfers, Id<Authorization> right)
{
    const auto found = transfers.find(right);
    return found == transfers.end() ? QJsonValue(QJsonValue::Null) : QJsonValue(codeOf(found->second.state));
}

/// The number of the institution that held it before the merger by which it passed on.
QJsonValue transferredFrom(const std::map<Id<Authorization>, RightInTransfer> &transfers,
                           const std::map<Id<Merger>, Merger> &mergers, const ListNames &names,
                           Id<Authorization> right)
{
    const auto found = transfers.find(right);
    if (found == transfers.end() || found->second.state != TransferState::Confirmed)
        return QJsonValue::Null;
    const auto merger = mergers.find(found->second.transfer.merger);
    return merger == mergers.end() ? QJsonValue(QJsonValue::Null)
                                   : ListNames::of(names.kbo, merger->second.predecessor.row());
}

/// Those of mergers that an institution is the predecessor of: what passed on is still found by it.
Result<std::set<Id<Merger>>> mergersOf(const ListQuestion &question)
{
    LICET_ASSIGN(const auto all, question.from.all<Merger>());
    std::set<Id<Merger>> its;
    for (const auto &one : all)
        if (one.predecessor == question.institution)
            its.insert(one.id);
    return its;
}

int openReviews(const std::vector<ReviewWithVerdicts> &reviews, Id<Decision> decision)
{
    return int(std::count_if(reviews.begin(), reviews.end(), [&](const ReviewWithVerdicts &one) {
        return one.review.decision == decision && !one.isDone();
    }));
}

QJsonArray stepsOf(const DecisionWithSteps &decision, const Settings &settings,
                   const WorkingCalendar &calendar)
{
    QJsonArray steps;
    for (const auto &step : decision.steps) {
        const auto start = inForceFrom(step, settings, calendar);
        steps.append(
            QJsonObject{{u"dossier"_s, textOrNull(step.dossier)},
                        {u"decidedOn"_s, writeJson(step.decidedOn)},
                        {u"inForceOn"_s, start ? writeJson(start->day) : QJsonValue(QJsonValue::Null)},
                        {u"institutions"_s, writeJson(step.institutions)},
                        {u"services"_s, writeJson(step.services)},
                        {u"purposes"_s, writeJson(step.purposes)},
                        {u"withoutInstitutions"_s, writeJson(step.withoutInstitutions)},
                        {u"withoutServices"_s, writeJson(step.withoutServices)},
                        {u"withoutPurposes"_s, writeJson(step.withoutPurposes)},
                        {u"conditions"_s, textOrNull(step.conditions)}});
    }
    return steps;
}

bool names(const std::vector<ConcernedInstitution> &concerned, const Institution &institution)
{
    return std::any_of(concerned.begin(), concerned.end(), [&](const ConcernedInstitution &one) {
        return (one.kbo && one.kbo == institution.kbo) || one.everyOfKind == institution.kind;
    });
}

/// An institution and those that are a part of it by the day: their decisions serve it on.
Result<std::set<Id<Institution>>> withPredecessors(const ListQuestion &question)
{
    LICET_ASSIGN(const auto mergers, question.from.all<Merger>());
    std::set<Id<Institution>> all{question.institution};
    for (bool grows = true; grows;) {
        grows = false;
        for (const auto &one : mergers)
            if (one.holdsOn(question.day) && all.count(one.successor) > 0)
                grows = all.insert(one.predecessor).second || grows;
    }
    return all;
}

/// The decisions that name an institution, one that merged into it, or their kind, and those that its
/// authorizations cite.
Result<std::set<qint64>> decisionsAbout(const ListQuestion &question,
                                        const std::vector<DecisionWithSteps> &decisions)
{
    std::set<qint64> about;
    LICET_ASSIGN(const auto institutions, question.from.all<Institution>());
    LICET_ASSIGN(const auto its, withPredecessors(question));
    for (const auto &institution : institutions)
        for (const auto &one : decisions)
            for (const auto &step : one.steps)
                if (its.count(institution.id) > 0 && names(step.institutions, institution))
                    about.insert(one.decision.id.row());
    LICET_ASSIGN(const auto authorizations, question.from.all<Authorization>());
    for (const auto &one : authorizations)
        if (one.institution == question.institution)
            for (const auto &basis : basesOf(one))
                for (const auto *cited : citedDecisions(basis.committee(), decisions))
                    about.insert(cited->decision.id.row());
    return about;
}

} // namespace

ListRows requestRows(const ListQuestion &question)
{
    LICET_ASSIGN(const auto names, ListNames::in(question.from));
    LICET_ASSIGN(const auto all, requestSummaries(question.from));
    std::vector<QJsonObject> rows;
    for (const auto &one : all) {
        if (question.institution.isSet() && one.institution != question.institution)
            continue;
        rows.push_back(
            {{u"id"_s, one.id.row()},
             {u"number"_s, textOrNull(one.number)},
             {u"version"_s, one.version},
             {u"institution"_s, ListNames::of(names.kbo, one.institution.row())},
             {u"institutionName"_s, ListNames::of(names.institution, one.institution.row())},
             {u"kind"_s, codeOf(one.kind)},
             {u"application"_s, textOrNull(one.application)},
             {u"service"_s, textOrNull(one.services.value(0))},
             {u"services"_s, QJsonArray::fromStringList(one.services)},
             {u"lines"_s, int(one.services.size())},
             {u"environment"_s, writeJson(one.environment)},
             {u"purpose"_s, textOrNull(one.purpose)},
             {u"state"_s, codeOf(one.state)},
             {u"since"_s, one.since.isValid() ? writeJson(one.since) : QJsonValue(QJsonValue::Null)}});
    }
    return rows;
}

ListRows authorizationRows(const ListQuestion &question)
{
    const auto &from = question.from;
    LICET_ASSIGN(const auto names, ListNames::in(from));
    LICET_ASSIGN(auto settings, readSettings(from));
    LICET_ASSIGN(auto calendar, readCalendar(from));
    LICET_ASSIGN(auto decisions, readDecisions(from));
    LICET_ASSIGN(const auto all, from.all<Authorization>());
    LICET_ASSIGN(const auto suspended, suspensions(from.database(), from.knownBefore()));
    // What is not yet in force is said beside it, as computed: files of others read both.
    const auto stateOf = [&](const Authorization &one) {
        const auto found = suspended.find(one.id);
        return found == suspended.end() ? stateOn(one, question.day)
                                        : stateOn(one, found->second, question.day);
    };
    LICET_ASSIGN(const auto transfers, everyTransfer(from, question.day));
    LICET_ASSIGN(const auto mergers, mergersOf(question));
    LICET_ASSIGN(const auto allMergers, from.all<Merger>());
    std::map<Id<Merger>, Merger> mergerById;
    for (const auto &one : allMergers)
        mergerById.emplace(one.id, one);
    const auto isAsked = [&](const Authorization &one) {
        const auto found = transfers.find(one.id);
        return !question.institution.isSet() || one.institution == question.institution ||
               (found != transfers.end() && mergers.count(found->second.transfer.merger) > 0);
    };
    StatesOnDay states(question.day, std::move(settings), std::move(calendar), std::move(decisions));
    std::vector<QJsonObject> rows;
    for (const auto &one : all) {
        if (!isAsked(one))
            continue;
        QJsonArray computed;
        for (const auto state : states.of(one))
            computed.append(codeOf(state));
        rows.push_back({{u"id"_s, one.id.row()},
                        {u"institution"_s, ListNames::of(names.kbo, one.institution.row())},
                        {u"institutionName"_s, ListNames::of(names.institution, one.institution.row())},
                        {u"application"_s, ListNames::of(names.application, one.application.row())},
                        {u"service"_s, one.service},
                        {u"version"_s, textOrNull(one.version)},
                        {u"operations"_s, writeJson(one.operations)},
                        {u"environment"_s, codeOf(one.environment)},
                        {u"purpose"_s, textOrNull(one.purpose)},
                        {u"legalContext"_s, textOrNull(one.legalContext)},
                        {u"deliberation"_s, textOrNull(one.committee.deliberation)},
                        {u"dossier"_s, textOrNull(one.committee.dossier)},
                        {u"notApplicable"_s, writeJson(one.committee.notApplicable)},
                        {u"basis"_s, writeJson(basesOf(one))},
                        {u"programNumber"_s, writeJson(one.programNumber)},
                        {u"validFrom"_s, writeJson(one.validFrom)},
                        {u"validUntil"_s, writeJson(lastDayOf(one))},
                        {u"state"_s, codeOf(stateOf(one))},
                        {u"computed"_s, computed},
                        {u"transfer"_s, transferOf(transfers, one.id)},
                        {u"transferredFrom"_s, transferredFrom(transfers, mergerById, names, one.id)},
                        {u"proof"_s, codeOf(one.proof)},
                        {u"request"_s, rowOrNull(one.request)},
                        {u"inUseSince"_s, writeJson(one.used.since)},
                        {u"lastUse"_s, writeJson(one.used.last)},
                        {u"endedOn"_s, writeJson(one.endedOn)},
                        {u"asked"_s, writeJson(one.asked)},
                        {u"conditions"_s, textOrNull(one.conditions)},
                        {u"note"_s, textOrNull(one.note)}});
    }
    return rows;
}

namespace {

/// Null where a decision was granted and nobody told since when it holds.
QJsonValue inForceOrUnknown(const DecisionWithSteps &decision, QDate day, const Settings &settings,
                            const WorkingCalendar &calendar)
{
    const bool isGone = decision.decision.withdrawnOn && *decision.decision.withdrawnOn <= day;
    if (isStartUnknown(decision) && !isGone)
        return QJsonValue::Null;
    return isInForceOn(decision, day, settings, calendar);
}

} // namespace

ListRows decisionRows(const ListQuestion &question)
{
    const auto &from = question.from;
    LICET_ASSIGN(const auto settings, readSettings(from));
    LICET_ASSIGN(const auto calendar, readCalendar(from));
    LICET_ASSIGN(const auto all, readDecisions(from));
    std::set<qint64> about;
    if (question.institution.isSet()) {
        LICET_ASSIGN(about, decisionsAbout(question, all));
    }
    LICET_ASSIGN(const auto reviews, reviewsOf(from));
    std::vector<QJsonObject> rows;
    for (const auto &one : all) {
        if (question.institution.isSet() && !about.count(one.decision.id.row()))
            continue;
        rows.push_back({{u"id"_s, one.decision.id.row()},
                        {u"kind"_s, codeOf(one.decision.kind)},
                        {u"deliberation"_s, textOrNull(one.decision.deliberation)},
                        {u"subject"_s, textOrNull(one.decision.subject)},
                        {u"authority"_s, codeOf(authorityOf(one, question.day))},
                        {u"state"_s, codeOf(one.decision.state)},
                        {u"filedOn"_s, writeJson(one.decision.filedOn)},
                        {u"inForce"_s, inForceOrUnknown(one, question.day, settings, calendar)},
                        {u"withdrawnOn"_s, writeJson(one.decision.withdrawnOn)},
                        {u"replacedBy"_s, rowOrNull(one.decision.replacedBy)},
                        {u"openReviews"_s, openReviews(reviews, one.decision.id)},
                        {u"address"_s, textOrNull(one.decision.address)},
                        {u"steps"_s, stepsOf(one, settings, calendar)}});
    }
    return rows;
}

ListRows programNumberRows(const ListQuestion &question)
{
    LICET_ASSIGN(const auto names, ListNames::in(question.from));
    LICET_ASSIGN(const auto all, question.from.all<ReceivedProgramNumber>());
    std::vector<QJsonObject> rows;
    for (const auto &one : all) {
        if ((question.institution.isSet() && one.institution != question.institution) ||
            (question.from.on() && !wasReceivedBy(one, *question.from.on())))
            continue;
        rows.push_back({{u"id"_s, one.id.row()},
                        {u"institution"_s, ListNames::of(names.kbo, one.institution.row())},
                        {u"institutionName"_s, ListNames::of(names.institution, one.institution.row())},
                        {u"number"_s, one.number},
                        {u"environment"_s, writeJson(one.environment)},
                        {u"receivedOn"_s, writeJson(one.receivedOn)},
                        {u"note"_s, textOrNull(one.note)}});
    }
    return rows;
}

} // namespace licet
