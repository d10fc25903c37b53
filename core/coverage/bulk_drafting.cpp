#include "coverage/bulk_drafting.h"

#include "base/text_fold.h"
#include "history/register_as_of.h"
#include "institution/application_reader.h"
#include "institution/staff_reader.h"
#include "request/drafting.h"
#include "request/next_environment.h"
#include "request/request_store.h"
#include "request/request_writing.h"

#include <algorithm>
#include <map>
#include <set>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

bool isAuthorized(const CoverageCell &cell)
{
    return cell.authorizations > 0;
}

/// What coverage says of each application and service, by folded name.
std::map<std::pair<qint64, QString>, const CoverageRow *> rowsByService(const Coverage &coverage)
{
    std::map<std::pair<qint64, QString>, const CoverageRow *> rows;
    for (const auto &group : coverage.groups)
        for (const auto &row : group.rows)
            rows[{group.application.row(), foldForComparison(row.service)}] = &row;
    return rows;
}

std::optional<WebService> catalogued(const std::vector<WebService> &services, const QString &name)
{
    for (const auto &one : services)
        if (foldForComparison(one.name) == foldForComparison(name))
            return one;
    return {};
}

/// Out of what the register knows, where nothing is authorized yet.
Result<Draft> freshDraft(const Database &database, const PreparedDraft &wanted, QDate today)
{
    LICET_ASSIGN(const auto row, RecordStore<Institution>::get(database, wanted.institution));
    LICET_ASSIGN(const auto institution, holdingOn(database, row, today));
    LICET_ASSIGN(const auto its, RecordStore<Application>::get(database, wanted.application));
    LICET_ASSIGN(const auto application, holdingOn(database, its, today));
    LICET_ASSIGN(const auto staff, readStaff(RegisterAsOf(database, {}, {}, today), wanted.institution));
    LICET_ASSIGN(auto connections, connectionsOf(database, wanted.application));
    LICET_ASSIGN(connections, holdingOn(database, std::move(connections), today));
    LICET_ASSIGN(auto services, RecordStore<WebService>::all(database));
    LICET_ASSIGN(services, holdingOn(database, std::move(services), today));
    auto draft = newDraft(institution, staff, today);
    draft.application = application.name;
    draft.environment = wanted.environment;
    ServiceLine line;
    line.name = wanted.service;
    if (const auto service = catalogued(services, wanted.service)) {
        if (service->versions.size() == 1)
            line.version = service->versions.front();
        if (service->audience == Audience::Batch)
            line.mode = ServiceMode::Batch;
    }
    draft.services = {line};
    if (const auto card = loggingFromCard(draft, connections))
        draft.logging = card;
    return draft;
}

Result<Draft> preparedDraft(const Database &database, const PreparedDraft &wanted, QDate today)
{
    if (!wanted.from.isSet())
        return freshDraft(database, wanted, today);
    LICET_ASSIGN(const auto row, RecordStore<Authorization>::get(database, wanted.from));
    LICET_ASSIGN(const auto from, holdingOn(database, row, today));
    return draftFromAuthorization(database, from, wanted.environment, today);
}

/// How far a request is on its way: 0 not sent, 1 sent, 2 executed.
int distance(RequestState state)
{
    switch (state) {
    case RequestState::Draft:
    case RequestState::Finalised:
    case RequestState::Signed:
    case RequestState::Returned:
    case RequestState::Refused:
    case RequestState::Withdrawn:
        return 0;
    case RequestState::Sent:
    case RequestState::Acknowledged:
    case RequestState::InformationAsked:
        return 1;
    case RequestState::Executed:
        return 2;
    }
    Q_UNREACHABLE();
}

bool isGranted(const Decision &decision)
{
    return decision.state == DossierState::Granted;
}

bool isFiled(const Decision &decision)
{
    return decision.state != DossierState::Preparing;
}

} // namespace

std::vector<PreparedDraft> draftsToPrepare(const WantedDrafts &wanted, const CoverageFacts &facts)
{
    const auto known = coverage(facts, CoverageGrouping::ByApplication);
    const auto rows = rowsByService(known);
    std::vector<const Application *> applications;
    std::map<Id<Institution>, const Institution *> institutions;
    for (const auto &one : facts.institutions)
        institutions[one.id] = &one;
    for (const auto &one : facts.applications)
        if (std::find(wanted.applications.begin(), wanted.applications.end(), one.id) !=
            wanted.applications.end())
            applications.push_back(&one);
    std::stable_sort(applications.begin(), applications.end(), [](const auto *left, const auto *right) {
        return left->institution < right->institution;
    });
    const std::set<Environment> environments(wanted.environments.begin(), wanted.environments.end());
    std::vector<PreparedDraft> drafts;
    for (const auto *application : applications) {
        std::set<QString> seen;
        for (const auto &service : wanted.services) {
            const auto folded = foldForComparison(service);
            if (folded.isEmpty() || !seen.insert(folded).second)
                continue;
            const auto row = rows.find({application->id.row(), folded});
            for (const auto environment : environments) {
                PreparedDraft draft;
                draft.application = application->id;
                draft.institution = application->institution;
                draft.service = service.trimmed();
                draft.environment = environment;
                const auto institution = institutions.find(application->institution);
                if (institution == institutions.end() || !institution->second->kbo)
                    draft.notBecause = NotPrepared::NoKboNumber;
                if (row != rows.end()) {
                    const auto &cell = row->second->cells[size_t(environment)];
                    if (isAuthorized(cell))
                        draft.notBecause = NotPrepared::Authorized;
                    else if (cell.request.isSet())
                        draft.notBecause = NotPrepared::Asked;
                    draft.number = cell.requestNumber;
                    if (cell.state == CoverageState::Missing)
                        draft.from = cell.authorization;
                }
                drafts.push_back(draft);
            }
        }
    }
    return drafts;
}

Result<Id<Project>> prepareRequests(Transaction &transaction, const Project &project,
                                    const std::vector<PreparedDraft> &drafts, const Stamp &stamp)
{
    auto &database = transaction.database();
    LICET_ASSIGN(const auto id, RecordStore<Project>::insert(transaction, project, stamp));
    std::optional<Decision> decision;
    if (project.decision.isSet()) {
        LICET_ASSIGN(decision, RecordStore<Decision>::get(database, project.decision));
    }
    RequestStore requests(database);
    for (const auto &one : drafts) {
        if (!one.isMade())
            continue;
        LICET_ASSIGN(auto draft, preparedDraft(database, one, stamp.happenedOn));
        if (one.environment == Environment::Production) {
            draft.startDate = project.goLive;
            if (decision && !decision->deliberation.isEmpty()) {
                draft.committee = CommitteeBasis{decision->deliberation, {}, {}};
                for (auto &line : draft.services)
                    line.basis.clear();
            }
        }
        RequestLinks links;
        links.preparedFrom = one.from;
        links.project = id;
        LICET_TRY(requests.create(transaction, draft, stamp, links));
    }
    return id;
}

Result<Id<Project>> prepareRequests(Database &database, const Project &project,
                                    const std::vector<PreparedDraft> &drafts, const Stamp &stamp)
{
    Id<Project> id;
    const auto made = writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        LICET_ASSIGN(id, prepareRequests(transaction, project, drafts, stamp));
        return {};
    });
    LICET_TRY(made);
    return id;
}

Result<void> leaveProject(Transaction &transaction, Id<Request> request, const Stamp &stamp)
{
    LICET_ASSIGN(const auto before, RecordStore<Request>::get(transaction.database(), request));
    if (!before.project.isSet())
        return {};
    auto after = before;
    after.project = {};
    return rewriteRequest(transaction, before, after, RecordEvent::Changed, {}, stamp);
}

Result<void> leaveProject(Database &database, Id<Request> request, const Stamp &stamp)
{
    return writeTogether(database,
                         [&](Transaction &transaction) { return leaveProject(transaction, request, stamp); });
}

const ScheduleStep *ProjectProgress::next() const
{
    for (size_t index = 0; index < plan.size(); ++index)
        if (!isDone[index])
            return &plan[index];
    return nullptr;
}

bool ProjectProgress::isLate(QDate today) const
{
    for (size_t index = 0; index < plan.size(); ++index)
        if (!isDone[index] && plan[index].last < today)
            return true;
    return false;
}

ProjectProgress progressOf(const Project &project, const std::vector<ProjectRequest> &requests,
                           const std::vector<DecisionWithSteps> &decisions, const Settings &settings,
                           const WorkingCalendar &calendar)
{
    ProjectProgress progress;
    const DecisionWithSteps *decision = nullptr;
    for (const auto &one : decisions)
        if (one.decision.id == project.decision)
            decision = &one;
    ScheduleNeeds needs;
    // The least that any of them has come: nothing asked is as far as can be.
    int lower = 2, production = 2;
    for (const auto &one : requests) {
        if (one.state == RequestState::Withdrawn)
            continue;
        ++progress.requests;
        progress.executed += one.state == RequestState::Executed ? 1 : 0;
        if (one.environment == Environment::Production) {
            needs.hasProduction = true;
            production = qMin(production, distance(one.state));
        } else {
            needs.hasLower = true;
            lower = qMin(lower, distance(one.state));
        }
    }
    if (!project.goLive)
        return progress;
    needs.goLive = *project.goLive;
    needs.needsDecision = decision != nullptr;
    progress.plan = backwardPlan(needs, settings, calendar);
    for (const auto &step : progress.plan)
        switch (step.kind) {
        case ScheduleStepKind::SendLower:
            progress.isDone.push_back(lower >= 1);
            break;
        case ScheduleStepKind::LowerExecuted:
            progress.isDone.push_back(lower >= 2);
            break;
        case ScheduleStepKind::FileDossier:
            progress.isDone.push_back(isFiled(decision->decision));
            break;
        case ScheduleStepKind::Decide:
            progress.isDone.push_back(isGranted(decision->decision));
            break;
        case ScheduleStepKind::SendProduction:
            progress.isDone.push_back(production >= 1);
            break;
        case ScheduleStepKind::GoLive:
            progress.isDone.push_back(progress.requests > 0 && qMin(lower, production) >= 2);
            break;
        }
    return progress;
}

} // namespace licet
