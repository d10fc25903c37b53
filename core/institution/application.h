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
    static constexpr auto columns = std::tuple{
        column("institution_id", &Application::institution), column("name", &Application::name),
        column("description", &Application::description), column("supplier", &Application::supplier)};
};

} // namespace licet
