#pragma once

#include "calendar/working_calendar.h"
#include "settings/settings.h"

namespace licet {

/// Terms of a project that no setting holds. Source: domain 4.
namespace plan {
/// From filing a dossier to its decision: eight published cases took 18 to 194 days, median 83.5.
inline constexpr int dossierDays = 84;
/// The committee sits about monthly, not in August.
inline constexpr int monthWithoutSitting = 8;
} // namespace plan

/// The steps of a project in the advised order: test and acceptance, the committee dossier meanwhile,
/// production last (P2).
enum class ScheduleStepKind {
    SendLower,      ///< the requests for test and acceptance are sent
    FileDossier,    ///< the dossier is filed with the committee
    LowerExecuted,  ///< test and acceptance are authorized
    Decide,         ///< the committee decides: production's request cites its number
    SendProduction, ///< the request for production is sent
    GoLive          ///< production is authorized, and the decision in force
};

/// The last possible day of a step, with the sum that gives it.
struct ScheduleStep
{
    ScheduleStepKind kind;
    QDate last;                     ///< a working day, but for go-live itself
    QDate before;                   ///< counted back from this day
    int workingDays = 0;            ///< so many working days
    int days = 0;                   ///< or so many days
    std::vector<QDate> skipped;     ///< holidays and closing days from Monday to Friday passed over
    bool isBecauseOfAugust = false; ///< moved to July, for the committee does not sit

    bool operator==(const ScheduleStep &) const = default;
};

/// What a project holds.
struct ScheduleNeeds
{
    QDate goLive;
    bool hasLower = false;      ///< requests for test or acceptance
    bool hasProduction = false; ///< a request for production
    bool needsDecision = false; ///< waits for a dossier that is not granted yet
};

/// The last day from which `workingDays` working days still end on `until`: a working day itself.
ScheduleStep countedBack(ScheduleStepKind kind, QDate until, int workingDays,
                         const WorkingCalendar &calendar);

/// Counted back from go-live, in the order in which the steps fall: an answer takes Settings::leadTime
/// working days, a decision comes into force after Settings::decisionDays, a dossier takes plan::dossierDays.
/// Time for development is not known and counts for nothing.
std::vector<ScheduleStep> backwardPlan(const ScheduleNeeds &needs, const Settings &settings,
                                       const WorkingCalendar &calendar);

} // namespace licet
