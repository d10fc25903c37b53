#pragma once

#include "authorization/authorization.h"

#include <array>

namespace licet {

/// What the rungs of a ladder are compared by.
enum class LadderMember {
    Version,
    Operations,
    Purpose,
    Basis,
    LegalContext,
    ProgramNumber,
    ValidFrom,
    ValidUntil,
    State
};
inline constexpr std::array ladderMembers{
    LadderMember::Version,   LadderMember::Operations,   LadderMember::Purpose,
    LadderMember::Basis,     LadderMember::LegalContext, LadderMember::ProgramNumber,
    LadderMember::ValidFrom, LadderMember::ValidUntil,   LadderMember::State};

/// An application and a service in one environment.
struct EnvironmentStep
{
    std::optional<Authorization> authorization;
    int others = 0; ///< more authorizations of the same here, ended ones left out
};

/// Test, acceptance and production of one application and service, side by side.
struct Ladder
{
    std::array<EnvironmentStep, 3> steps; ///< in the order of Environment
    QDate day;                            ///< on which the states are compared

    [[nodiscard]] const EnvironmentStep &at(Environment environment) const
    {
        return steps[size_t(environment)];
    }
    /// The highest environment in which it is authorized and not ended on the day.
    std::optional<Environment> highest;
    /// Whether a member is not what it is on the nearest authorized rung below. Never for what belongs to
    /// one environment alone: program number and days. Texts are compared without case, marks and spacing.
    [[nodiscard]] bool differs(LadderMember member, Environment environment) const;
};

/// The ladder that `shown` stands on, out of all authorizations of its application. Its own environment shows
/// itself; another one the authorization that did not end by `day`, has the same purpose, and began last,
/// in this order.
Ladder ladderOf(const Authorization &shown, const std::vector<Authorization> &ofApplication, QDate day);

} // namespace licet
