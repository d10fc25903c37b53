#pragma once

#include "committee/decision.h"

namespace licet {

/// Requests that were prepared together: with the dossier they wait for, and the day they aim at.
struct Project
{
    Id<Project> id;
    QString name;
    Id<Decision> decision;
    std::optional<QDate> goLive;

    bool operator==(const Project &) const = default;
};
template <>
struct Columns<Project>
{
    static constexpr const char *table = "project";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("name", &Project::name);
        visit("decision_id", &Project::decision);
        visit("go_live", &Project::goLive);
    }
};

} // namespace licet
