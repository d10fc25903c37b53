#pragma once

#include "authorization/authorization.h"
#include "calendar/working_calendar.h"
#include "committee/decision.h"
#include "institution/connection.h"
#include "request/request.h"
#include "settings/settings.h"

namespace licet {

/// An open request, as far as it rests on a decision.
struct DependentRequest
{
    Id<Request> id;
    Id<Institution> institution;
    QString number; ///< empty for a draft
    RequestState state = RequestState::Draft;
    DraftExcerpt excerpt;
    QStringList services;     ///< by name, line by line
    std::vector<Bases> lines; ///< what each line rests on, those that rest on the same together
    std::optional<QDate> startDate;

    bool operator==(const DependentRequest &) const = default;
};
DependentRequest dependentRequest(const Request &request);

/// What rests on one decision: authorizations that have not ended, open requests, and the connections that
/// the authorizations go through.
struct Dependents
{
    std::vector<Authorization> authorizations;
    std::vector<DependentRequest> requests;
    std::vector<Connection> connections;

    [[nodiscard]] int count() const { return int(authorizations.size() + requests.size()); }
    bool operator==(const Dependents &) const = default;
};

/// Whether one of them, or one line, cites the decision.
bool cites(const Bases &bases, Id<Decision> decision, const std::vector<DecisionWithSteps> &decisions);
bool cites(const std::vector<Bases> &lines, Id<Decision> decision,
           const std::vector<DecisionWithSteps> &decisions);

/// Those of `all` that rest on `decision` on `day`; one that cites a number of two decisions rests on both.
Dependents dependentsOf(Id<Decision> decision, const std::vector<DecisionWithSteps> &decisions,
                        const Dependents &all, QDate day);

/// Those of `resting` that have a valid basis on `day` (a request: on its start date, when that is later) and
/// would have none if `decision` went. No connection falls: it may serve other authorizations.
Dependents invalidatedBy(Id<Decision> decision, const std::vector<DecisionWithSteps> &decisions,
                         const Dependents &dependents, QDate day, const Settings &settings,
                         const WorkingCalendar &calendar);

} // namespace licet
