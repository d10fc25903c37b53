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
    static constexpr const char *key = "name";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"name", QT_TRANSLATE_NOOP("Members", "Name"), MemberKind::Needed}, &Project::name);
        visit(Member{"decision_id", QT_TRANSLATE_NOOP("Members", "Decision")}, &Project::decision);
        visit(Member{"go_live", QT_TRANSLATE_NOOP("Members", "Go-live day")}, &Project::goLive);
    }
};

} // namespace licet
