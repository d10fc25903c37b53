#include "committee/in_force.h"
#include "followup/due_table.h"
#include "followup/terms.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const DecisionWithSteps &decision)
{
    if (!decision.decision.deliberation.isEmpty())
        return decision.decision.deliberation;
    for (auto step = decision.steps.rbegin(); step != decision.steps.rend(); ++step)
        if (!step->dossier.isEmpty())
            return step->dossier;
    return decision.decision.subject;
}

DueItem about(const DecisionWithSteps &decision, DueKind kind, Awaited::Who waitsOn)
{
    DueItem item;
    item.kind = kind;
    item.record = RecordRef::of(decision.decision.id);
    item.waitsOn = {waitsOn};
    item.name = nameOf(decision);
    return item;
}

/// One that is being prepared has no day of its own: what it is needed for has (a project's go-live day).
void addPreparing(DueList &list, const DecisionWithSteps &decision)
{
    auto item = about(decision, DueKind::DossierToFile, Awaited::Who::Consultant);
    item.until = noDay();
    list.add(std::move(item));
}

/// Filed dossiers: the committee answers after the usual time; what it asks us, we answer.
void addDossier(DueList &list, const DecisionWithSteps &decision)
{
    const auto &filedOn = decision.decision.filedOn;
    if (!filedOn)
        return;
    const bool isOurs = decision.decision.state == DossierState::InformationAsked;
    auto item =
        about(decision, DueKind::Dossier, isOurs ? Awaited::Who::Consultant : Awaited::Who::Committee);
    item.since = *filedOn;
    const auto &contacted = decision.decision.contactedOn;
    const auto &promised = decision.decision.promisedUntil;
    if (contacted)
        item.chased.push_back(*contacted);
    if (promised)
        item.until = {DueDay::How::Promised, *promised, 0, *promised, {}};
    else if (contacted)
        item.until = list.workingDays(*contacted, list.facts().settings.reminderEvery);
    else
        item.until = {
            DueDay::How::Days, *filedOn, plan::dossierDays, filedOn->addDays(plan::dossierDays), {}};
    list.add(std::move(item));
}

/// No term runs for what did not arrive; it is ours to file again.
void addFilingAgain(DueList &list, const DecisionWithSteps &decision)
{
    auto item = about(decision, DueKind::DossierToFile, Awaited::Who::Consultant);
    item.isAgain = true;
    item.since = *decision.decision.undeliveredOn;
    item.until = list.workingDays(item.since, term::sending);
    list.add(std::move(item));
}

/// Each step that comes into force later; on the day after, it is no more.
void addSteps(DueList &list, const DecisionWithSteps &decision)
{
    for (const auto &step : decision.steps) {
        const auto start = inForceFrom(step, list.facts().settings, list.facts().calendar);
        if (!start || start->day < list.day() || (step.decidedOn && list.day() < *step.decidedOn))
            continue;
        auto item = about(decision, DueKind::DecisionInForce, Awaited::Who::Consultant);
        item.about = step.dossier;
        item.since = step.decidedOn.value_or(start->from);
        item.until = start->workingDays == 0 ? statedDay(start->day)
                                             : DueDay{DueDay::How::WorkingDays, start->from,
                                                      start->workingDays, start->day, start->skipped};
        list.add(std::move(item));
        return;
    }
}

} // namespace

void dossiersDue(DueList &list)
{
    for (const auto &one : list.facts().decisions)
        switch (one.decision.state) {
        case DossierState::Preparing:
            addPreparing(list, one);
            break;
        case DossierState::Filed:
        case DossierState::InformationAsked:
        case DossierState::OnTheAgenda:
            if (one.decision.undeliveredOn)
                addFilingAgain(list, one);
            else
                addDossier(list, one);
            break;
        case DossierState::Granted:
            addSteps(list, one);
            break;
        case DossierState::Refused:
        case DossierState::Withdrawn:
        case DossierState::Replaced:
            break;
        }
    for (const auto &one : list.facts().reviews) {
        DueItem item;
        item.kind = DueKind::Review;
        item.record = RecordRef::of(one.id);
        item.name = one.name;
        item.more = one.missing;
        item.since = one.openedOn;
        item.until = list.workingDays(one.openedOn, list.facts().settings.reminderFirst);
        list.add(std::move(item));
    }
}

} // namespace licet
