#pragma once

#include "history/register_as_of.h"

#include <QJsonObject>

namespace licet::cli {

// What is read by people: two requests for two versions of a service are not called alike. Documents of JSON
// keep the names alone.

/// Of the list of requests, where its services are named.
Result<void> nameVersions(const RegisterAsOf &from, std::vector<QJsonObject> &rows);

} // namespace licet::cli
