#pragma once

#include "authorization/computed_state.h"
#include "catalogue/web_service.h"
#include "request/draft.h"
#include "request/request_state.h"

#include <array>

namespace licet {

/// How an application stands with a service in one environment on a day (interface.md 6), the gravest first:
/// where several authorizations or applications share a cell, it shows the first of these that holds of one.
enum class CoverageState {
    WithoutValidBasis, ///< authorized, and the decision cited is unknown, not in force or ended on the day
    Suspended,         ///< authorized, and suspended on the day
    Expiring,          ///< authorized, and its last day is near (Settings::expiring)
    Missing,           ///< authorized in another environment, and here neither authorized, asked nor ended;
                       ///< never for batch messages and services that are no longer offered
    Active,            ///< authorized and in force, and none of the above
    NotYetInForce,     ///< authorized, from a later day on
    Asked,             ///< not authorized, and a request that was sent asks for it
    InPreparation,     ///< not authorized, and a request asks for it that is not with KSZ (yet)
    Ended,             ///< was authorized: ended, or its last day is past
    NotAsked,          ///< neither authorized nor asked, here or in another environment
    NotNeeded          ///< the same, of batch messages and services that are no longer offered
};
template <>
struct EnumCodes<CoverageState>
{
    static constexpr std::array all{
        EnumCode<CoverageState>{CoverageState::Active, "active"},
        EnumCode<CoverageState>{CoverageState::Asked, "asked"},
        EnumCode<CoverageState>{CoverageState::InPreparation, "in-preparation"},
        EnumCode<CoverageState>{CoverageState::NotYetInForce, "not-yet-in-force"},
        EnumCode<CoverageState>{CoverageState::Expiring, "expiring"},
        EnumCode<CoverageState>{CoverageState::Missing, "missing"},
        EnumCode<CoverageState>{CoverageState::WithoutValidBasis, "without-valid-basis"},
        EnumCode<CoverageState>{CoverageState::Suspended, "suspended"},
        EnumCode<CoverageState>{CoverageState::Ended, "ended"},
        EnumCode<CoverageState>{CoverageState::NotAsked, "not-asked"},
        EnumCode<CoverageState>{CoverageState::NotNeeded, "not-needed"}};
};
inline constexpr size_t environmentCount = EnumCodes<Environment>::all.size();

/// The services that one open request asks for.
struct AskedServices
{
    Id<Request> request;
    Id<Institution> institution;
    QString application; ///< its name, as typed
    Environment environment = Environment::Test;
    RequestKind kind = RequestKind::New;
    RequestState state = RequestState::Draft;
    QString number; ///< empty before the first finalisation
    QStringList services;
};

/// What coverage is computed from; read by register/coverage_reader.
struct CoverageFacts
{
    QDate day;
    Settings settings;
    WorkingCalendar calendar;
    std::vector<Institution> institutions;
    std::vector<Application> applications;
    std::vector<WebService> services;
    std::vector<DecisionWithSteps> decisions;
    std::vector<Authorization> authorizations;
    std::vector<AskedServices> asked; ///< open on `day`
};

/// One service of one application in one environment.
struct CoverageCell
{
    CoverageState state = CoverageState::NotNeeded;
    Id<Application> application;     ///< of which the state is said
    Id<Authorization> authorization; ///< of which the state is said; for Missing the nearest one elsewhere
    std::optional<Environment> elsewhere; ///< for Missing, where that one is
    std::optional<QDate> day;             ///< suspended or ended since, not in force before, expiring on
    /// An open request for it, also beside an authorization: rather one that was sent than one in
    /// preparation, rather one for something new, the newest of these.
    Id<Request> request;
    RequestState requestState = RequestState::Draft;
    RequestKind requestKind = RequestKind::New;
    QString requestNumber;
    QString requestService; ///< with the application, what names a request without number
    QString requestApplication;
    std::optional<Environment> requestEnvironment;
    int authorizations = 0; ///< that did not end

    bool operator==(const CoverageCell &) const = default;
};

struct CoverageRow
{
    QString service;
    std::array<CoverageCell, environmentCount> cells; ///< in the order of Environment

    bool operator==(const CoverageRow &) const = default;
};

enum class CoverageGrouping { ByApplication, ByInstitution };

struct CoverageGroup
{
    Id<Institution> institution;
    Id<Application> application; ///< not set by institution, and for a name that no record bears
    QString institutionName;
    QString applicationName; ///< empty by institution
    std::vector<CoverageRow> rows;

    bool operator==(const CoverageGroup &) const = default;
};

struct Coverage
{
    QDate day;
    CoverageGrouping grouping = CoverageGrouping::ByApplication;
    std::vector<CoverageGroup> groups; ///< by institution, application and service, as names sort

    /// How many cells are in this state.
    [[nodiscard]] int count(CoverageState state) const;
};

/// Services × environments of one institution, or of all when none is given. Names of services and
/// applications are compared without case and marks. One pass over authorizations and requests.
Coverage coverage(const CoverageFacts &facts, CoverageGrouping grouping, Id<Institution> only = {});

} // namespace licet
