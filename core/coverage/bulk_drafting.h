#pragma once

#include "base/stamp.h"
#include "coverage/coverage.h"
#include "database/transaction.h"
#include "request/request.h"
#include "request/schedule.h"

namespace licet {

/// For what drafts are to be prepared: every service of every application in every environment.
struct WantedDrafts
{
    std::vector<Id<Application>> applications; ///< each belongs to its institution
    QStringList services;
    std::vector<Environment> environments;
};

/// Why one of them is not made.
enum class NotPrepared { Authorized, Asked, NoKboNumber };

/// One draft that would be made, or why not.
struct PreparedDraft
{
    Id<Application> application;
    Id<Institution> institution;
    QString service;
    Environment environment = Environment::Test;
    Id<Authorization> from; ///< the authorization elsewhere that it is drafted from, where there is one
    std::optional<NotPrepared> notBecause;
    QString number;         ///< of the request that asks for it already
    bool isLeftOut = false; ///< by the user
    [[nodiscard]] bool isMade() const { return !notBecause && !isLeftOut; }
};

/// In the order of institution, application, service and environment; each combination once.
std::vector<PreparedDraft> draftsToPrepare(const WantedDrafts &wanted, const CoverageFacts &facts);

/// Makes the project and one draft for each that is made, in one transaction: all or nothing. A draft comes
/// from the authorization elsewhere, else from what the register knows of institution and service; production
/// cites the project's decision and begins on its go-live day.
Result<Id<Project>> prepareRequests(Transaction &transaction, const Project &project,
                                    const std::vector<PreparedDraft> &drafts, const Stamp &stamp);
Result<Id<Project>> prepareRequests(Database &database, const Project &project,
                                    const std::vector<PreparedDraft> &drafts, const Stamp &stamp);

/// Takes a request out of its project; the request itself stays. ChangedMeanwhile.
Result<void> leaveProject(Transaction &transaction, Id<Request> request, const Stamp &stamp);
Result<void> leaveProject(Database &database, Id<Request> request, const Stamp &stamp);

/// One request of a project, as its plan sees it.
struct ProjectRequest
{
    Id<Request> request;
    Id<Institution> institution;
    QString number;
    RequestState state = RequestState::Draft;
    std::optional<Environment> environment;
    QString application;
    QStringList services; ///< by name, line by line
    QDate since;
};

/// How far a project is.
struct ProjectProgress
{
    std::vector<ScheduleStep> plan; ///< empty without a go-live day
    std::vector<bool> isDone;       ///< of each step of the plan
    int requests = 0;
    int executed = 0;
    /// The first step that is not done; nothing when all are.
    [[nodiscard]] const ScheduleStep *next() const;
    /// Its last day is past.
    [[nodiscard]] bool isLate(QDate today) const;
};

/// A step is done when every request that it is about has come as far, withdrawn ones left out; that of the
/// dossier when it was filed, or granted.
ProjectProgress progressOf(const Project &project, const std::vector<ProjectRequest> &requests,
                           const std::vector<DecisionWithSteps> &decisions, const Settings &settings,
                           const WorkingCalendar &calendar);

} // namespace licet
