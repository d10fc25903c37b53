#pragma once

#include "institution/institution.h"

namespace licet {

/// An application of an institution that calls web services; the name is unique within the institution.
struct Application
{
    Id<Application> id;
    Id<Institution> institution;
    QString name;
    QString description;
    QString supplier;

    bool operator==(const Application &) const = default;
};
template <>
struct Columns<Application>
{
    static constexpr const char *table = "application";
    static constexpr bool holdsFromItsEvents = true;
    static constexpr const char *key = "institution name";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"institution_id", QT_TRANSLATE_NOOP("Members", "Institution"), MemberKind::Needed},
              &Application::institution);
        visit(Member{"name", QT_TRANSLATE_NOOP("Members", "Name"), MemberKind::Needed}, &Application::name);
        visit(Member{"description", QT_TRANSLATE_NOOP("Members", "Description")}, &Application::description);
        visit(Member{"supplier", QT_TRANSLATE_NOOP("Members", "Supplier")}, &Application::supplier);
    }
};

} // namespace licet
