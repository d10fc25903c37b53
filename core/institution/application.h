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
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("institution_id", &Application::institution);
        visit("name", &Application::name);
        visit("description", &Application::description);
        visit("supplier", &Application::supplier);
    }
};

} // namespace licet
